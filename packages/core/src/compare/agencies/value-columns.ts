import type { ComparedReport } from "../comparison.ts";

/** The columns that say whose value a row is, and with what words it is said. */
export const VALUE_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  state: "string!",
  obs_status: "string!",
  low: "number",
  high: "number",
  unit: "string!",
  statements: "number!",
  quotes: "string!",
  starts: "string!",
} as const;

/** What stands between quotes, or their offsets, of one cell. */
export const BETWEEN = " | ";

/** The cells of those columns. `starts` are the offsets of `quotes` in the report's text layer, in the same order. */
export function valueCells(row: ComparedReport) {
  const { report, agency, region, level, year, state, obsStatus, interval, unit, statements } = row;
  return {
    report,
    agency,
    region,
    level,
    year,
    state,
    obs_status: obsStatus,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    unit,
    statements: statements.length,
    quotes: statements.map(({ quote }) => quote).join(BETWEEN),
    starts: statements.map(({ start }) => start).join(BETWEEN),
  };
}
