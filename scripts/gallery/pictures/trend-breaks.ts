import { compareYears, seriesBreaks } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, trend } from "@fazhi/viz";
import { seeds } from "../readings.ts";

const indicator = "enforcement.inspections";

export default (options: ChartOptions): ChartSpec =>
  trend(compareYears(seeds, { indicator, reports: ["tianjin-kjj-2018", "tianjin-kjj-2022"] }), {
    ...options,
    breaks: seriesBreaks(seeds, { indicator }),
  });
