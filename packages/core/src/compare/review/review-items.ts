import { readsOf } from "../../observation/corrections/reads-of.ts";
import type { Correction, MachineRead } from "../../observation/corrections/correction.ts";
import type { Quoted } from "../../kit/span.ts";
import type { Observation } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import type { Doubt, DoubtKind } from "./doubt.ts";
import { doubtsOf } from "./doubts-of.ts";

/** A statement for a person to check, with why, and what has been decided on it already. */
export interface ReviewItem extends Quoted {
  readonly report: string;
  /** As the library read it; what a person added, as added. */
  readonly observation: Observation;
  /** What a correction has to say of it to mean it and no other statement of the same words. */
  readonly reads: MachineRead;
  readonly doubts: readonly Doubt[];
  /** The decision that holds now; null where there is none. */
  readonly correction: Correction | null;
}

/** Which statements are listed. */
export interface ReviewOptions {
  /** Every statement, not the doubtful ones only: for checking a sample or a whole report. */
  readonly all?: boolean;
  /** Only statements with a doubt of these kinds. */
  readonly kinds?: readonly DoubtKind[];
}

/**
 * What a person should check before the numbers of reports are used: statements with a reason for doubt, and those on which somebody
 * has decided. Reports in the order given, statements in the order of the text.
 */
export const reviewItems = ({ readings }: Readings, options: ReviewOptions = {}): readonly ReviewItem[] =>
  readings.flatMap((reading) => itemsOf(reading).filter((item) => isWanted(item, options)));

function isWanted({ doubts, correction }: ReviewItem, { all = false, kinds }: ReviewOptions): boolean {
  if (kinds !== undefined) return doubts.some(({ kind }) => kinds.includes(kind));
  return all || doubts.length > 0 || correction !== null;
}

function itemsOf(reading: Reading): readonly ReviewItem[] {
  const decided = reading.corrections ?? [];
  const byAfter = new Map(decided.flatMap((one) => (one.after === null ? [] : [[one.after, one] as const])));
  const standing = reading.observations.map((one): ReviewItem => {
    const applied = byAfter.get(one);
    return itemOf(applied?.before ?? one, doubtsOf(reading, one), applied?.correction ?? null);
  });
  const rejected = decided.flatMap(({ before, after, correction }) =>
    before !== null && after === null ? [itemOf(before, [], correction)] : [],
  );
  return [...standing, ...rejected].sort((a, b) => a.start - b.start || a.end - b.end);
}

function itemOf(observation: Observation, doubts: readonly Doubt[], correction: Correction | null): ReviewItem {
  const { report, quote, start, end } = observation;
  return { report, quote, start, end, observation, reads: readsOf(observation), doubts, correction };
}
