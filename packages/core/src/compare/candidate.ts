import { unknownReport } from "../kit/faults.ts";
import type { Reading, Readings } from "../observation/reading.ts";
import type { ReportKey } from "./comparison.ts";
import { namedTwice, reportTwice } from "./faults.ts";
import { agencyIdentityOf, reportKeyOf } from "./report-key.ts";

/** A report that a question is about, whether it was read or not. */
export type Candidate =
  | { readonly key: ReportKey; readonly reading: Reading }
  | { readonly key: ReportKey; readonly reading: null; readonly absent: "no-report" | "unreadable" };

/**
 * The reports with the given ids, in that order; all that were read where none are given. An unknown id is a Fault, and so is one that
 * is named twice, or that two reports have.
 */
export function candidatesOf(readings: Readings, ids?: readonly string[]): readonly Candidate[] {
  const byId = readingsById(readings.readings);
  if (ids === undefined) return readings.readings.map(candidateOf);
  const named = new Set<string>();
  return ids.map((id) => {
    if (named.has(id)) throw namedTwice(id);
    named.add(id);
    const reading = byId.get(id);
    if (reading !== undefined) return candidateOf(reading);
    if (readings.skipped.some(({ file }) => idOf(file) === id)) return unreadable(id);
    throw unknownReport(
      id,
      readings.readings.map(({ report }) => report.id),
    );
  });
}

const BY_ID = new WeakMap<readonly Reading[], ReadonlyMap<string, Reading>>();

/** Reports by their ids; two of one id are a Fault. The index of a list is made once. */
export function readingsById(readings: readonly Reading[]): ReadonlyMap<string, Reading> {
  const known = BY_ID.get(readings);
  if (known?.size === readings.length) return known;
  const byId = new Map<string, Reading>();
  for (const reading of readings) {
    const { id } = reading.report;
    if (byId.has(id)) throw reportTwice(id);
    byId.set(id, reading);
  }
  BY_ID.set(readings, byId);
  return byId;
}

const candidateOf = (reading: Reading): Candidate => ({ key: reportKeyOf(reading), reading });

const unreadable = (id: string): Candidate => ({
  key: { report: id, agency: id, region: null, level: null, year: null },
  reading: null,
  absent: "unreadable",
});

/** The row of an agency that has no report of a year: labelled as its other reports, with an id of its own. */
export const noReport = (like: ReportKey, year: number): Candidate => ({
  key: { ...like, report: `no-report:${like.report}:${year}`, year },
  reading: null,
  absent: "no-report",
});

/** Reports of one agency fall together; a report that could not be read stands alone. */
export const identityOf = ({ key, reading }: Candidate): string =>
  reading === null ? key.report : agencyIdentityOf(reading);

/** The id that a file gets where no catalog names it: its name without ending. */
export const idOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]*$/, "");
