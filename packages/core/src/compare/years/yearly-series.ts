import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { difference, hull, type Interval } from "../../kit/interval.ts";
import { groupBy, quotesOf } from "../../observation/find-groups.ts";
import { compareYears } from "../compare-years.ts";
import type { ComparedReport, Comparison, CoverageState, ReportKey, Verdict } from "../comparison.ts";
import type { AgencyReports } from "./agency-reports.ts";

/**
 * What an agency says of an indicator in one year. Where several of its reports are of that year, `interval` holds the values of
 * all of them.
 */
export interface SeriesYear {
  readonly year: number;
  /** The reports of the year with a value; where none has one, those that state the indicator, else all of them. */
  readonly rows: readonly ComparedReport[];
  /** The first of them. */
  readonly report: string;
  readonly state: CoverageState;
  readonly interval: Interval | null;
}

/** One indicator through the years of one agency. */
export interface YearlySeries {
  readonly key: ReportKey;
  readonly comparison: Comparison;
  readonly years: readonly SeriesYear[];
}

/** The years of an agency that has reports of known years. */
export function yearlySeriesOf({ key, reports }: AgencyReports, indicator: AnyIndicatorId): YearlySeries {
  const ids = reports.map((report) => report.key.report);
  const own = { readings: reports.flatMap(({ reading }) => reading ?? []), skipped: [] };
  const comparison = compareYears(own, { indicator, reports: ids });
  const years = [...groupBy(comparison.rows, ({ year }) => String(year)).values()].map(yearOf);
  return { key, comparison, years };
}

function yearOf(all: readonly ComparedReport[]): SeriesYear {
  const valued = all.filter(({ interval }) => interval !== null);
  const speaking = all.filter(speaks);
  const rows = valued.length > 0 ? valued : speaking.length > 0 ? speaking : all;
  const first = rows[0] as ComparedReport;
  return {
    year: first.year as number,
    rows,
    report: first.report,
    state: first.state,
    interval: valued.length === 0 ? null : hull(valued.flatMap(({ interval }) => interval ?? [])),
  };
}

const SPEAKING: ReadonlySet<CoverageState> = new Set(["stated", "zero-stated", "conflict"]);

/** Whether a report states the indicator at all, comparably or not. */
export const speaks = ({ state }: { readonly state: CoverageState }): boolean => SPEAKING.has(state);

/** What may be said of a later year against an earlier one: "higher" says that the later is higher. */
export function verdictBetween({ comparison }: YearlySeries, earlier: SeriesYear, later: SeriesYear): Verdict {
  const verdicts = comparison.verdicts.flatMap(({ a, b, verdict }) =>
    holds(earlier, a) && holds(later, b) ? [turned(verdict)] : [],
  );
  const because = verdicts.flatMap((verdict) => (verdict.kind === "not-comparable" ? verdict.because : []));
  if (because.length > 0) return { kind: "not-comparable", because: [...new Set(because)] };
  const kinds = new Set(verdicts.map(({ kind }) => kind));
  const [first] = verdicts;
  const apart = difference(later.interval as Interval, earlier.interval as Interval);
  if (kinds.size === 1 && first !== undefined && first.kind !== "not-comparable")
    return { kind: first.kind, difference: apart };
  const equal = [...kinds].every((kind) => kind.startsWith("equal"));
  return equal ? { kind: "equal-within-hedges", difference: apart } : { kind: "not-comparable", because: ["several"] };
}

const holds = ({ rows }: SeriesYear, id: string): boolean => rows.some(({ report }) => report === id);

const TURNED = { higher: "lower", lower: "higher" } as const;

const turned = (verdict: Verdict): Verdict =>
  verdict.kind === "higher" || verdict.kind === "lower" ? { ...verdict, kind: TURNED[verdict.kind] } : verdict;

/** What stands between several quotes or codes in one cell. */
export const SEPARATOR = " | ";

/** The words of a year's statements, each once, in one cell. */
export const quotesIn = ({ rows }: SeriesYear): string =>
  rows
    .flatMap(({ statements }) => quotesOf(statements))
    .map(({ quote }) => quote)
    .join(SEPARATOR);
