import { coverageOf } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, coverageHeatmap } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => coverageHeatmap(coverageOf(seeds), options);
