import {
  compareAgencies,
  compareAgenciesOverYears,
  compareYears,
  reportKeyOf,
  type AnyIndicatorId,
  type Comparison,
  type Readings,
  type Scope,
} from "@fazhi/core";
import { noReportOfYear, notTogether } from "./faults.ts";
import { given } from "./options.ts";

export const ACROSS = ["agencies", "years", "both"] as const;

/** Which reports are compared, and of whom their numbers are. */
export interface ComparedWhat {
  readonly across?: (typeof ACROSS)[number];
  readonly year?: number;
  readonly agency?: string;
  readonly scope?: Scope;
}

/** The comparison that the options ask for. */
export function compared(
  readings: Readings,
  indicator: AnyIndicatorId,
  { across, year, agency, scope }: ComparedWhat,
): Comparison {
  if (across === "both") return comparedOverYears(readings, indicator, given({ year, agency, scope }));
  if (across === "years" || (across === undefined && agency !== undefined)) {
    if (year !== undefined) throw notTogether("--year", "the years of one agency", "they are compared with each other");
    return compareYears(readings, { indicator, ...given({ agency, scope }) });
  }
  if (agency !== undefined) throw notTogether("--agency", "--across agencies", "agencies are compared with each other");
  if (year !== undefined) refuseYearWithoutReport(readings, year);
  return compareAgencies(readings, { indicator, ...given({ year, scope }) });
}

/** Agencies and years at once; of one agency, or of one year, where one is named. */
export function comparedOverYears(
  readings: Readings,
  indicator: AnyIndicatorId,
  { year, agency, scope }: Omit<ComparedWhat, "across">,
): Comparison {
  if (year !== undefined) refuseYearWithoutReport(readings, year);
  return compareAgenciesOverYears(readings, {
    indicator,
    ...(agency === undefined ? {} : { agencies: [agency] }),
    ...(year === undefined ? {} : { years: [year] }),
    ...given({ scope }),
  });
}

/** A year that is asked for is one of the reports'. */
export function refuseYearWithoutReport({ readings }: Readings, year: number): void {
  const years = readings.flatMap((reading) => reportKeyOf(reading).year ?? []);
  if (!years.includes(year))
    throw noReportOfYear(
      year,
      [...new Set(years)].sort((a, b) => a - b),
    );
}
