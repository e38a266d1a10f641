import { resample, type Agreement, type IntervalOptions } from "./agreement.ts";
import { tidied, type Coefficient } from "./coefficient.ts";
import { notANumber } from "./faults.ts";
import { ratingTable, type RatingTable, type Ratings, type Weights } from "./rating-table.ts";

/** How far two codes are apart: the same or not; by rank; by difference; by difference over sum. */
export type Metric = "nominal" | "ordinal" | "interval" | "ratio";

/** How alpha is worked out; see {@link krippendorffAlpha}. */
export interface AlphaOptions extends IntervalOptions {
  readonly metric: Metric;
  /** The lowest alpha that will do, for `belowMin`: 0.8 where left out; 0.667 is the lowest for tentative conclusions. */
  readonly alphaMin?: number;
}

/** Alpha with its interval and the risk that the true value is too low. */
export interface Alpha extends Agreement {
  readonly alphaMin: number;
  /** q = P(alpha < alphaMin): the share of resamples below; null where there is no interval. */
  readonly belowMin: number | null;
}

/** The customary alpha for firm conclusions, and the lowest for tentative ones (Krippendorff 2004, p. 241). */
export const ALPHA_FIRM = 0.8;
export const ALPHA_TENTATIVE = 0.667;

/**
 * Krippendorff's alpha = 1 - D_o / D_e of any number of coders, gaps allowed: observed over expected disagreement.
 *
 * Undefined (null with a note) where no unit has two codes or where all codes are one. Units are resampled for the interval.
 * Metrics but `nominal` take numbers; `ratio` takes numbers from 0 on. Of ratios of more than 300 distinct values the expected
 * disagreement is held fixed in resamples, as in Krippendorff's own bootstrap: it grows with the square of their number.
 * Source: Hayes & Krippendorff 2007, doi 10.1080/19312450709336664.
 *
 * @example krippendorffAlpha([[1, 1, null], [2, 2, 3], [3, 3, 3]], { metric: "ordinal" }).value
 */
export function krippendorffAlpha(units: readonly Ratings<number>[], options: AlphaOptions): Alpha;
export function krippendorffAlpha(
  units: readonly Ratings[],
  options: AlphaOptions & { readonly metric: "nominal" },
): Alpha;
export function krippendorffAlpha(units: readonly Ratings[], options: AlphaOptions): Alpha {
  const { metric, alphaMin = ALPHA_FIRM, ...interval } = options;
  const table = ratingTable(units);
  const word = metric === "nominal" ? undefined : table.values.find((value) => typeof value === "string");
  if (typeof word === "string") throw notANumber(word, metric);
  const fixed = metric === "ratio" && table.values.length > MANY_VALUES ? expectedIn(table) : null;
  const { agreement, values } = resample(table, (weights) => alphaOf(table, metric, weights, fixed), interval);
  const below = values.filter((value) => value < alphaMin).length;
  return { ...agreement, alphaMin, belowMin: values.length === 0 ? null : below / values.length };
}

/** From so many distinct values on, ratios are not all set against each other in every resample. */
const MANY_VALUES = 300;

/** Alpha of units that count as often as their weight says; `fixed` is the expected disagreement where it is known. */
export function alphaOf(
  table: RatingTable,
  metric: Metric,
  weights: Weights,
  fixed: number | null = null,
): Coefficient {
  if (metric === "ratio" && table.values.some((value) => Number(value) < 0)) return "negative-values";
  const totals = valueTotals(table, weights);
  const n = countOf(totals);
  if (n === 0) return "one-coder";
  const scale = scaleOf(table, metric, totals);
  const expected = fixed ?? expectedOf(metric, totals, scale) / (n * (n - 1));
  if (!(expected > 0)) return "no-variation";
  return tidied(1 - observedOf(table, metric, weights, scale) / n / expected);
}

/** The expected disagreement of ratios when each unit counts once. */
function expectedIn(table: RatingTable): number {
  const totals = valueTotals(table, new Uint8Array(table.units).fill(1));
  const n = countOf(totals);
  return ratioPairs(totals, scaleOf(table, "ratio", totals)) / (n * (n - 1));
}

const countOf = (totals: Float64Array): number => totals.reduce((sum, count) => sum + count, 0);

/** How often each value stands in units that have two codes or more. */
function valueTotals({ values, flat, starts, pairable }: RatingTable, weights: Weights): Float64Array {
  const totals = new Float64Array(values.length);
  for (let one = 0; one < pairable.length; one++) {
    const unit = pairable[one]!;
    const [weight, end] = [weights[unit]!, starts[unit + 1]!];
    for (let at = starts[unit]!; at < end; at++) totals[flat[at]!]! += weight;
  }
  return totals;
}

/** The place of each value on its scale: itself, or for ranks the mean rank among all codes (ordinal is interval on these). */
function scaleOf({ values }: RatingTable, metric: Metric, totals: Float64Array): Float64Array {
  if (metric !== "ordinal") return Float64Array.from(values, Number);
  let below = 0;
  return totals.map((count) => {
    const rank = below + count / 2;
    below += count;
    return rank;
  });
}

/** Sum of squared distances over ordered pairs of codes within units, each unit divided by one less than its codes. */
function observedOf(table: RatingTable, metric: Metric, weights: Weights, scale: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < table.pairable.length; at++) {
    const unit = table.pairable[at]!;
    const weight = weights[unit]!;
    if (weight === 0 || table.agreeing[unit] === 1) continue;
    const codes = table.rated[unit]!;
    sum += (weight * withinOf(codes, metric, scale)) / (codes.length - 1);
  }
  return sum;
}

/** The squared distances of the ordered pairs of codes of one unit. */
function withinOf(codes: readonly number[], metric: Metric, scale: Float64Array): number {
  let within = 0;
  for (let a = 0; a < codes.length; a++) {
    for (let b = 0; b < a; b++)
      if (codes[a] !== codes[b]) within += 2 * distance(metric, scale[codes[a]!]!, scale[codes[b]!]!);
  }
  return within;
}

/** The same over all ordered pairs of codes. */
function expectedOf(metric: Metric, totals: Float64Array, scale: Float64Array): number {
  const n = countOf(totals);
  if (metric === "nominal") return n * n - totals.reduce((sum, count) => sum + count * count, 0);
  if (metric === "ratio") return ratioPairs(totals, scale);
  const mean = totals.reduce((sum, count, at) => sum + (count === 0 ? 0 : count * scale[at]!), 0) / n;
  return 2 * n * totals.reduce((sum, count, at) => sum + (count === 0 ? 0 : count * (scale[at]! - mean) ** 2), 0);
}

function ratioPairs(totals: Float64Array, scale: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < totals.length; a++) {
    if (totals[a] === 0) continue;
    for (let b = 0; b < a; b++) {
      if (totals[b] !== 0) sum += 2 * totals[a]! * totals[b]! * distance("ratio", scale[a]!, scale[b]!);
    }
  }
  return sum;
}

/** Squared distance of two unlike values. Only ratio and its like need more than the difference. */
function distance(metric: Metric, a: number, b: number): number {
  if (metric === "nominal") return 1;
  return metric === "ratio" ? ((a - b) / (a + b)) ** 2 : (a - b) ** 2;
}
