import type { Codebook } from "../../codebook/codebook.ts";
import { overlap, type Span } from "../../kit/span.ts";
import type { Report } from "../../report/report.ts";
import { meantBy, type Observation } from "../observation.ts";
import { added, changed } from "./corrected-observation.ts";
import type { AppliedCorrection, Correction, MachineRead, PlacedCorrection } from "./correction.ts";
import { alreadyRead, decidedTwice, noObservation, severalObservations, wordsMoved } from "./faults.ts";
import { deciderOf } from "./from-corrections.ts";

/** What a report states once corrected, in reading order, and what was done. */
export interface Corrected {
  readonly observations: readonly Observation[];
  readonly corrections: readonly AppliedCorrection[];
}

/**
 * Apply the corrections of one report to what the library read in it. Pure; what was read is never changed in place.
 *
 * Throws a Fault with the entry's place where its words are no longer at its span, where the library reads no such statement
 * or several from them, where two entries decide on one, and where what is to be added is there or was added by an earlier entry.
 */
export function applyCorrections(
  report: Report,
  observations: readonly Observation[],
  entries: readonly PlacedCorrection[],
  codebook: Codebook,
): Corrected {
  const decided = new Map<Observation, PlacedCorrection>();
  const found: Observation[] = [];
  const corrections = entries.map((entry): AppliedCorrection => {
    const { correction } = entry;
    refuseUnlessThere(report.text.content, entry);
    if (correction.action === "add") {
      const after = addedBy(entry, report, [...observations, ...found], codebook);
      found.push(after);
      return { correction, before: null, after };
    }
    const before = meantIn(observations, entry, correction.reads ?? {});
    const earlier = decided.get(before);
    if (earlier !== undefined) throw decidedTwice(entry.placeOf("quote"), deciderOf(earlier));
    decided.set(before, entry);
    return { correction, before, after: afterOf(before, correction, entry, codebook) };
  });
  const inPlace = new Map(corrections.map(({ before, after }) => [before, after]));
  const kept = observations.flatMap((one) => (inPlace.has(one) ? (inPlace.get(one) ?? []) : one));
  return { observations: [...kept, ...found].sort((a, b) => a.start - b.start || a.end - b.end), corrections };
}

function afterOf(
  before: Observation,
  correction: Exclude<Correction, { action: "add" }>,
  { placeOf }: PlacedCorrection,
  codebook: Codebook,
): Observation | null {
  if (correction.action !== "change") return correction.action === "confirm" ? before : null;
  return changed(before, correction.set, (...field) => placeOf("set", ...field), codebook);
}

function refuseUnlessThere(content: string, { correction: { quote, start, end }, placeOf }: PlacedCorrection): void {
  if (content.slice(start, end) === quote) return;
  const found: number[] = [];
  for (let at = content.indexOf(quote); at >= 0; at = content.indexOf(quote, at + 1)) found.push(at);
  throw wordsMoved(placeOf("quote"), { start, end }, found, quote.length);
}

/** The one statement that an entry means. */
function meantIn(
  observations: readonly Observation[],
  { correction, placeOf }: PlacedCorrection,
  reads: MachineRead,
): Observation {
  const there = observations.filter((one) => isAt(one, correction));
  const meant = there.filter((one) => isRead(one, reads));
  const [only] = meant;
  if (meant.length > 1) throw severalObservations(placeOf("quote"), meant.map(shown));
  if (only !== undefined) return only;
  const near = there.length > 0 ? there : observations.filter((one) => overlap(one, correction));
  throw noObservation(
    placeOf(there.length > 0 && correction.action !== "add" && correction.reads !== undefined ? "reads" : "quote"),
    near.map(shown),
  );
}

const isAt = (one: Span, { start, end }: Span): boolean => one.start === start && one.end === end;

/** The place among statements of the one that a decision is on; -1 where it is on none, or not on one alone. */
export function placeOfMeant(observations: readonly Observation[], correction: Correction): number {
  if (correction.action === "add") return -1;
  const { reads = {} } = correction;
  const meant = observations.flatMap((one, at) => (isAt(one, correction) && isRead(one, reads) ? [at] : []));
  return meant.length === 1 ? meant[0]! : -1;
}

function isRead(one: Observation, reads: MachineRead): boolean {
  const { indicator, ...others } = reads;
  if (indicator !== undefined && meantBy(one) !== indicator) return false;
  return Object.entries(others).every(([field, value]) => one[field as keyof Observation] === value);
}

function addedBy(
  entry: PlacedCorrection,
  report: Report,
  observations: readonly Observation[],
  codebook: Codebook,
): Observation {
  const { correction, placeOf } = entry;
  if (correction.action !== "add") throw noObservation(placeOf(), []);
  const after = added(entry, correction.observation, report, codebook);
  const same = observations.find(
    (one) =>
      one.start === after.start &&
      one.end === after.end &&
      one.value === after.value &&
      meantBy(one) === meantBy(after),
  );
  if (same !== undefined) throw alreadyRead(placeOf("quote"), shown(same));
  return after;
}

const shown = (one: Observation): string =>
  `${meantBy(one) ?? "(no indicator)"} ${one.value}${one.unit} ${one.role} ${one.status} ${one.period} at [${one.start}, ${one.end})`;
