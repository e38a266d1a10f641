import type { Codebook } from "../codebook/codebook.ts";
import { SHIPPED_CODEBOOK } from "../codebook/shipped-codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { findBalances } from "./find-balances.ts";
import { findChanges } from "./find-changes.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findRates } from "./find-rates.ts";
import { findRepeats } from "./find-repeats.ts";
import type { Observation } from "./observation.ts";

/** What is looked for, in the order in which it is told: conflicts, then sums that fail, then repeats. */
const RULES = [findContradictions, findBalances, findChanges, findRates, findRepeats] as const;

/**
 * Statements of one report that do not go together, each with its quotes. Nothing is resolved: a sum that holds gives
 * no finding, one that fails is shown.
 *
 * contradiction       conflict  none of a thing, and some of it
 * parts-exceed-total  warning   parts that add up to more than the total they follow
 * parts-below-total   note      parts that add up to less; the list may leave something out
 * change-differs      warning   由16个减至14个 beside a change that is not 12.5 %
 * rate-differs        warning   a rate that its count and base do not give
 * repeat              note      one value of one indicator at several places
 */
export function findInconsistencies(
  observations: readonly Observation[],
  codebook: Codebook = SHIPPED_CODEBOOK,
): readonly Finding[] {
  const inOrder = [...observations].sort((a, b) => a.start - b.start || a.end - b.end);
  return RULES.flatMap((rule) => rule(inOrder, codebook));
}
