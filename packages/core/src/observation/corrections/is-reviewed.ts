import type { Observation } from "../observation.ts";
import type { Reading } from "../reading.ts";
import type { AppliedCorrection } from "./correction.ts";

const REVIEWS = new WeakMap<object, ReadonlyMap<Observation, AppliedCorrection>>();

/** The decision of a person that an observation of a reading rests on; null for what the library read and nobody checked. */
export function reviewOf(
  { corrections }: Pick<Reading, "corrections">,
  observation: Observation,
): AppliedCorrection | null {
  if (corrections === undefined) return null;
  let reviews = REVIEWS.get(corrections);
  if (reviews === undefined) {
    reviews = new Map(corrections.flatMap((one) => (one.after === null ? [] : [[one.after, one] as const])));
    REVIEWS.set(corrections, reviews);
  }
  return reviews.get(observation) ?? null;
}

/**
 * Whether a person has confirmed, changed or added an observation of a reading. What nobody has checked is unvalidated (V in the
 * SDMX list of observation statuses).
 */
export const isReviewed = (reading: Pick<Reading, "corrections">, observation: Observation): boolean =>
  reviewOf(reading, observation) !== null;
