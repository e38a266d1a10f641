import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { Role } from "../observation/observation.ts";
import type { Readings } from "../observation/reading.ts";
import type { Scope } from "../observation/scope-of.ts";
import { seriesOf } from "./agency-series.ts";
import { type Candidate, candidatesOf, identityOf, noReport } from "./candidate.ts";
import { checkChoice } from "./checked-choice.ts";
import { inOrderOfYear, ofAgency } from "./compare-years.ts";
import type { Comparison } from "./comparison.ts";
import { comparisonOf } from "./comparison-of.ts";
import { agencyTwice } from "./faults.ts";
import { oneCodebook } from "./one-codebook.ts";

/** Which agencies and which years are compared, and on what. */
export interface AgenciesOverYearsOptions {
  readonly indicator: AnyIndicatorId;
  /** Names of agencies, with the region where a name alone could be another's. Left out: every agency that was read. */
  readonly agencies?: readonly string[];
  /** Only these years. Left out: every year of which one of the agencies has a report; reports of no known year come last. */
  readonly years?: readonly number[];
  /** Ids of reports. Left out: all that were read. */
  readonly reports?: readonly string[];
  /** Compare another role than the indicator's value: "change", "rank", "share", "part", "from". */
  readonly role?: Role;
  /** Compare numbers of this scope: the body's own, its system's, its region's. Left out: the natural one of the indicator. */
  readonly scope?: Scope;
}

/**
 * One indicator across agencies and years at once: a row for every agency in every year, agency by agency, the earliest year
 * first, and a verdict for every pair. All are measured by one unit and one counting rule, so that any two may be set side by
 * side. An agency without a report of a year has a row that says so; `series` tells which rows are of one agency, through
 * renamings (机构更名).
 *
 * An agency whose place is not known (市科技局, of no city) stands alone. A name that means no agency or several, an agency
 * named twice, and an unknown report, indicator, role or scope are Faults.
 *
 * @example
 * compareAgenciesOverYears(readings, { indicator: "enforcement.inspections", years: [2021, 2022, 2023] });
 */
export function compareAgenciesOverYears(readings: Readings, options: AgenciesOverYearsOptions): Comparison {
  const { indicator, agencies, years, reports, role, scope } = options;
  checkChoice({ role, scope });
  for (const year of years ?? []) checkChoice({ year });
  const chosen = agenciesNamed(candidatesOf(readings, reports), agencies);
  const known = chosen.flatMap((own) => own.flatMap(({ key }) => key.year ?? []));
  const wanted = new Set(years ?? known);
  const grid = chosen.map((own) => inWanted(own, wanted, years === undefined)).filter((own) => own.length > 0);
  return comparisonOf(
    grid.flat(),
    "agencies-and-years",
    { codebook: oneCodebook(readings), indicator, role: role ?? null, scope: scope ?? null },
    grid.map(seriesOf),
  );
}

/** The reports of each agency, in the order in which the agencies are named or first come. */
function agenciesNamed(
  candidates: readonly Candidate[],
  names: readonly string[] | undefined,
): readonly (readonly Candidate[])[] {
  if (names === undefined) return [...groupBy(candidates, identityOf).values()];
  const named = new Map<string, readonly Candidate[]>();
  for (const name of names) {
    const reports = ofAgency(candidates, name);
    const identity = identityOf(reports[0] as Candidate);
    if (named.has(identity)) throw agencyTwice(name);
    named.set(identity, reports);
  }
  return [...named.values()];
}

/** An agency's reports of the wanted years, and a row for each of these that it has none of. One that could not be read stays. */
function inWanted(
  reports: readonly Candidate[],
  wanted: ReadonlySet<number>,
  withUndated: boolean,
): readonly Candidate[] {
  const isKept = ({ key: { year }, reading }: Candidate): boolean =>
    year === null ? withUndated || reading === null : wanted.has(year);
  const latest = inOrderOfYear(reports).findLast(({ reading }) => reading !== null);
  const missing = [...wanted].filter((year) => !reports.some(({ key }) => key.year === year));
  const absent = latest === undefined ? [] : missing.map((year) => noReport(latest.key, year));
  return inOrderOfYear([...reports.filter(isKept), ...absent]);
}
