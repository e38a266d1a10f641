import {
  agencyIdentityOf,
  type Frame,
  type ProblemFollowedSchema,
  type Readings,
  type ReportKey,
  reportKeyOf,
  reportsOfAgency,
} from "@fazhi/core";
import { reportNotListed } from "../faults-reports.ts";

/** One shortcoming of a report, held against the year before and the plan beside it. */
export type FollowedProblem = ReturnType<Frame<ProblemFollowedSchema>["rows"]>[number];

/** A report and the shortcomings that it names; none is not the same as no report. */
export interface ProblemReport {
  readonly key: ReportKey;
  readonly items: readonly FollowedProblem[];
}

/** An agency, through renamings under its last name, and its report of each year. */
export interface ProblemAgency {
  readonly identity: string;
  readonly name: string;
  readonly byYear: ReadonlyMap<number, ProblemReport>;
}

/** Reports by agency and year, from the first year that one of them is of to the last. */
export interface ProblemPanel {
  readonly agencies: readonly ProblemAgency[];
  readonly years: readonly number[];
  /** Reports that have no place: of no known year, or of an agency and year that another stands for. */
  readonly undated: readonly ReportKey[];
  readonly doubles: readonly ReportKey[];
}

/** The shortcomings by agency and year, of one agency where it is named. Shortcomings of a report that was not read are a Fault. */
export function problemPanel(
  followed: Frame<ProblemFollowedSchema>,
  readings: Readings,
  agency?: string,
): ProblemPanel {
  const items = followed.rows();
  const all = readings.readings.map((reading) => ({ key: reportKeyOf(reading), identity: agencyIdentityOf(reading) }));
  const ids = new Set(all.map(({ key }) => key.report));
  const unknown = items.find(({ report }) => !ids.has(report));
  if (unknown !== undefined) throw reportNotListed(unknown.report);
  const shown = agency === undefined ? ids : new Set(reportsOfAgency(readings, agency));
  const known = all.filter(({ key }) => shown.has(key.report));
  const dated = known.filter(({ key }) => key.year !== null);
  const firsts = dated.filter(
    (one, index) =>
      dated.findIndex(({ key, identity }) => identity === one.identity && key.year === one.key.year) === index,
  );
  return {
    agencies: [...new Set(firsts.map(({ identity }) => identity))].map((identity) =>
      agencyOf(
        identity,
        firsts.filter((one) => one.identity === identity).map(({ key }) => key),
        items,
      ),
    ),
    years: yearsBetween(firsts.map(({ key }) => key.year!)),
    undated: known.filter(({ key }) => key.year === null).map(({ key }) => key),
    doubles: dated.filter((one) => !firsts.includes(one)).map(({ key }) => key),
  };
}

function agencyOf(identity: string, keys: readonly ReportKey[], items: readonly FollowedProblem[]): ProblemAgency {
  const sorted = [...keys].sort((a, b) => a.year! - b.year!);
  return {
    identity,
    name: sorted.at(-1)!.agency,
    byYear: new Map(
      sorted.map((key) => [key.year!, { key, items: items.filter(({ report }) => report === key.report) }]),
    ),
  };
}

function yearsBetween(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Every shortcoming that has a place in the panel. */
export const problemsIn = ({ agencies }: ProblemPanel): readonly FollowedProblem[] =>
  agencies.flatMap(({ byYear }) => [...byYear.values()].flatMap(({ items }) => items));
