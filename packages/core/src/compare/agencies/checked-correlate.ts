import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { P_VALUE_CORRECTIONS, type PValueCorrection } from "../../statistics/adjust-p-values.ts";
import type { CorrelationMethod } from "../../statistics/correlation.ts";
import { DEFAULT_SEED } from "../../statistics/seeded-random.ts";
import type { CorrelateOptions } from "./correlate.ts";
import { badOption } from "./faults.ts";

const METHODS: readonly CorrelationMethod[] = ["pearson", "spearman", "kendall"];

/** What was asked, complete. */
export interface ChosenCorrelate {
  readonly indicators: readonly AnyIndicatorId[];
  readonly method: CorrelationMethod;
  readonly permutations: number;
  readonly seed: number;
  readonly correction: PValueCorrection;
}

/** The options with what was left out. An option that cannot be is a Fault. */
export function checkedCorrelate(options: CorrelateOptions): ChosenCorrelate {
  const { indicators, method, permutations = 9999, seed = DEFAULT_SEED, correction = "none" } = options;
  if (indicators.length < 2 || new Set(indicators).size < indicators.length)
    throw badOption("indicators", indicators, "two or more different indicators");
  if (!METHODS.includes(method)) throw badOption("method", method, `one of ${METHODS.join(", ")}`);
  if (!P_VALUE_CORRECTIONS.includes(correction))
    throw badOption("correction", correction, `one of ${P_VALUE_CORRECTIONS.join(", ")}`);
  if (!Number.isInteger(permutations) || permutations < 1)
    throw badOption("permutations", permutations, "a whole number above 0, such as 9999");
  if (!Number.isInteger(seed)) throw badOption("seed", seed, "a whole number");
  return { indicators, method, permutations, seed, correction };
}
