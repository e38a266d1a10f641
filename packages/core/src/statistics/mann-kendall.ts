import { kendallTail } from "./kendall-tail.ts";
import { normalCdf } from "./normal-distribution.ts";
import { tieSizes, tieTerm } from "./tie-sizes.ts";

/** A test of a series in order of time against no trend. */
export interface MannKendall {
  readonly n: number;
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Of S, with ties taken off. */
  readonly variance: number;
  /** Kendall's tau-b: S over the pairs that could have counted; null where all values are equal. */
  readonly tau: number | null;
  /** Two-sided; null under 4 values, of which no order is rare, and where all values are equal. */
  readonly p: number | null;
  /** exact: from all orders, of up to 49 values without ties; normal: by approximation, with continuity correction. */
  readonly how: "exact" | "normal" | null;
}

/** Fewer values have no order that happens in less than a third of cases. */
export const FEWEST_FOR_P = 4;
const MOST_FOR_EXACT = 49;

/**
 * The Mann-Kendall test of values in order of time.
 *
 * Mann, Econometrica 13 (1945) 245-259; Kendall, Rank Correlation Methods (4th ed. 1970); the variance with ties and the continuity
 * correction as in Hipel and McLeod, Time Series Modelling (1994), ch. 23.
 */
export function mannKendall(values: readonly number[]): MannKendall {
  const n = values.length;
  const s = scoreOf(values);
  const ties = tieSizes(values);
  const variance = (n * (n - 1) * (2 * n + 5) - tieTerm(ties)) / 18;
  const pairs = (n * (n - 1)) / 2;
  const tied = ties.reduce((total, size) => total + (size * (size - 1)) / 2, 0);
  const tau = pairs - tied > 0 ? s / Math.sqrt(pairs * (pairs - tied)) : null;
  if (n < FEWEST_FOR_P || tau === null) return { n, s, variance, tau, p: null, how: null };
  return ties.length > 0 || n > MOST_FOR_EXACT
    ? { n, s, variance, tau, p: twoSidedNormal(s, variance), how: "normal" }
    : { n, s, variance, tau, p: kendallTail(s, n), how: "exact" };
}

/**
 * The greatest p that an S of `n` values can have, with ties or without: ties make the variance of the approximation smaller, and
 * of values without ties the exact p holds.
 */
export function greatestP(s: number, n: number): number {
  const normal = twoSidedNormal(s, (n * (n - 1) * (2 * n + 5)) / 18);
  return n > MOST_FOR_EXACT ? normal : Math.max(normal, kendallTail(s, n));
}

function scoreOf(values: readonly number[]): number {
  let s = 0;
  for (const [at, value] of values.entries()) {
    for (const later of values.slice(at + 1)) s += Math.sign(later - value);
  }
  return s;
}

const twoSidedNormal = (s: number, variance: number): number =>
  Math.min(1, 2 * normalCdf(-Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance)));
