import type { Comparison } from "@fazhi/core";
import { breaksBetween, type DrawnBreak } from "./break-of.ts";
import { judge } from "./finding/verdict-of.ts";
import { isValued, type Row, type ValuedRow } from "./rows.ts";

/** The rows of one agency that have a year, earliest first. */
export type AgencyYears = readonly Row[];

/** Rows by agency, in the order in which agencies first come; a row without a year has no place in time and is left out. */
export function byAgency(rows: readonly Row[]): ReadonlyMap<string, AgencyYears> {
  const agencies = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.row.year === null) continue;
    agencies.set(row.agency, [...(agencies.get(row.agency) ?? []), row]);
  }
  return new Map([...agencies].map(([agency, own]) => [agency, own.sort((a, b) => yearOf(a) - yearOf(b))]));
}

/** The year of a row that has one. */
export const yearOf = ({ row }: Row): number => row.year ?? Number.NaN;

/** Every year from the first to the last, those without a report too. */
export function yearsBetween(rows: readonly Row[]): readonly number[] {
  const years = rows.map(yearOf).filter((year) => !Number.isNaN(year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** Two values of one agency that a line may join. */
export interface Joined {
  readonly from: ValuedRow;
  readonly to: ValuedRow;
}

/**
 * Neighbouring values that may be compared. A year between them without a value parts them; so does a break of the series,
 * and a verdict that they are not comparable, unless only because the answer depends on which of several statements is meant.
 * Each version of a report of one year is joined to each of the other.
 */
export function joinedNeighbours(
  comparison: Comparison,
  rows: AgencyYears,
  mostYears: number,
  breaks: readonly DrawnBreak[] = [],
): readonly Joined[] {
  const years = byYear(rows);
  return years.slice(1).flatMap((later, index) =>
    later.filter(isValued).flatMap((to) =>
      years[index]!.filter(isValued).flatMap((from) => {
        if (yearOf(to) - yearOf(from) > mostYears || breaksBetween(breaks, from, to).length > 0) return [];
        const { kind, because } = judge(comparison, to.row.report, from.row.report);
        return kind === "not-comparable" && because.some((reason) => reason !== "several") ? [] : [{ from, to }];
      }),
    ),
  );
}

/** Rows in the order of years, those of one year together. */
export function byYear<R extends Row>(rows: readonly R[]): readonly (readonly R[])[] {
  const years = new Map<number, R[]>();
  for (const row of rows) years.set(yearOf(row), [...(years.get(yearOf(row)) ?? []), row]);
  return [...years.values()];
}
