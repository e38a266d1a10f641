import type { ColumnType } from "../../frame/schema.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";

/**
 * What became of a planned item in the words of the same agency's next report.
 *
 * found               a sentence on what was done is as like one of the item's as the threshold asks
 * copied              the next plan has the item again, almost word for word, and no sentence on what was done is like it
 * found-and-copied    both
 * not-found           neither; whether it was done is not known
 * nothing-to-find     the item has no sentence with words enough of its own
 * no-measures         the next report has no block that tells what was done
 * no-report           the agency's next report is not among those read; never a sign that a plan was not kept
 * agency-unknown, year-unknown   the report does not say whose, or of which year, it is
 */
export type PlanOutcome =
  | "found"
  | "copied"
  | "found-and-copied"
  | "not-found"
  | "nothing-to-find"
  | "no-measures"
  | "no-report"
  | "agency-unknown"
  | "year-unknown";

/**
 * One row for each planned item. `said_…` is the sentence of the item that is most like one of the next report's, `found_…` that one,
 * `score` how alike they are; they are shown below the threshold too. `copied_…` is the item of the next plan that is most like this
 * one. `titles_again` are the titles in 《》 of the item that the next report names among what was done: they are no part of the likeness,
 * as laws stand in many sentences, but of a plan to write a paper they are the best sign. `elsewhere_found` of `elsewhere_of`: in so many reports of other agencies of the next year the item would have counted as
 * found as well; null where there are none to look at.
 */
export const PLAN_FOLLOWED_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  topic: "string",
  quote: "string!",
  start: "number!",
  end: "number!",
  next_report: "string",
  outcome: "string!",
  score: "number",
  said_quote: "string",
  said_start: "number",
  said_end: "number",
  found_quote: "string",
  found_start: "number",
  found_end: "number",
  copied_score: "number",
  copied_quote: "string",
  copied_start: "number",
  copied_end: "number",
  titles_again: "string!",
  elsewhere_found: "number",
  elsewhere_of: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type PlanFollowedSchema = typeof PLAN_FOLLOWED_SCHEMA;
