import { correlate } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, correlation, sourcesOf } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

const year = 2022;

export default (options: ChartOptions): ChartSpec =>
  correlation(
    correlate(madeUp, {
      indicators: [
        "enforcement.inspections",
        "enforcement.penalties",
        "decisions.legal_reviews",
        "disputes.litigation_cases",
        "capacity.training_hours",
        "publicity.audience",
      ],
      method: "spearman",
      correction: "holm",
      year,
    }),
    { ...options, ...sourcesOf(madeUp, { year }) },
  );
