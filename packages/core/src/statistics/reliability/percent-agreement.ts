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
export function shareAgreeing({ pairable, agreeing }: RatingTable, weights: Weights): Coefficient {
  let [sum, n] = [0, 0];
  for (let at = 0; at < pairable.length; at++) {
    const unit = pairable[at]!;
    const weight = weights[unit]!;
    sum += weight * agreeing[unit]!;
    n += weight;
  }
  return n === 0 ? "one-coder" : tidied(sum / n);
}
