import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { Role } from "../observation/observation.ts";
import type { Readings } from "../observation/reading.ts";
import type { Scope } from "../observation/scope-of.ts";
import { type Candidate, candidatesOf, identityOf, noReport } from "./candidate.ts";
import { oneCodebook } from "./one-codebook.ts";
import { checkChoice } from "./checked-choice.ts";
import { comparisonOf } from "./comparison-of.ts";
import type { Comparison } from "./comparison.ts";

/** Which reports are compared, and on what. */
export interface AgenciesOptions {
  readonly indicator: AnyIndicatorId;
  /** Only reports of this year; an agency known from other years only has a row that says so. Left out: every report. */
  readonly year?: number;
  /** Ids of reports. Left out: all that were read. */
  readonly reports?: readonly string[];
  /** Compare another role than the indicator's value: "change", "rank", "share", "part", "from". */
  readonly role?: Role;
  /** Compare numbers of this scope: the body's own, its system's, its region's. Left out: the natural one of the indicator. */
  readonly scope?: Scope;
}

/**
 * One indicator across agencies: a row for every report, highest first, and a verdict for every pair.
 *
 * Reports of unlike years stand side by side unless `year` is given; a statement is compared only where it is about its
 * own report's year. An unknown report, indicator, role or scope is a Fault.
 *
 * @example
 * compareAgencies(readings, { indicator: "enforcement.inspections", year: 2023 });
 */
export function compareAgencies(
  readings: Readings,
  { indicator, year, reports, role, scope }: AgenciesOptions,
): Comparison {
  checkChoice({ year, role, scope });
  const candidates = candidatesOf(readings, reports);
  const chosen = year === undefined ? candidates : ofYear(candidates, year);
  return comparisonOf(chosen, "agencies", {
    codebook: oneCodebook(readings),
    indicator,
    role: role ?? null,
    scope: scope ?? null,
  });
}

function ofYear(candidates: readonly Candidate[], year: number): readonly Candidate[] {
  return [...groupBy(candidates, identityOf).values()].flatMap((reports) => {
    const chosen = reports.filter((candidate) => candidate.reading === null || candidate.key.year === year);
    return chosen.length > 0 ? chosen : [noReport((reports.at(-1) as Candidate).key, year)];
  });
}
