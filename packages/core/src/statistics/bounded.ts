import type { Interval } from "../kit/interval.ts";

/** A value with both ends known; an exact one has two equal ends. */
export interface Bounded {
  readonly low: number;
  readonly high: number;
}

/** Both ends of an interval; null where one is open, or there is no value. */
export const bounded = (interval: Interval | null | undefined): Bounded | null =>
  interval == null || interval.low === null || interval.high === null
    ? null
    : { low: interval.low, high: interval.high };

/** The middle of the values that a wording allows. */
export const midpoint = ({ low, high }: Bounded): number => low + (high - low) / 2;
