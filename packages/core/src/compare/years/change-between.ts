import type { Interval } from "../../kit/interval.ts";
import { exactDifference } from "../../statistics/exact-difference.ts";

/** How a value changed: every figure is all that the wordings allow; null where it cannot be worked out. */
export interface ChangeBetween {
  /** Later less earlier, in the unit of the change. */
  readonly change: Interval | null;
  /** The change in % of the earlier value. */
  readonly percent: Interval | null;
  /** The steady rate in % a year that leads from the earlier to the later value. */
  readonly annual: Interval | null;
}

/**
 * The change from `a` to `b`, `years` apart.
 *
 * percent  null where `a` can be 0 or less: nothing is a share of nothing.
 * annual   null where `a` or `b` can be 0 or less.
 * Each figure rises with `b` and, for positive values, falls with `a`, so that the ends of the two give its ends.
 */
export function changeBetween(a: Interval | null, b: Interval | null, years: number): ChangeBetween {
  if (a === null || b === null) return { change: null, percent: null, annual: null };
  const change = { low: apart(b.low, a.high), high: apart(b.high, a.low) };
  if (a.low === null || a.low <= 0) return { change, percent: null, annual: null };
  const base = { low: a.low, high: a.high };
  const percent = {
    low: b.low === null ? null : percentOf(b.low, b.low >= 0 ? base.high : base.low),
    high: b.high === null ? null : percentOf(b.high, b.high >= 0 ? base.low : base.high),
  };
  const annual =
    b.low === null || b.low <= 0
      ? null
      : { low: yearly(b.low, base.high, years), high: b.high === null ? null : yearly(b.high, base.low, years) };
  return { change, percent, annual };
}

const apart = (b: number | null, a: number | null): number | null =>
  b === null || a === null ? null : exactDifference(b, a);

/** Against a base without an upper end everything shrinks to nothing. */
const GONE = -100;

const percentOf = (b: number, a: number | null): number => (a === null ? GONE : (100 * exactDifference(b, a)) / a);

const yearly = (b: number, a: number | null, years: number): number =>
  a === null ? GONE : 100 * ((b / a) ** (1 / years) - 1);
