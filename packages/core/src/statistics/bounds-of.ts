import { max, min } from "simple-statistics";
import type { Interval } from "../kit/interval.ts";

/** A figure of a sample that is not empty. */
export type Statistic = (values: number[]) => number;

const lowOf = ({ low }: Interval): number => low ?? -Infinity;
const highOf = ({ high }: Interval): number => high ?? Infinity;

/** An end that is no finite number is open. */
export const closed = (low: number, high: number): Interval => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

/**
 * What a figure can be when each value lies in its interval, for a figure that never falls when a value rises (mean,
 * median, quantile, sum): the figure of all lows to the figure of all highs. Both ends can be met. Null of no values.
 *
 * Source  Nguyen, Kreinovich, Wu & Xiang, Computing Statistics under Interval and Fuzzy Uncertainty, Springer 2012.
 */
export const boundsOf = (intervals: readonly Interval[], statistic: Statistic): Interval | null =>
  intervals.length === 0 ? null : closed(statistic(intervals.map(lowOf)), statistic(intervals.map(highOf)));

/**
 * What the range (maximum - minimum) can be, exactly: at least the gap between the highest low and the lowest high, at
 * most the widest distance between two different values. Null of no values, 0 of one.
 */
export function rangeBounds(intervals: readonly Interval[]): Interval | null {
  if (intervals.length === 0) return null;
  const lows = intervals.map(lowOf);
  const highs = intervals.map(highOf);
  return closed(Math.max(0, max(lows) - min(highs)), widest(lows, highs));
}

/** The greatest `high - low` of two different items. */
function widest(lows: readonly number[], highs: readonly number[]): number {
  const inOrder = (values: readonly number[], side: 1 | -1): number[] =>
    values.map((_, at) => at).sort((a, b) => side * (values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0));
  const [top, second] = inOrder(highs, -1);
  const [bottom, next] = inOrder(lows, 1);
  if (second === undefined || next === undefined) return 0;
  if (top !== bottom) return highs[top!]! - lows[bottom!]!;
  return Math.max(highs[top!]! - lows[next]!, highs[second]! - lows[bottom!]!);
}
