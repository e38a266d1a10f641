import { reportTimeliness } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, publicationTimeline } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec => publicationTimeline(reportTimeliness(madeUp), options);
