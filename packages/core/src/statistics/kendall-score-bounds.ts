import type { Interval } from "../kit/interval.ts";

/** A whole number that lies between two others, ends included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Between which numbers Kendall's S lies where values are known only to lie in intervals: each pair counts as a rise or a fall
 * only where it is one whichever values are meant. Each pair is taken for itself, so that the bounds can be wider than what
 * all pairs can reach at once, and are never narrower.
 */
export function kendallScoreBounds(values: readonly Interval[]): Bounds {
  let low = 0;
  let high = 0;
  for (const [at, earlier] of values.entries()) {
    for (const later of values.slice(at + 1)) {
      low += Math.sign(endOf(later.low, -Infinity) - endOf(earlier.high, Infinity));
      high += Math.sign(endOf(later.high, Infinity) - endOf(earlier.low, -Infinity));
    }
  }
  return { low, high };
}

const endOf = (end: number | null, open: number): number => end ?? open;
