import { compareAgenciesOverYears, type IndicatorId } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, smallMultiples } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

const indicators: readonly IndicatorId[] = [
  "enforcement.inspections",
  "enforcement.penalties",
  "capacity.training_hours",
  "disputes.reconsideration_cases",
  "disputes.litigation_cases",
  "publicity.audience",
];

export default (options: ChartOptions): ChartSpec =>
  smallMultiples(
    indicators.map((indicator) => compareAgenciesOverYears(madeUp, { indicator })),
    options,
  );
