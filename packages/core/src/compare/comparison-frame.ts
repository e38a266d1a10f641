import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../frame/frame-of.ts";
import type { ComparedReport, Comparison } from "./comparison.ts";
import { ranksOf, type ReportRank } from "./ranks-of.ts";
import { keyCells, quotesCell, valueCells } from "./value-cells.ts";

/** The columns of a comparison as a frame; those with "!" are never null. */
export const COMPARISON_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  indicator: "string!",
  state: "string!",
  obs_status: "string!",
  low: "number",
  high: "number",
  unit: "string!",
  best_rank: "number",
  worst_rank: "number",
  statements: "number!",
  set_aside: "number!",
  quotes: "string!",
} as const;

export type ComparisonSchema = typeof COMPARISON_SCHEMA;

/**
 * A comparison as a frame, one row a report. `low` and `high` are in `unit` and null where the value is open on that
 * side or there is none: `state` says which. `statements` and `set_aside` count what was compared and what was not.
 */
export function comparisonFrame(comparison: Comparison): Frame<ComparisonSchema> {
  const ranks = ranksOf(comparison);
  return frameOf(
    COMPARISON_SCHEMA,
    comparison.rows.map((row, at) => rowOf(comparison, row, ranks[at] as ReportRank)),
  );
}

const rowOf = ({ indicator }: Comparison, row: ComparedReport, { best, worst }: ReportRank) => ({
  ...keyCells(row),
  indicator,
  ...valueCells(row),
  best_rank: best,
  worst_rank: worst,
  statements: row.statements.length,
  set_aside: row.setAside.length,
  quotes: quotesCell(row.statements),
});
