import { rankAgencies } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, rankRobustness } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  rankRobustness(rankAgencies(madeUp, { indicator: "capacity.training_hours", year: 2022 }), options);
