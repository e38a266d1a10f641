import { type Bounded, midpoint } from "../../statistics/bounded.ts";
import { correlation, type CorrelationMethod } from "../../statistics/correlation.ts";
import { seededRandom } from "../../statistics/seeded-random.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Pair } from "./paired-values.ts";

/** How often values are drawn from their intervals. */
export const DRAWS = 200;

const low = (value: Bounded): number => value.low;
const high = (value: Bounded): number => value.high;

/**
 * The least and the greatest coefficient that was seen over values that the wordings allow: midpoints, all four ends (lows with
 * lows, lows with highs …), and 200 seeded draws from the intervals. It is what was seen, not a bound: to find the true ends is
 * hard. Exact values give a point; null where none of them gives a coefficient.
 */
export function correlationRange(pairs: readonly Pair[], method: CorrelationMethod, seed: number): Interval | null {
  const at = (x: (value: Bounded) => number, y: (value: Bounded) => number): number | null =>
    correlation(
      pairs.map((pair) => x(pair.x)),
      pairs.map((pair) => y(pair.y)),
      method,
    );
  const seen = [at(midpoint, midpoint)];
  if (pairs.some(isHedged)) {
    seen.push(at(low, low), at(high, high), at(low, high), at(high, low));
    const random = seededRandom(seed);
    const drawn = (value: Bounded): number => value.low + (value.high - value.low) * random.uniform();
    for (let draw = 0; draw < DRAWS; draw += 1) seen.push(at(drawn, drawn));
  }
  const known = seen.filter((coefficient) => coefficient !== null);
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

export const isHedged = ({ x, y }: Pair): boolean => x.low !== x.high || y.low !== y.high;
