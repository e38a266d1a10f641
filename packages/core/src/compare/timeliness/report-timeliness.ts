import { analysisOf, type Analysis, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { isDay } from "../../kit/day.ts";
import { unknownReport } from "../../kit/faults.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { deadlineRuleOf, type DeadlineRule, dueOn, timelinessOf } from "../../observation/measures/timeliness.ts";
import type { ReportMeasure } from "../../observation/measures/report-measure.ts";
import type { Told } from "../../report/report.ts";
import { DEADLINES } from "../../generated/measures.ts";
import { reportKeyOf } from "../report-key.ts";
import { noteOn } from "../years/year-notes.ts";
import { badDate } from "./faults.ts";

/** By which rule lateness is judged, and what is known of publication beside the texts and the catalog. */
export interface TimelinessOptions {
  /** Rules instead of the shipped ones, which give one day for all bodies of a year. */
  readonly deadlines?: readonly DeadlineRule[];
  /** Days of publication by report id, YYYY-MM-DD, as the page shows them where the text does not: they hold before the catalog's and the text's. */
  readonly published?: Readonly<Record<string, string>>;
}

/**
 * The columns of timeliness. Dates are YYYY-MM-DD. `lag_days` is `published_on` less `publish_by`, below 0 early;
 * `submission_lag_days` is `issued_on`, else `signed_on`, less `submit_by`. `on_time` is yes, no or unknown: without a day of
 * publication nothing is said. `published_from`: report, catalog or caller.
 */
export const REPORT_TIMELINESS_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  published_on: "string",
  published_from: "string",
  signed_on: "string",
  issued_on: "string",
  publish_by: "string",
  submit_by: "string",
  lag_days: "number",
  submission_lag_days: "number",
  on_time: "string!",
  rule: "string",
  rule_source: "string",
  rule_checked: "boolean",
  quote: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ReportTimelinessSchema = typeof REPORT_TIMELINESS_SCHEMA;

const METHOD: Method = {
  id: "report-timeliness",
  formula:
    "lag = day of publication - day of the rule, in days; on time where it lies before that day, or on it where the rule includes it",
  source: "the rule in each row; data/measures/deadlines.yaml",
  settings: {},
};

/**
 * When each report came out, against the rule of its year: one row a report, in the order given. The year is the catalog's where
 * it names one. A date that is none, or of a report that was not read, is a Fault.
 *
 * @example
 * reportTimeliness(readings, { published: { "tianjin-kjj-2022": "2023-03-28" } });
 */
export function reportTimeliness(
  readings: Readings,
  options: TimelinessOptions = {},
): Analysis<ReportTimelinessSchema> {
  const { published = {}, deadlines = DEADLINES } = options;
  checkDates(readings, published);
  const rows = readings.readings.map((reading) => rowOf(reading, deadlines, published[reading.report.id] ?? null));
  const settings = {
    deadlines: options.deadlines === undefined ? "shipped" : "own",
    published: Object.keys(published).length,
  };
  return analysisOf(REPORT_TIMELINESS_SCHEMA, rows, { method: { ...METHOD, settings }, notes: notesOn(rows) });
}

function checkDates({ readings }: Readings, published: Readonly<Record<string, string>>): void {
  const ids = readings.map(({ report }) => report.id);
  for (const [report, date] of Object.entries(published)) {
    if (!ids.includes(report)) throw unknownReport(report, ids);
    if (!isDay(date)) throw badDate(report, date);
  }
}

function rowOf(reading: Reading, deadlines: readonly DeadlineRule[], told: string | null): Row<ReportTimelinessSchema> {
  const { masthead } = reading.report;
  const outside = told ?? reading.catalog?.published ?? null;
  const key = reportKeyOf(reading);
  const { report, agency, region, level, year } = key;
  const publishedOn = outside === null ? masthead.publishedOn : toldOutside(outside);
  const dates = { ...masthead, publishedOn, year: year === null ? null : { value: year } };
  const measures = timelinessOf(dates, deadlines);
  const rule = year === null ? null : deadlineRuleOf(year, deadlines);
  return {
    report,
    agency,
    region,
    level,
    year,
    published_on: publishedOn?.value ?? null,
    published_from: publishedOn === null ? null : outside === null ? "report" : told === null ? "catalog" : "caller",
    signed_on: masthead.signedOn?.value ?? null,
    issued_on: masthead.issuedOn?.value ?? null,
    publish_by: rule === null || year === null ? null : dueOn(rule.publish, year),
    submit_by: rule === null || year === null ? null : dueOn(rule.submit, year),
    lag_days: numberIn(measures, "meta.lag_days"),
    submission_lag_days: numberIn(measures, "meta.submission_lag_days"),
    on_time: String(measures.find(({ id }) => id === "meta.on_time")?.value ?? "unknown"),
    rule: rule?.document ?? null,
    rule_source: rule?.source ?? null,
    rule_checked: rule?.checked ?? null,
    quote: outside === null ? (masthead.publishedOn?.evidence.quote ?? null) : null,
  };
}

const toldOutside = (value: string): Told<string> => ({ value, evidence: { quote: "", start: 0, end: 0 } });

function numberIn(measures: readonly ReportMeasure[], asked: ReportMeasure["id"]): number | null {
  const value = measures.find(({ id }) => id === asked)?.value;
  return typeof value === "number" ? value : null;
}

function notesOn(rows: readonly Row<ReportTimelinessSchema>[]): readonly Note[] {
  const idsWhere = (holds: (row: Row<ReportTimelinessSchema>) => boolean): readonly string[] =>
    rows.filter(holds).map(({ report }) => report);
  return [
    ...noteOn(
      idsWhere(({ published_on }) => published_on === null),
      "timeliness/no-date",
      "warning",
      "no day of publication is known; that is not late. Give the page's own day as published",
    ),
    ...noteOn(
      idsWhere(({ rule }) => rule === null),
      "timeliness/no-rule",
      "note",
      "no year is named, or no rule is known for it",
    ),
    ...noteOn(
      idsWhere(({ published_on, year }) => published_on !== null && year !== null && published_on <= `${year}-12-31`),
      "timeliness/before-year-end",
      "warning",
      "a day of publication before the year reported on was over: the year or the day is misread",
    ),
    ...noteOn(
      idsWhere(({ rule_checked }) => rule_checked === false),
      "timeliness/rule-not-checked",
      "note",
      "judged by a rule whose own text was not read for our table",
    ),
  ];
}
