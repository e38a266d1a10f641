import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { whichAgency } from "../kit/faults.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { Role } from "../observation/observation.ts";
import type { Readings } from "../observation/reading.ts";
import type { Scope } from "../observation/scope-of.ts";
import { seriesOf } from "./agency-series.ts";
import { type Candidate, candidatesOf, identityOf, noReport } from "./candidate.ts";
import { checkChoice } from "./checked-choice.ts";
import { oneCodebook } from "./one-codebook.ts";
import { comparisonOf } from "./comparison-of.ts";
import type { Comparison } from "./comparison.ts";

/** Whose years are compared, and on what. */
export interface YearsOptions {
  readonly indicator: AnyIndicatorId;
  /** The agency's name, with its region where the name alone could be another's. Left out: the only one there is. */
  readonly agency?: string;
  /** Ids of the agency's reports, instead of its name. */
  readonly reports?: readonly string[];
  /** Years that must have a row; where there is no report of one, the row says so. */
  readonly years?: readonly number[];
  /** Compare another role than the indicator's value: "change", "rank", "share", "part", "from". */
  readonly role?: Role;
  /** Compare numbers of this scope: the body's own, its system's, its region's. Left out: the natural one of the indicator. */
  readonly scope?: Scope;
}

/**
 * One indicator through the years of one agency: a row for every report, the earliest first, and a verdict for every
 * pair, the earlier against the later. An agency, report or indicator that is not known is a Fault.
 *
 * @example
 * compareYears(readings, { indicator: "enforcement.inspections", reports: ["tianjin-kjj-2018", "tianjin-kjj-2022"] });
 */
export function compareYears(readings: Readings, options: YearsOptions): Comparison {
  const { indicator, agency, reports, years = [], role, scope } = options;
  checkChoice({ role, scope });
  for (const year of years) checkChoice({ year });
  const chosen = reports === undefined ? ofAgency(candidatesOf(readings), agency) : candidatesOf(readings, reports);
  const rows = inOrderOfYear([...chosen, ...gaps(chosen, years)]);
  const question = { codebook: oneCodebook(readings), indicator, role: role ?? null, scope: scope ?? null };
  return comparisonOf(rows, "years", question, isOneAgency(chosen) ? [seriesOf(rows)] : undefined);
}

const isOneAgency = (candidates: readonly Candidate[]): boolean => new Set(candidates.map(identityOf)).size === 1;

/** The reports of the agency that a name means; a Fault unless it means exactly one. */
export function ofAgency(candidates: readonly Candidate[], named: string | undefined): readonly Candidate[] {
  const agencies = groupBy(candidates, identityOf);
  const meant = [...agencies].filter(
    ([identity, reports]) =>
      named === undefined || identity === named || reports.some((report) => isNamed(report, named)),
  );
  if (meant.length !== 1) throw whichAgency(named ?? null, namesOf(agencies));
  return (meant[0] as (typeof meant)[number])[1];
}

/** What each agency is called: its name, with its region where the name is another's too, and with its report where no name is its own. */
function namesOf(agencies: ReadonlyMap<string, readonly Candidate[]>): readonly string[] {
  const all = [...agencies.values()];
  return all.map((reports) => {
    const { agency, region, report } = (reports[0] as Candidate).key;
    const meansOne = (name: string): boolean =>
      all.filter((others) => others.some((other) => isNamed(other, name))).length === 1;
    return [agency, `${region ?? ""}${agency}`].find(meansOne) ?? `${agency} (${report})`;
  });
}

const isNamed = ({ key, reading }: Candidate, named: string): boolean =>
  named === key.agency ||
  named === `${key.region ?? ""}${key.agency}` ||
  named === reading?.report.masthead.agency?.value;

/** Reports by year, those of no known year last; of one year in the order given. */
export const inOrderOfYear = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => (a.key.year ?? Number.MAX_VALUE) - (b.key.year ?? Number.MAX_VALUE));

function gaps(candidates: readonly Candidate[], years: readonly number[]): readonly Candidate[] {
  const [first] = candidates;
  const missing = years.filter((year) => !candidates.some(({ key }) => key.year === year));
  return first === undefined ? [] : missing.map((year) => noReport(first.key, year));
}
