import { max, median, min } from "simple-statistics";
import { type Analysis, analysisOf, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { groupedBy, type ReportGroup, type ReportGrouping } from "./report-grouping.ts";
import { shareOf } from "./share-of.ts";
import { structureRow, type StructureSchema } from "./structure-row.ts";

/**
 * How the reports of a group are made. Shares run from 0 to 1 and are of all `reports`, but for `causes_share`, of the reports
 * `with_problems`, and `in_rule_order_share`, of the reports `with_order` (two contents at least).
 * `commonest_order` is the order of contents that the most reports have, and the first such by name where several have.
 */
export const GROUPED_STRUCTURE_SCHEMA = {
  by: "string!",
  group: "string",
  reports: "number!",
  characters_min: "number!",
  characters_median: "number!",
  characters_max: "number!",
  sentences_median: "number!",
  topics_median: "number!",
  measures_share: "number",
  problems_share: "number",
  first_responsible_share: "number",
  plan_share: "number",
  other_share: "number",
  all_five_share: "number",
  with_problems: "number!",
  causes_share: "number",
  with_order: "number!",
  in_rule_order_share: "number",
  orders: "number!",
  commonest_order: "string!",
  commonest_order_share: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type GroupedStructureSchema = typeof GROUPED_STRUCTURE_SCHEMA;

/** The structure of reports put together. */
export const groupedStructure = (
  readings: Readings,
  by: ReportGrouping,
  { method, notes }: { readonly method: Method; readonly notes: readonly Note[] },
): Analysis<GroupedStructureSchema> =>
  analysisOf(
    GROUPED_STRUCTURE_SCHEMA,
    groupedBy(readings, by).map((group) => groupRow(group, by)),
    { method: { ...method, settings: { by } }, notes },
  );

type Made = Row<StructureSchema>;

function groupRow({ group, readings }: ReportGroup, by: ReportGrouping): Row<GroupedStructureSchema> {
  const rows = readings.map(structureRow);
  const share = (holds: (row: Made) => boolean | null, of: readonly Made[] = rows): number | null =>
    shareOf(of.filter((row) => holds(row) === true).length, of.length);
  const characters = rows.map((row) => row.characters);
  const withProblems = rows.filter((row) => row.has_causes !== null);
  const withOrder = rows.filter((row) => row.in_rule_order !== null);
  const commonest = commonestOf(rows.map(({ order }) => order));
  return {
    by,
    group,
    reports: rows.length,
    characters_min: min(characters),
    characters_median: median(characters),
    characters_max: max(characters),
    sentences_median: median(rows.map(({ sentences }) => sentences)),
    topics_median: median(rows.map(({ topics }) => topics)),
    measures_share: share((row) => row.measures),
    problems_share: share((row) => row.problems),
    first_responsible_share: share((row) => row.first_responsible),
    plan_share: share((row) => row.plan),
    other_share: share((row) => row.other),
    all_five_share: share((row) => row.blocks === 5),
    with_problems: withProblems.length,
    causes_share: share((row) => row.has_causes, withProblems),
    with_order: withOrder.length,
    in_rule_order_share: share((row) => row.in_rule_order, withOrder),
    orders: new Set(rows.map(({ order }) => order)).size,
    commonest_order: commonest,
    commonest_order_share: share((row) => row.order === commonest),
  };
}

function commonestOf(orders: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first?.[0] ?? "";
}
