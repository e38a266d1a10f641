import { median } from "simple-statistics";
import { analysisOf, type Analysis, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { groupBy } from "../../observation/find-groups.ts";
import type { Readings } from "../../observation/reading.ts";
import { wilsonInterval } from "../../statistics/wilson-interval.ts";
import { badAlpha } from "../years/faults.ts";
import { noteOn } from "../years/year-notes.ts";
import { SEPARATOR } from "../years/yearly-series.ts";
import { type AgencyYear, agencyYearsOf } from "./agency-years.ts";
import { type GroupKey, checkedGroups, keyBy, type TimelinessGroup } from "./grouping.ts";
import { reportTimeliness, type TimelinessOptions } from "./report-timeliness.ts";

/** How reports are grouped, and by which rule. */
export interface TimelinessTableOptions extends TimelinessOptions {
  /** By year where left out; an empty list is one group of all. */
  readonly by?: readonly TimelinessGroup[];
  /** Of the interval of the share, which is at 1 - alpha: 0.05 where left out. */
  readonly alpha?: number;
}

/**
 * The columns of the table: reports on time, by group. Shares are from 0 to 1. `share_known` is of the reports whose day is
 * known; `share_low` and `share_high` are what it can be of all, if every unknown one was late, or on time. `wilson_low` and
 * `wilson_high` are the confidence interval of `share_known`, for known reports that are drawn at random. A key that is not grouped
 * by is null.
 */
export const TIMELINESS_SCHEMA = {
  year: "number",
  level: "string",
  region: "string",
  n: "number!",
  known: "number!",
  unknown: "number!",
  on_time: "number!",
  late: "number!",
  share_known: "number",
  share_low: "number!",
  share_high: "number!",
  wilson_low: "number",
  wilson_high: "number",
  median_lag_days: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type TimelinessSchema = typeof TIMELINESS_SCHEMA;

const METHOD: Method = {
  id: "timeliness",
  formula:
    "share known = on time / known; low = on time / n; high = (on time + unknown) / n; one report for each agency and year, the first",
  source: "Wilson, JASA 22 (1927) 209-212, for the interval; the rules of data/measures/deadlines.yaml",
  settings: {},
};

/**
 * How many reports came out on time, by year, level or region. A report whose day is not known is neither late nor on time.
 *
 * @example
 * timelinessTable(readings, { by: ["year", "level"], published: { "tianjin-kjj-2022": "2023-03-28" } });
 */
export function timelinessTable(readings: Readings, options: TimelinessTableOptions = {}): Analysis<TimelinessSchema> {
  const { alpha = 0.05 } = options;
  const by = checkedGroups(options.by ?? ["year"]);
  if (!(alpha > 0 && alpha < 1)) throw badAlpha(alpha);
  const agencyYears = agencyYearsOf(readings, options);
  const groups = groupBy(agencyYears, ({ first }) => JSON.stringify(keyBy(by, first)));
  const rows = [...groups.values()].map((group) => rowOf(keyBy(by, group[0]!.first), group, alpha));
  const { notes, method } = reportTimeliness(readings, options);
  return analysisOf(TIMELINESS_SCHEMA, rows.sort(inOrder), {
    method: { ...METHOD, settings: { ...method.settings, by: by.join(SEPARATOR), alpha } },
    notes: [
      ...notes,
      ...noteOn(
        agencyYears.flatMap(({ copies }) => copies),
        "timeliness/copies",
        "note",
        "several of one agency and year, counted once by the day of the first",
      ),
    ],
  });
}

function rowOf(key: GroupKey, group: readonly AgencyYear[], alpha: number): Row<TimelinessSchema> {
  const count = (answer: string): number => group.filter(({ first }) => first.on_time === answer).length;
  const [onTime, late, n] = [count("yes"), count("no"), group.length];
  const known = onTime + late;
  const interval = wilsonInterval(onTime, known, alpha);
  const lags = group.flatMap(({ first }) => first.lag_days ?? []);
  return {
    ...key,
    n,
    known,
    unknown: n - known,
    on_time: onTime,
    late,
    share_known: known === 0 ? null : onTime / known,
    share_low: onTime / n,
    share_high: (n - late) / n,
    wilson_low: interval?.low ?? null,
    wilson_high: interval?.high ?? null,
    median_lag_days: lags.length === 0 ? null : median(lags),
  };
}

/** By year, unknown last; groups of one year as they came. */
const inOrder = (a: GroupKey, b: GroupKey): number => (a.year ?? Infinity) - (b.year ?? Infinity) || 0;
