import { compareAgenciesOverYears } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, slope } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  slope(compareAgenciesOverYears(madeUp, { indicator: "enforcement.inspections" }), options);
