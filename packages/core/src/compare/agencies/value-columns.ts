import type { ComparedReport } from "../comparison.ts";

/** The columns that say whose value a row is, and with what words it is said; what a narrow terminal has room for comes first. */
export const VALUE_SCHEMA = {
  report: "string!",
  agency: "string!",
  year: "number",
  low: "number",
  high: "number",
  unit: "string!",
  state: "string!",
  obs_status: "string!",
  region: "string",
  level: "string",
  statements: "number!",
  quotes: "string!",
  starts: "string!",
  ends: "string!",
} as const;

/** What stands between quotes, or their offsets, of one cell. */
export const BETWEEN = " | ";

/**
 * The cells of those columns. `starts` and `ends` are where the `quotes` begin and end in the report's text layer, in the same order: a
 * quote of a table row (检查 | 26次) holds what stands between quotes, so that quotes are cut out by their offsets.
 */
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
    ends: statements.map(({ end }) => end).join(BETWEEN),
  };
}
