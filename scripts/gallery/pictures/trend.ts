import { compareYears } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, trend } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  trend(
    compareYears(madeUp, {
      indicator: "enforcement.inspections",
      reports: ["xin-sfj-2021", "xin-sfj-2022", "xin-sfj-2023"],
    }),
    options,
  );
