import fc from "fast-check";
import type { Interval } from "@fazhi/core";

/** An interval with a value that its wording allows; some are exact, some open. */
export interface Sampled {
  readonly interval: Interval;
  readonly value: number;
}

export const sampled = ({ open = true }: { readonly open?: boolean } = {}): fc.Arbitrary<Sampled> =>
  fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(8), fc.nat(8), fc.constantFrom("exact", "closed", "low", "high"))
    .map(([value, below, above, kind]) => {
      if (kind === "exact") return { value, interval: { low: value, high: value } };
      const low = open && kind === "low" ? null : value - below;
      const high = open && kind === "high" ? null : value + above;
      return { value, interval: { low, high } };
    });

/** Whether an interval holds a number, but for rounding. */
export const holds = ({ low, high }: Interval, value: number): boolean =>
  value >= (low ?? -Infinity) - 1e-9 && value <= (high ?? Infinity) + 1e-9;
