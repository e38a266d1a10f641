import type { ChartEntry } from "./chart-entry.ts";
import { CHARTS_OF_COMPARISONS } from "./of-comparisons.ts";
import { CHARTS_OF_MANY_INDICATORS } from "./of-many-indicators.ts";
import { CHARTS_OF_ONE_INDICATOR } from "./of-one-indicator.ts";
import { CHARTS_OF_REPORTS } from "./of-reports.ts";
import { CHARTS_OF_REUSE } from "./of-reuse.ts";
import { CHARTS_OF_STATISTICS } from "./of-statistics.ts";

/** Every chart of the command, in the order in which help lists them. */
export const CHARTS: readonly ChartEntry[] = [
  ...CHARTS_OF_ONE_INDICATOR,
  ...CHARTS_OF_COMPARISONS,
  ...CHARTS_OF_STATISTICS,
  ...CHARTS_OF_MANY_INDICATORS,
  ...CHARTS_OF_REPORTS,
  ...CHARTS_OF_REUSE,
];
