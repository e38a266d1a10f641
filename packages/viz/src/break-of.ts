import type { BreakCode, BreakStatus, Comparison, Frame, SeriesBreakSchema } from "@fazhi/core";
import type { Row } from "./rows.ts";
import { yearOf } from "./years.ts";

/** The breaks of series as core's `seriesBreaks` gives them. */
export type Breaks = Frame<SeriesBreakSchema>;

/** All that breaks or bends the series of one agency at the beginning of a year. */
export interface DrawnBreak {
  readonly agency: string;
  /** The year from which on figures are not simply those of before. */
  readonly year: number;
  /** What forbids to read the series through here. */
  readonly breaking: readonly BreakCode[];
  /** What differs while the series goes on. */
  readonly bending: readonly BreakCode[];
  /** The words of the reports that say so; "" where a table says it. */
  readonly quote: string;
}

/**
 * The breaks that lie between the drawn years of one agency and touch the comparison's indicator, the earliest first. A break
 * is the agency's if it names one of its reports, or the agency itself.
 */
export function breaksOf(
  breaks: Breaks | undefined,
  { indicator }: Comparison,
  own: readonly Row[],
): readonly DrawnBreak[] {
  const [first, last] = [own[0], own.at(-1)];
  if (breaks === undefined || first === undefined || last === undefined) return [];
  const reports = new Set(own.map(({ row }) => row.report));
  const names = new Set(own.map(({ row }) => `${row.region ?? ""} ${row.agency}`));
  const found = breaks
    .rows()
    .filter(
      (one) =>
        (one.indicator === null || one.indicator === indicator) &&
        (reports.has(one.to_report) || names.has(`${one.region ?? ""} ${one.agency}`)) &&
        yearOf(first) < one.year &&
        one.year <= yearOf(last),
    );
  const years = [...new Set(found.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const here = found.filter((one) => one.year === year);
    return {
      agency: first.agency,
      year,
      breaking: codesOf(here, "B"),
      bending: codesOf(here, "D"),
      quote: [...new Set(here.map(({ quotes }) => quotes).filter((words) => words !== ""))].join(" | "),
    };
  });
}

const codesOf = (rows: ReturnType<Breaks["rows"]>, status: BreakStatus): readonly BreakCode[] => [
  ...new Set(rows.filter(({ obs_status }) => obs_status === status).map(({ code }) => code as BreakCode)),
];

/** The breaks that forbid reading from one year to a later one. */
export const breaksBetween = (breaks: readonly DrawnBreak[], from: Row, to: Row): readonly DrawnBreak[] =>
  breaks.filter(
    ({ agency, year, breaking }) =>
      breaking.length > 0 && agency === from.agency && yearOf(from) < year && year <= yearOf(to),
  );
