import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../frame/frame-of.ts";
import type { ComparedReport, Comparison } from "./comparison.ts";
import { ranksOf, type ReportRank } from "./ranks-of.ts";

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

/** What stands between two quotes of one row. */
const QUOTE_SEPARATOR = " | ";

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

function rowOf({ indicator }: Comparison, row: ComparedReport, { best, worst }: ReportRank) {
  const { report, agency, region, level, year, state, obsStatus, interval, unit, statements, setAside } = row;
  return {
    report,
    agency,
    region,
    level,
    year,
    indicator,
    state,
    obs_status: obsStatus,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit,
    best_rank: best,
    worst_rank: worst,
    statements: statements.length,
    set_aside: setAside.length,
    quotes: statements.map(({ quote }) => quote).join(QUOTE_SEPARATOR),
  };
}
