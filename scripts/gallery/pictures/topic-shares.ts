import { topicPresence, topicShares } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, topicBars } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  topicBars({ shares: topicShares(seeds), presence: topicPresence(seeds) }, options);
