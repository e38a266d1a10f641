import type { ComparedReport } from "../comparison.ts";
import { BETWEEN, keyCells, quotesCell, valueCells } from "../value-cells.ts";

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

/**
 * The cells of those columns. `starts` and `ends` are where the `quotes` begin and end in the report's text layer, in the same order: a
 * quote of a table row (检查 | 26次) holds what stands between quotes, so that quotes are cut out by their offsets.
 */
export const valueColumns = (row: ComparedReport) => ({
  ...keyCells(row),
  ...valueCells(row),
  statements: row.statements.length,
  quotes: quotesCell(row.statements),
  starts: row.statements.map(({ start }) => start).join(BETWEEN),
  ends: row.statements.map(({ end }) => end).join(BETWEEN),
});
