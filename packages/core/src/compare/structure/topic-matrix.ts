import type { TopicId } from "../../generated/outline.ts";
import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { planNotes, PRESENCE_METHOD, presenceRows, type TopicState } from "./topic-presence.ts";

/**
 * One row a report, one column a topic, each cell a `TopicState`. `asked` is how many topics the plan of the report's year has,
 * `present_of_asked` how many of those the report has; both null where no plan is known. `present_beside` counts topics that the
 * report has and the plan does not.
 */
export const TOPIC_MATRIX_SCHEMA = {
  ...REPORT_COLUMNS,
  plan: "string",
  thought: "string!",
  leadership: "string!",
  functions: "string!",
  business: "string!",
  rules: "string!",
  decisions: "string!",
  enforcement: "string!",
  emergency: "string!",
  disputes: "string!",
  oversight: "string!",
  openness: "string!",
  digital: "string!",
  capacity: "string!",
  publicity: "string!",
  sector: "string!",
  asked: "number",
  present_of_asked: "number",
  present_beside: "number",
} as const satisfies Readonly<Record<string, ColumnType>> & Readonly<Record<TopicId, ColumnType>>;

export type TopicMatrixSchema = typeof TOPIC_MATRIX_SCHEMA;

/**
 * Which topics reports are on: fifteen topics × reports, against the plan of each report's period. A topic that the plan of the
 * period does not have is "not-asked" where the report does not have it, never "absent". The table of states is all there is: no score
 * is made of it.
 */
export const topicMatrix = (readings: Readings): Analysis<TopicMatrixSchema> =>
  analysisOf(TOPIC_MATRIX_SCHEMA, readings.readings.map(rowOf), {
    method: { ...PRESENCE_METHOD, id: "topic-matrix" },
    notes: planNotes(readings),
  });

function rowOf(reading: Reading): Row<TopicMatrixSchema> {
  const rows = presenceRows(reading);
  const plan = rows[0]?.plan ?? null;
  const count = (asked: boolean, present: boolean): number =>
    rows.filter((row) => row.asked === asked && (!present || row.present)).length;
  return {
    ...reportKeyOf(reading),
    plan,
    ...(Object.fromEntries(rows.map(({ topic, state }) => [topic, state])) as Record<TopicId, TopicState>),
    asked: plan === null ? null : count(true, false),
    present_of_asked: plan === null ? null : count(true, true),
    present_beside: plan === null ? null : count(false, true),
  };
}
