import { problemsOverYears } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, problemGrid } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  problemGrid({ followed: problemsOverYears(madeUp), readings: madeUp }, options);
