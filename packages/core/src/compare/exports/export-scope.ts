import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { type Candidate, candidatesOf, identityOf, idOf, noReport } from "../candidate.ts";
import { coverageOf } from "../coverage-of.ts";

/** Which indicators and reports an export speaks of beside what was read. */
export interface ExportScope {
  /** The indicators whose absence is told. Left out: every indicator, experimental ones too, that any report states. */
  readonly indicators?: readonly AnyIndicatorId[];
  /**
   * Years in which every agency is expected to have a report: one without has a row of its own, `no-report`. Left out, only
   * reports that were read, or that were there and could not be read, have rows.
   */
  readonly years?: readonly number[];
}

/** Every report that an export has a row of: read, there but not readable, expected but not found. */
export function reportsInScope(readings: Readings, { years = [] }: ExportScope): readonly Candidate[] {
  const read = readings.readings.map(({ report }) => report.id);
  const unread = readings.skipped.map(({ file }) => idOf(file)).filter((id) => !read.includes(id));
  const known = candidatesOf(readings, [...read, ...new Set(unread)]);
  return [...known, ...years.flatMap((year) => missingIn(year, known))];
}

function missingIn(year: number, known: readonly Candidate[]): readonly Candidate[] {
  const agencies = groupBy(
    known.filter(({ reading, key }) => reading !== null && key.year !== null),
    identityOf,
  );
  return [...agencies.values()]
    .filter((reports) => reports.every(({ key }) => key.year !== year))
    .map((reports) => noReport((reports.at(-1) as Candidate).key, year));
}

/** The indicators that an export tells of, in the codebook's order where they are not given. */
export const indicatorsInScope = (readings: Readings, { indicators }: ExportScope): readonly AnyIndicatorId[] =>
  coverageOf(readings, indicators === undefined ? { experimental: true } : { indicators }).indicators;
