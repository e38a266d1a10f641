import { resample, type Agreement, type IntervalOptions } from "./agreement.ts";
import { tidied, type Coefficient } from "./coefficient.ts";
import { shareAgreeing } from "./percent-agreement.ts";
import { ratingTable, type RatingTable, type Ratings, type Weights } from "./rating-table.ts";

/** How AC1 is worked out; see {@link gwetAC1}. */
export interface AC1Options extends IntervalOptions {
  /** The categories that coders could choose from; those that they did choose where left out. */
  readonly categories?: readonly (string | number)[];
}

/**
 * Gwet's AC1 of any number of coders, gaps allowed: (p_a - p_e) / (1 - p_e) with p_e the mean of p(1 - p) over the categories
 * but one. It stays high where coders agree on one common category, as kappa does not.
 *
 * Undefined (null with a note) where no unit has two codes or all codes are one.
 * Source: Gwet 2008, doi 10.1348/000711006X126600.
 */
export function gwetAC1(units: readonly Ratings[], options: AC1Options = {}): Agreement {
  const { categories, ...interval } = options;
  const table = ratingTable(units, categories);
  return resample(table, (weights) => ac1Of(table, weights), interval, 1).agreement;
}

/** AC1 of units that count as often as their weight says. The number of categories is that of the whole table. */
export function ac1Of(table: RatingTable, weights: Weights): Coefficient {
  const agreeing = shareAgreeing(table, weights);
  if (typeof agreeing !== "number") return agreeing;
  const q = table.values.length;
  if (q < 2) return "no-variation";
  const chance = shares(table, weights).reduce((sum, share) => sum + share * (1 - share), 0) / (q - 1);
  return tidied((agreeing - chance) / (1 - chance));
}

/** The share of each category: in each rated unit the share of its coders, averaged over units. */
function shares({ flat, starts, values, units }: RatingTable, weights: Weights): Float64Array {
  const sums = new Float64Array(values.length);
  let n = 0;
  for (let unit = 0; unit < units; unit++) {
    const [from, to] = [starts[unit]!, starts[unit + 1]!];
    const weight = weights[unit]!;
    if (from === to || weight === 0) continue;
    n += weight;
    for (let at = from; at < to; at++) sums[flat[at]!]! += weight / (to - from);
  }
  return sums.map((sum) => sum / n);
}
