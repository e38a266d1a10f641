import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Verdict } from "../comparison.ts";
import { verdictOfValues } from "../verdict-of.ts";
import { comparabilityOf } from "./comparability.ts";
import { convert } from "./convert.ts";
import type { Measurement, Same } from "./measurement.ts";

/**
 * What may be said of two values of one indicator, `a` against `b`: "higher" says that `a` is higher. The difference, in the unit of
 * `a`, is there only where they compare; otherwise the verdict says why not.
 *
 * @example
 * const verdict = compareMeasurements(after, before);
 * if (verdict.kind !== "not-comparable") verdict.difference.low;
 */
export function compareMeasurements<I extends AnyIndicatorId>(a: Measurement<I>, b: Measurement<Same<I>>): Verdict {
  const comparability = comparabilityOf(a, b);
  if (!comparability.comparable) return { kind: "not-comparable", because: comparability.because };
  return verdictOfValues([a.interval], [convert(b, a.unit).interval]);
}
