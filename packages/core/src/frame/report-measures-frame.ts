import { measureDefinitions, type ReportMeasure } from "../observation/measures/report-measure.ts";
import { reportMeasures } from "../observation/measures/report-measures.ts";
import type { Reading, Readings } from "../observation/reading.ts";
import { frameOf } from "./frame-of.ts";
import type { Frame } from "./frame.ts";
import type { ColumnType, Row } from "./schema.ts";

/**
 * One row for each report and measure. `value` holds a number, `text` a date or yes, no, unknown; both are null where `absent`
 * says why. `parents` is how many stretches of the report the measure leads back to.
 */
export const REPORT_MEASURE_SCHEMA = {
  report: "string!",
  agency: "string",
  region: "string",
  level: "string",
  year: "number",
  measure: "string!",
  zh: "string!",
  en: "string!",
  value: "number",
  text: "string",
  unit: "string!",
  absent: "string",
  parents: "number!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ReportMeasureSchema = typeof REPORT_MEASURE_SCHEMA;

/** The measures of reports themselves as a long frame: reports in the order given, measures in theirs. */
export function reportMeasuresFrame(from: Readings | readonly Reading[]): Frame<ReportMeasureSchema> {
  const readings = "readings" in from ? from.readings : from;
  const rows = readings.flatMap((reading) => reportMeasures(reading).map((measure) => rowOf(reading, measure)));
  return frameOf(REPORT_MEASURE_SCHEMA, rows);
}

function rowOf({ report }: Reading, { id, value, unit, absent, parents }: ReportMeasure): Row<ReportMeasureSchema> {
  const { agency, region, level, year } = report.masthead;
  const name = measureDefinitions().find((definition) => definition.id === id);
  return {
    report: report.id,
    agency: agency?.value ?? null,
    region: region?.value ?? null,
    level: level?.value ?? null,
    year: year?.value ?? null,
    measure: id,
    zh: name?.zh ?? id,
    en: name?.en ?? id,
    value: typeof value === "number" ? value : null,
    text: typeof value === "string" ? value : null,
    unit,
    absent,
    parents: parents.length,
  };
}
