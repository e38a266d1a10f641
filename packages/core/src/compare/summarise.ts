import { max, mean, median, min, quantile } from "simple-statistics";
import type { Interval } from "../kit/interval.ts";
import { boundsOf, type Statistic } from "../statistics/bounds-of.ts";
import type { Comparison } from "./comparison.ts";

/**
 * How the values of a comparison lie, in its unit. Each statistic is the interval that the wordings allow: it runs from
 * the statistic of the lowest values to that of the highest, and is a point where every value is exact. An open end is
 * null; with no value at all (n = 0) every statistic is null.
 *
 * Quartiles are the quantiles of simple-statistics at 1/4 and 3/4.
 */
export interface Summary {
  /** Reports with a value. */
  readonly n: number;
  /** Reports without one, whatever the reason. */
  readonly missing: number;
  readonly unit: string;
  readonly mean: Interval | null;
  readonly min: Interval | null;
  readonly q1: Interval | null;
  readonly median: Interval | null;
  readonly q3: Interval | null;
  readonly max: Interval | null;
}

/** Describe the values of a comparison. Silence is left out and counted, never taken for 0. */
export function summarise({ rows, unit }: Pick<Comparison, "rows" | "unit">): Summary {
  const intervals = rows.flatMap(({ interval }) => interval ?? []);
  const say = (statistic: Statistic): Interval | null => boundsOf(intervals, statistic);
  return {
    n: intervals.length,
    missing: rows.length - intervals.length,
    unit,
    mean: say(mean),
    min: say(min),
    q1: say((values) => quantile(values, 0.25)),
    median: say(median),
    q3: say((values) => quantile(values, 0.75)),
    max: say(max),
  };
}
