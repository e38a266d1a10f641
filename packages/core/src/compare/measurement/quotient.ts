import type { Interval } from "../../kit/interval.ts";

/**
 * What `a / b` can be times `factor`, for an `a` that is not below 0; null where `b` is 0, or can be below it. Where `b` can come near 0
 * or nothing bounds `a`, nothing bounds the quotient above; where nothing bounds `b` above, it comes down to 0.
 */
export function quotient(a: Interval, b: Interval, factor = 1): Interval | null {
  if (a.low === null || a.low < 0 || b.low === null || b.low < 0 || b.high === 0) return null;
  return {
    low: b.high === null ? 0 : (a.low / b.high) * factor,
    high: a.high === null || b.low === 0 ? null : bounded((a.high / b.low) * factor),
  };
}

/** What is too large to write is open. */
const bounded = (value: number): number | null => (Number.isFinite(value) ? value : null);
