import type { Method } from "../../frame/analysis.ts";
import type { Aggregation } from "../../statistics/composite-scores.ts";
import type { Normalisation } from "../../statistics/normalise.ts";
import type { ChosenComposite } from "./checked-composite.ts";

const NORMALISED: Readonly<Record<Normalisation, string>> = {
  "min-max": "x' = bottom + (top - bottom) (x - min) / (max - min)",
  "z-score": "x' = (x - mean) / sd, sd of a sample (n - 1)",
  rank: "x' = mean rank from the lowest / number of values",
};

const AGGREGATED: Readonly<Record<Aggregation, string>> = {
  arithmetic: "score = sum(w x') / sum(w)",
  geometric: "score = exp(sum(w ln x') / sum(w))",
};

/** How an index was made, with the settings that make it again and the share of simulations near the median rank. */
export function compositeMethod(
  chosen: ChosenComposite,
  { year, within3 }: { readonly year: number | null; readonly within3: number | null },
): Method {
  const { indicators, directions, weights, normalisation, normalisations, aggregation } = chosen;
  const { coverageFloor, scale, simulations, seed, concentration } = chosen;
  return {
    id: "composite-index",
    formula: `${NORMALISED[normalisation]}, x taken -1 times where direction is -1; ${AGGREGATED[aggregation]} over the indicators that a report gives; ranks of ${simulations} simulations with weights from Dirichlet(concentration k w), a normalisation of the list, and hedged values drawn evenly from their intervals`,
    source:
      "OECD & JRC, Handbook on Constructing Composite Indicators, OECD 2008; Saisana, Saltelli & Tarantola, Journal of the Royal Statistical Society A 168 (2005) 307-323",
    settings: {
      indicators: indicators.join(", "),
      directions: directions.join(", "),
      weights: weights.join(", "),
      year,
      normalisation,
      aggregation,
      coverageFloor,
      scale: normalisation === "min-max" || normalisations.includes("min-max") ? scale.join(" to ") : null,
      simulations,
      seed,
      concentration,
      simulated_normalisations: normalisations.join(", "),
      share_within_3_of_median: within3,
    },
  };
}
