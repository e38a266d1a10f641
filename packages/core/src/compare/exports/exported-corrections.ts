import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { AppliedCorrection } from "../../observation/corrections/correction.ts";
import { meantBy } from "../../observation/observation.ts";
import type { Reading, Readings } from "../../observation/reading.ts";

/**
 * A decision of a person on a statement, with what the library had read. `statement` is its number in the table of observations; null
 * where it is not there: rejected, or set aside by a step of a panel. What was added has no `read_…`.
 */
export const EXPORTED_CORRECTION_SCHEMA = {
  report: "string!",
  statement: "number",
  review: "string!",
  coder: "string!",
  date: "string!",
  reason: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  read_indicator: "string",
  read_value: "number",
  read_low: "number",
  read_high: "number",
  read_hedge: "string",
  read_unit: "string",
  read_status: "string",
  read_role: "string",
  read_period: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ExportedCorrectionSchema = typeof EXPORTED_CORRECTION_SCHEMA;

/** Every decision that the readings rest on, in the order of the corrections of each report. */
export const exportedCorrections = ({ readings }: Readings): Frame<ExportedCorrectionSchema> =>
  frameOf(
    EXPORTED_CORRECTION_SCHEMA,
    readings.flatMap((reading) => (reading.corrections ?? []).map((applied) => rowOf(reading, applied))),
  );

function rowOf(
  { report, observations }: Reading,
  { correction, before, after }: AppliedCorrection,
): Row<ExportedCorrectionSchema> {
  const { action, coder, date, reason, quote, start, end } = correction;
  const place = after === null ? -1 : observations.indexOf(after);
  return {
    report: report.id,
    statement: place < 0 ? null : place + 1,
    review: action,
    ...{ coder, date, reason, quote, start, end },
    read_indicator: before === null ? null : meantBy(before),
    read_value: before?.value ?? null,
    read_low: before?.low ?? null,
    read_high: before?.high ?? null,
    read_hedge: before?.hedge ?? null,
    read_unit: before?.unit ?? null,
    read_status: before?.status ?? null,
    read_role: before?.role ?? null,
    read_period: before?.period ?? null,
  };
}
