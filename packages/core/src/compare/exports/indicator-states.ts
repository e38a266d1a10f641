import type { Codebook } from "../../codebook/codebook.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Candidate } from "../candidate.ts";
import type { ComparedReport } from "../comparison.ts";
import { measureTogether } from "../measure-together.ts";
import { oneCodebook } from "../one-codebook.ts";
import { quotesCell, valueCells } from "../value-cells.ts";
import { type ExportScope, indicatorsInScope, reportsInScope } from "./export-scope.ts";

/**
 * What each report is known to say of each indicator, one row for every pair. `low` and `high` hold every value that the
 * report allows, in `unit`; null where the wording sets no bound, or where `state` says that there is no value.
 */
export const INDICATOR_STATE_SCHEMA = {
  report: "string!",
  indicator: "string!",
  state: "string!",
  obs_status: "string!",
  low: "number",
  high: "number",
  unit: "string!",
  statements: "number!",
  set_aside: "number!",
  quotes: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type IndicatorStateSchema = typeof INDICATOR_STATE_SCHEMA;

/** The state of every indicator in every report: reports in the order of the readings, indicators in the codebook's. */
export function indicatorStates(readings: Readings, scope: ExportScope = {}): Frame<IndicatorStateSchema> {
  const candidates = reportsInScope(readings, scope);
  const codebook = oneCodebook(readings);
  const indicators = indicatorsInScope(readings, scope);
  const columns = indicators.map((indicator) => statesOf(candidates, indicator, codebook));
  const rows = candidates.flatMap((_, at) =>
    columns.map((reports, column) => rowOf(reports[at] as ComparedReport, indicators[column] as string)),
  );
  return frameOf(INDICATOR_STATE_SCHEMA, rows);
}

/** Each report measured as a comparison measures them. */
function statesOf(
  candidates: readonly Candidate[],
  indicator: AnyIndicatorId,
  codebook: Codebook,
): readonly ComparedReport[] {
  const { reports } = measureTogether(candidates, { codebook, indicator, role: null, scope: null });
  return reports.map(({ row }) => row);
}

const rowOf = (row: ComparedReport, indicator: string): Row<IndicatorStateSchema> => ({
  report: row.report,
  indicator,
  ...valueCells(row),
  statements: row.statements.length,
  set_aside: row.setAside.length,
  quotes: quotesCell(row.statements.length > 0 ? row.statements : (row.evidence ?? [])),
});
