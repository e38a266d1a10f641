import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { analysisOf, type Analysis, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Lexicon } from "../../quantity/lexicon.ts";
import { oneCodebook } from "../one-codebook.ts";
import { type AgencyReports, agencyReportsOf, type AgencyReportsOptions } from "./agency-reports.ts";
import { changeBetween } from "./change-between.ts";
import { type ChangeSpan, changeSpansOf } from "./change-spans.ts";
import { changeUnitOf, isShareUnit } from "./change-unit.ts";
import { commonBreaks, indicatorBreaks } from "./series-breaks.ts";
import type { SeriesBreak } from "./series-break.ts";
import { noteOn, yearNotes } from "./year-notes.ts";
import {
  quotesIn,
  SEPARATOR,
  type SeriesYear,
  verdictBetween,
  type YearlySeries,
  yearlySeriesOf,
} from "./yearly-series.ts";

/** Whose changes, of what. */
export interface ChangesOptions extends AgencyReportsOptions {
  readonly indicator: AnyIndicatorId;
}

/**
 * The columns of changes. `verdict` says the later year against the earlier: "higher" is a rise. `change_low` and `change_high` are in
 * `change_unit`; `percent` is the change in % of the earlier value, `annual_percent` the steady yearly rate between the two. `breaks`
 * are the codes of breaks (SDMX B) that lie between.
 */
export const CHANGE_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  indicator: "string!",
  span: "string!",
  from_year: "number!",
  to_year: "number!",
  years: "number!",
  from_report: "string!",
  to_report: "string!",
  from_state: "string!",
  to_state: "string!",
  from_low: "number",
  from_high: "number",
  to_low: "number",
  to_high: "number",
  unit: "string!",
  verdict: "string!",
  because: "string!",
  change_low: "number",
  change_high: "number",
  change_unit: "string!",
  percent_low: "number",
  percent_high: "number",
  annual_percent_low: "number",
  annual_percent_high: "number",
  breaks: "string!",
  from_quotes: "string!",
  to_quotes: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ChangeSchema = typeof CHANGE_SCHEMA;

const METHOD: Method = {
  id: "changes",
  formula:
    "change = later - earlier; percent = 100 change / earlier; annual percent = 100 ((later / earlier)^(1 / years) - 1); each from the " +
    "ends of the two intervals that give least and most. Shares in % change in percentage points and have no percent of percent.",
  source: "OECD, Data and Metadata Reporting and Presentation Handbook (2007), on growth rates",
  settings: {},
};

/**
 * How an indicator changed from report to report, of one agency or of each: agencies in order of their first report, years in
 * theirs. Silence is no fall: where a year gives no value, the verdict is "not-comparable" and `because` says why.
 *
 * An unknown agency or indicator is a Fault.
 *
 * @example
 * changesOf(readings, { indicator: "enforcement.inspections", from: 2018 }).filter({ span: "first-last" });
 */
export function changesOf(readings: Readings, options: ChangesOptions): Analysis<ChangeSchema> {
  const codebook = oneCodebook(readings);
  const indicator = codebook.indicatorOf(options.indicator).id;
  const agencies = agencyReportsOf(readings, options);
  const all = options.agency === undefined ? agencies : agencyReportsOf(readings, {});
  const rows = agencies
    .filter(({ reports }) => reports.length > 0)
    .flatMap((agency) => rowsOf(agency, all, yearlySeriesOf(agency, indicator), codebook.lexicon));
  const settings = { indicator, agency: options.agency ?? null, from: options.from ?? null, to: options.to ?? null };
  const notes = [...yearNotes(agencies), ...notesOn(rows)];
  return analysisOf(CHANGE_SCHEMA, rows, { method: { ...METHOD, settings }, notes });
}

function rowsOf(
  agency: AgencyReports,
  all: readonly AgencyReports[],
  series: YearlySeries,
  lexicon: Lexicon,
): readonly Row<ChangeSchema>[] {
  const found = [...commonBreaks(agency, all), ...indicatorBreaks(agency, series.comparison.indicator)].filter(
    ({ status, indicator }) => status === "B" && (indicator === null || indicator === series.comparison.indicator),
  );
  return changeSpansOf(series).map(([span, from, to]) => rowOf({ series, span, from, to, found, lexicon }));
}

interface Asked {
  readonly series: YearlySeries;
  readonly span: ChangeSpan;
  readonly from: SeriesYear;
  readonly to: SeriesYear;
  readonly found: readonly SeriesBreak[];
  readonly lexicon: Lexicon;
}

function rowOf({ series, span, from, to, found, lexicon }: Asked): Row<ChangeSchema> {
  const { key, comparison } = series;
  const verdict = verdictBetween(series, from, to);
  const between = found.filter(({ after }) => from.year < after.year && after.year <= to.year);
  return {
    agency: key.agency,
    region: key.region,
    level: key.level,
    indicator: comparison.indicator,
    span,
    from_year: from.year,
    to_year: to.year,
    years: to.year - from.year,
    from_report: from.report,
    to_report: to.report,
    from_state: from.state,
    to_state: to.state,
    unit: comparison.unit,
    verdict: verdict.kind,
    because: verdict.kind === "not-comparable" ? verdict.because.join(SEPARATOR) : "",
    change_unit: changeUnitOf(comparison.unit, lexicon),
    breaks: [...new Set(between.map(({ code }) => code))].join(SEPARATOR),
    from_quotes: quotesIn(from),
    to_quotes: quotesIn(to),
    ...figuresOf(from, to, isShareUnit(comparison.unit, lexicon)),
  };
}

function figuresOf(from: SeriesYear, to: SeriesYear, isShare: boolean) {
  const { change, percent, annual } = changeBetween(from.interval, to.interval, to.year - from.year);
  return {
    from_low: from.interval?.low ?? null,
    from_high: from.interval?.high ?? null,
    to_low: to.interval?.low ?? null,
    to_high: to.interval?.high ?? null,
    change_low: change?.low ?? null,
    change_high: change?.high ?? null,
    percent_low: isShare ? null : (percent?.low ?? null),
    percent_high: isShare ? null : (percent?.high ?? null),
    annual_percent_low: isShare ? null : (annual?.low ?? null),
    annual_percent_high: isShare ? null : (annual?.high ?? null),
  };
}

function notesOn(rows: readonly Row<ChangeSchema>[]): readonly Note[] {
  const compared = rows.filter(({ change_low, change_high }) => change_low !== null || change_high !== null);
  const reports = (some: readonly Row<ChangeSchema>[]): readonly string[] =>
    some.flatMap(({ from_report, to_report }) => [from_report, to_report]);
  const zero = compared.filter(({ from_low }) => from_low === null || from_low <= 0);
  const shares = compared.filter(({ unit, change_unit }) => unit !== change_unit);
  return [
    ...noteOn(
      reports(zero),
      "change/base-can-be-zero",
      "note",
      "the earlier value can be 0 or less, so no percent is given",
    ),
    ...noteOn(reports(shares), "change/points", "note", "shares of a hundred, which change in percentage points"),
    ...noteOn(
      reports(rows.filter(({ breaks }) => breaks !== "")),
      "change/across-break",
      "warning",
      "a break of the series lies between; see the column breaks and seriesBreaks",
    ),
  ];
}
