import { agreementOf, type Agreement, type IntervalOptions } from "./agreement.ts";
import { tidied, type Coefficient } from "./coefficient.ts";
import { ratingTable, type RatingTable, type Ratings, type Weights } from "./rating-table.ts";

/**
 * The share of pairs of coders who say the same, averaged over units (Holsti's for two coders), 0 to 1. It is not corrected
 * for chance: coders who always say the same word agree wholly. Undefined where no unit has two codes.
 */
export function percentAgreement(units: readonly Ratings[], options: IntervalOptions = {}): Agreement {
  const table = ratingTable(units);
  return agreementOf(table, (weights) => shareAgreeing(table, weights), options);
}

/** The share of units that count as often as their weight says. */
export function shareAgreeing({ rated }: RatingTable, weights: Weights): Coefficient {
  let [sum, n] = [0, 0];
  rated.forEach((codes, unit) => {
    const weight = weights[unit]!;
    if (weight === 0 || codes.length < 2) return;
    sum += weight * agreeingPairs(codes);
    n += weight;
  });
  return n === 0 ? "one-coder" : tidied(sum / n);
}

/** The share of pairs of codes that are the same. */
function agreeingPairs(codes: readonly number[]): number {
  let same = 0;
  for (let a = 0; a < codes.length; a++) for (let b = 0; b < a; b++) if (codes[a] === codes[b]) same++;
  return same / ((codes.length * (codes.length - 1)) / 2);
}
