import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { overlap } from "../../kit/span.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import type { ComparedReport } from "../comparison.ts";
import { scopeOf } from "../../observation/scope-of.ts";
import { measureAlone } from "../measured-report.ts";
import { oneCodebook } from "../one-codebook.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import { ConsecutiveReports, type Neighbour } from "./consecutive-reports.ts";
import { placed } from "./placed.ts";
import { keepsTo, type PlanTarget, planTarget } from "./plan-target.ts";
import { planItems } from "./plans-of.ts";

/**
 * How the value of the next report stands to a planned number.
 *
 * met, missed   for every value that both wordings allow      cannot-say  the wordings allow both
 * no-value      the next report has no comparable value (`next_state` says why); never a target that was missed
 * not-a-level   the plan is of a change, a rank or a part     other-year  the plan is for another year
 * no-report, agency-unknown, year-unknown   there is no next report to look at
 */
export type TargetVerdict =
  | "met"
  | "missed"
  | "cannot-say"
  | "no-value"
  | "not-a-level"
  | "other-year"
  | "no-report"
  | "agency-unknown"
  | "year-unknown";

/**
 * One row for each planned number of a known indicator in a report's plan. `target_low`, `target_high` are the values that keep to
 * it, in `unit`; `reads_as` whether it is one to reach ("floor") or to stay under ("ceiling"). `next_…` is the value of the same agency's
 * next report, `next_quote` its first statement there.
 */
export const TARGET_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  indicator: "string!",
  unit: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  reads_as: "string!",
  target_low: "number",
  target_high: "number",
  next_report: "string",
  next_state: "string",
  next_low: "number",
  next_high: "number",
  next_quote: "string",
  next_start: "number",
  next_end: "number",
  verdict: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type TargetSchema = typeof TARGET_SCHEMA;

/** Planned numbers against what the same agency's next report states of the indicator. */
export function targetsAgainstNextYear(readings: Readings): Analysis<TargetSchema> {
  oneCodebook(readings);
  const reports = new ConsecutiveReports(readings);
  const rows = readings.readings.flatMap((reading) => rowsOf(reading, reports));
  return analysisOf(TARGET_SCHEMA, rows, {
    method: {
      id: "targets-against-next-year",
      formula: "met: every value that the next report's wording allows keeps to the target; missed: none does",
      source: "this library; wording of targets as hard or soft: studies of growth targets in government work reports",
      settings: { exact_numbers: "to reach, unless worded as a ceiling, or 0" },
    },
    notes: [...reports.notes(), READS_AS],
  });
}

const READS_AS: Note = {
  code: "targets/reads-as",
  severity: "note",
  message:
    "a planned number is read as one to reach unless its words make it a ceiling: look at reads_as where less is better",
  reports: [],
};

function rowsOf(reading: Reading, reports: ConsecutiveReports): readonly Row<TargetSchema>[] {
  const items = planItems(reading);
  if (items.length === 0) return [];
  const next = reports.beside(reading, 1);
  return reading.observations.flatMap((planned) => {
    const indicator = meantBy(planned);
    const item = items.findIndex((one) => overlap(one, planned));
    return planned.status !== "planned" || indicator === null || item < 0
      ? []
      : [rowOf(reading, { planned, indicator, item }, next)];
  });
}

interface Planned {
  readonly planned: Observation;
  readonly indicator: AnyIndicatorId;
  readonly item: number;
}

function rowOf(reading: Reading, { planned, indicator, item }: Planned, next: Neighbour): Row<TargetSchema> {
  const target = planTarget(planned, reading.report.view);
  const { scope } = scopeOf(reading, planned);
  const value = next.reading === null ? null : measureAlone(next.reading, { indicator, unit: planned.unit, scope });
  return {
    ...reportKeyOf(reading),
    item: item + 1,
    indicator,
    unit: planned.unit,
    quote: planned.quote,
    start: planned.start,
    end: planned.end,
    reads_as: target.as,
    target_low: target.allows.low,
    target_high: target.allows.high,
    next_report: value?.report ?? null,
    next_state: value?.state ?? null,
    next_low: value?.interval?.low ?? null,
    next_high: value?.interval?.high ?? null,
    ...placed("next", value?.statements[0]),
    verdict: next.reading === null ? next.why : verdictOn(planned, target, reportKeyOf(reading).year, value),
  };
}

function verdictOn(
  { role, period }: Observation,
  target: PlanTarget,
  year: number | null,
  value: ComparedReport | null,
): TargetVerdict {
  if (role !== "level" && role !== "share" && role !== "to") return "not-a-level";
  const stated = /^\d{4}/u.exec(period)?.[0];
  if (stated !== undefined && year !== null && ![year, year + 1].includes(Number(stated))) return "other-year";
  return value?.interval == null ? "no-value" : keepsTo(value.interval, target);
}
