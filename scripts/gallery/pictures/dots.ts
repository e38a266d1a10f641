import { compareAgenciesOverYears } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, dots } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  dots(compareAgenciesOverYears(madeUp, { indicator: "enforcement.inspections" }), options);
