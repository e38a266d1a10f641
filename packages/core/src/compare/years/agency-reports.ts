import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { type Candidate, candidatesOf, identityOf } from "../candidate.ts";
import { checkChoice } from "../checked-choice.ts";
import { inOrderOfYear, ofAgency } from "../compare-years.ts";
import type { ReportKey } from "../comparison.ts";
import { badYears } from "./faults.ts";

/** Whose reports are followed through the years, and which years. */
export interface AgencyReportsOptions {
  /** The agency's name, with its region where the name alone could be another's. Left out: every agency, each for itself. */
  readonly agency?: string;
  /** The first and the last year, both included. Left out: every year. */
  readonly from?: number;
  readonly to?: number;
}

/** A report with its year. */
export type DatedReport = Candidate & { readonly year: number };

/** The reports of one agency, through renamings, in order of year; those of no known year are named apart. */
export interface AgencyReports {
  /** The agency as its latest report is labelled. */
  readonly key: ReportKey;
  readonly reports: readonly DatedReport[];
  /** Ids of its reports that name no year. */
  readonly undated: readonly string[];
}

/** The reports of each agency. A name that means no agency, or several, is a Fault. */
export function agencyReportsOf(readings: Readings, options: AgencyReportsOptions): readonly AgencyReports[] {
  const { agency, from = -Infinity, to = Infinity } = options;
  checkChoice({ from: options.from, to: options.to });
  if (from > to) throw badYears(from, to);
  const candidates = candidatesOf(readings);
  const agencies = agency === undefined ? groupBy(candidates, identityOf).values() : [ofAgency(candidates, agency)];
  return [...agencies].flatMap((all) => {
    const inOrder = inOrderOfYear(all);
    const dated = inOrder.flatMap(withYear);
    const reports = dated.filter(({ year }) => from <= year && year <= to);
    const undated = inOrder.filter(({ key }) => key.year === null).map(({ key }) => key.report);
    const last = reports.at(-1) ?? (dated.length === 0 ? inOrder.at(-1) : undefined);
    return last === undefined ? [] : [{ key: last.key, reports, undated }];
  });
}

const withYear = (candidate: Candidate): readonly DatedReport[] =>
  candidate.key.year === null ? [] : [{ ...candidate, year: candidate.key.year }];

/** Each two items that follow one another. */
export const consecutive = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.slice(1).map((later, at) => [items[at] as T, later]);
