import { compareAgencies } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, ranking } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  ranking(compareAgencies(seeds, { indicator: "capacity.training_hours" }), options);
