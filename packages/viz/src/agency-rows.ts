import { isValued, type Row, type ValuedRow } from "./rows.ts";
import { byAgency, yearOf } from "./years.ts";

/** All dated rows of one agency, the earliest first. */
export interface AgencyRow {
  readonly agency: string;
  readonly own: readonly Row[];
}

/** The years of which some report is asked for, the latest first. */
export const yearsIn = (rows: readonly Row[]): readonly number[] =>
  [...new Set(rows.map(yearOf))].filter((year) => !Number.isNaN(year)).sort((a, b) => b - a);

/** The rows of an agency and year that have a value. */
export const valuedIn = ({ own }: AgencyRow, year: number | undefined): readonly ValuedRow[] =>
  own.filter(isValued).filter((row) => yearOf(row) === year);

/**
 * Agencies by their value of the latest year, the highest first, as `compareAgencies` orders reports; then those that have only
 * earlier values, the later the sooner; then those without any. Equals keep the order of the comparison.
 */
export function agenciesByLatest(rows: readonly Row[]): readonly AgencyRow[] {
  const years = yearsIn(rows);
  const agencies = [...byAgency(rows)].map(([agency, own]) => ({ agency, own }));
  const place = (row: AgencyRow): number => {
    const at = years.findIndex((year) => valuedIn(row, year).length > 0);
    return at === -1 ? years.length : at;
  };
  return agencies.sort((a, b) => place(a) - place(b) || (place(a) === 0 ? higherFirst(a, b, years[0]) : 0));
}

function higherFirst(a: AgencyRow, b: AgencyRow, year: number | undefined): number {
  const [one, other] = [a, b].map((row) => endsOf(valuedIn(row, year)));
  return descending(one!.low, other!.low) || descending(one!.high, other!.high);
}

/** From the lowest to the highest of an agency's values of one year. */
const endsOf = (rows: readonly ValuedRow[]): { readonly low: number; readonly high: number } => ({
  low: Math.min(...rows.map(({ value }) => value.low ?? -Infinity)),
  high: Math.max(...rows.map(({ value }) => value.high ?? Infinity)),
});

const descending = (a: number, b: number): number => Number(a < b) - Number(a > b);
