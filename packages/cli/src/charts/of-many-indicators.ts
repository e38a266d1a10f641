import { coverageOf } from "@fazhi/core";
import type { ChartEntry } from "./chart-entry.ts";

/** Charts of many indicators at once. */
export const CHARTS_OF_MANY_INDICATORS: readonly ChartEntry[] = [
  {
    name: "coverage",
    about: "which report states which indicator, and why not",
    of: 0,
    takes: [],
    draw: (readings, _, { coverageHeatmap }, options) => coverageHeatmap(coverageOf(readings), options),
  },
];
