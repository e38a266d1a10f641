import { quantification } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, hedgeBars } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => hedgeBars(quantification(seeds), options);
