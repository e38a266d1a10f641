import { compareYears } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, slope } from "@fazhi/viz";
import { seeds } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  slope(
    compareYears(seeds, { indicator: "enforcement.inspections", reports: ["tianjin-kjj-2018", "tianjin-kjj-2022"] }),
    options,
  );
