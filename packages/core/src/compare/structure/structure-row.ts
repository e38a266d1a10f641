import type { BlockId } from "../../generated/outline.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { isInRuleOrder } from "./block-order.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { structureOf } from "./report-structure.ts";

/**
 * How a report is made, one row each.
 *
 * characters, sentences  as the measures of reports count them
 * measures … other       whether each of the five mandated contents is there; `…_by`: by a "heading", or by "text" that goes over
 *                        to it; null where it is not there
 * order                  the contents as printed, where headings or turns part the text ("measures > problems > plan")
 * in_rule_order          whether that is the order of the rule; null of fewer than two
 * problems_named, causes_given, plan_items   as the measures of reports count them
 * has_causes             whether a cause is given, by the words of causes_given or by 受…限制 and the like; null without shortcomings
 * topics                 how many of the fifteen topics are there
 */
export const STRUCTURE_SCHEMA = {
  ...REPORT_COLUMNS,
  characters: "number!",
  sentences: "number!",
  measures: "boolean!",
  measures_by: "string",
  problems: "boolean!",
  problems_by: "string",
  first_responsible: "boolean!",
  first_responsible_by: "string",
  plan: "boolean!",
  plan_by: "string",
  other: "boolean!",
  other_by: "string",
  blocks: "number!",
  order: "string!",
  in_rule_order: "boolean",
  problems_named: "number!",
  causes_given: "number!",
  has_causes: "boolean",
  plan_items: "number!",
  topics: "number!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type StructureSchema = typeof STRUCTURE_SCHEMA;

/** The row of one report. */
export function structureRow(reading: Reading): Row<StructureSchema> {
  const { blocks, topics, order, hasCauses, measure } = structureOf(reading);
  const by = (id: BlockId): string | null => blocks.get(id)?.by ?? null;
  return {
    ...reportKeyOf(reading),
    characters: measure("meta.chars"),
    sentences: measure("meta.sentences"),
    measures: blocks.has("measures"),
    measures_by: by("measures"),
    problems: blocks.has("problems"),
    problems_by: by("problems"),
    first_responsible: blocks.has("first_responsible"),
    first_responsible_by: by("first_responsible"),
    plan: blocks.has("plan"),
    plan_by: by("plan"),
    other: blocks.has("other"),
    other_by: by("other"),
    blocks: blocks.size,
    order: order.join(" > "),
    in_rule_order: isInRuleOrder(order),
    problems_named: measure("meta.problems_named"),
    causes_given: measure("meta.causes_given"),
    has_causes: hasCauses,
    plan_items: measure("meta.plan_items"),
    topics: topics.size,
  };
}
