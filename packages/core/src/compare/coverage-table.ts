import type { Coverage } from "./comparison.ts";
import { indicatorName, type TableOptions, type TextTable, yearText } from "./text-table.ts";
import { ENGLISH_COMPARE_WORDS } from "./compare-words.ts";

/** The coverage matrix as a table: a line for each report, a column for each indicator, states in words. */
export function coverageTable(coverage: Coverage, options: TableOptions = {}): TextTable {
  const { reports, indicators, cells } = coverage;
  const { words = ENGLISH_COMPARE_WORDS } = options;
  const { report, agency, year } = words.headers;
  return {
    title: words.titles.coverage,
    headers: [report, agency, year, ...indicators.map((id) => indicatorName(coverage, id, options))],
    rows: reports.map((key, at) => [
      key.report,
      key.agency,
      yearText(key.year),
      ...cells.slice(at * indicators.length, (at + 1) * indicators.length).map(({ state }) => words.states[state]),
    ]),
  };
}
