/**
 * The values that a wording allows, both ends included; `null` is unbounded.
 *
 * 40余次 is [41, 49], 超过3200万元 is [3200, null], 26次 is [26, 26].
 */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

export const point = (value: number): Interval => ({ low: value, high: value });

const floor = ({ low }: Interval): number => low ?? -Infinity;
const ceiling = ({ high }: Interval): number => high ?? Infinity;
const bounded = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Every value of `a` is below every value of `b`. */
export const below = (a: Interval, b: Interval): boolean => ceiling(a) < floor(b);

export const intervalsOverlap = (a: Interval, b: Interval): boolean => !below(a, b) && !below(b, a);

/** The smallest interval that holds all the given ones. */
export const hull = (intervals: readonly Interval[]): Interval => ({
  low: bounded(Math.min(...intervals.map(floor))),
  high: bounded(Math.max(...intervals.map(ceiling))),
});

/** What `b - a` can be. */
export const difference = (b: Interval, a: Interval): Interval => ({
  low: bounded(floor(b) - ceiling(a)),
  high: bounded(ceiling(b) - floor(a)),
});

/** What `a + b` can be. */
export const sum = (a: Interval, b: Interval): Interval => ({
  low: bounded(floor(a) + floor(b)),
  high: bounded(ceiling(a) + ceiling(b)),
});
