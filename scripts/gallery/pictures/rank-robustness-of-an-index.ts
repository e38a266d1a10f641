import { compositeIndex } from "@fazhi/core";
import { type ChartOptions, type ChartSpec, rankRobustness } from "@fazhi/viz";
import { madeUp } from "../readings.ts";

export default (options: ChartOptions): ChartSpec =>
  rankRobustness(
    compositeIndex(madeUp, {
      indicators: [
        { indicator: "decisions.legal_reviews", direction: 1 },
        { indicator: "capacity.training_hours", direction: 1 },
        { indicator: "disputes.litigation_cases", direction: -1 },
      ],
      year: 2023,
      normalisation: "min-max",
      aggregation: "arithmetic",
      coverageFloor: 0.8,
    }),
    options,
  );
