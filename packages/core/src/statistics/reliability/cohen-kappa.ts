import { agreementOf, type Agreement, type IntervalOptions } from "./agreement.ts";
import { tidied, type Coefficient } from "./coefficient.ts";
import { ratingTable, type RatingTable, type Ratings, type Weights } from "./rating-table.ts";

/** How grave a disagreement is: all alike; by steps between the categories; by the square of the steps. */
export type KappaWeights = "none" | "linear" | "quadratic";

/** How kappa is worked out; see {@link cohenKappa}. */
export interface KappaOptions extends IntervalOptions {
  /** `none` where left out. The others need categories that have an order. */
  readonly weights?: KappaWeights;
  /** The categories in order; numbers by size and words by code unit where left out. */
  readonly categories?: readonly (string | number)[];
}

/**
 * Cohen's kappa = 1 - (observed / expected disagreement) of two coders; units that one of them left out do not count.
 *
 * Undefined (null with a note) for more than two coders, and where both coders use one and the same category only. Where
 * one category is common, kappa is low although the coders agree: see {@link gwetAC1}.
 * Source: Cohen 1960 (doi 10.1177/001316446002000104), Cohen 1968 for weights.
 */
export function cohenKappa(units: readonly Ratings[], options: KappaOptions = {}): Agreement {
  const { weights: grave = "none", categories, ...interval } = options;
  const table = ratingTable(units, categories);
  return agreementOf(table, (weights) => kappaOf(table, grave, weights), interval);
}

/** Kappa of units that count as often as their weight says. */
export function kappaOf(table: RatingTable, grave: KappaWeights, weights: Weights): Coefficient {
  const { coders, codes, pairable } = table;
  if (coders > 2) return "not-two-coders";
  const first = new Float64Array(table.values.length);
  const second = new Float64Array(table.values.length);
  let n = 0;
  let observed = 0;
  for (let at = 0; at < pairable.length; at++) {
    const unit = pairable[at]!;
    const weight = weights[unit]!;
    if (weight === 0) continue;
    const [a, b] = [codes[2 * unit]!, codes[2 * unit + 1]!];
    n += weight;
    first[a]! += weight;
    second[b]! += weight;
    if (a !== b) observed += weight * graveness(grave, a, b);
  }
  if (n === 0) return "one-coder";
  const expected = expectedOf(grave, first, second) / n;
  return expected > 0 ? tidied(1 - observed / expected) : "no-variation";
}

function expectedOf(grave: KappaWeights, first: Float64Array, second: Float64Array): number {
  let sum = 0;
  first.forEach((count, a) => {
    if (count !== 0) second.forEach((other, b) => (sum += count * other * graveness(grave, a, b)));
  });
  return sum;
}

function graveness(grave: KappaWeights, a: number, b: number): number {
  if (grave === "none") return a === b ? 0 : 1;
  return grave === "linear" ? Math.abs(a - b) : (a - b) ** 2;
}
