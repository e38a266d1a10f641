import type { Coverage } from "./comparison.ts";
import { indicatorName, type TableOptions, type TextTable, yearText } from "./text-table.ts";
import { ENGLISH_COMPARE_WORDS } from "./compare-words.ts";

/** The coverage matrix as a table: a line for each report, a column for each indicator, states in words. */
export function coverageTable(
  { codebook, reports, indicators, cells }: Coverage,
  options: TableOptions = {},
): TextTable {
  const { words = ENGLISH_COMPARE_WORDS } = options;
  const { report, agency, year } = words.headers;
  return {
    title: words.titles.coverage,
    headers: [report, agency, year, ...indicators.map((id) => indicatorName(codebook, id, options))],
    rows: reports.map((key, at) => [
      key.report,
      key.agency,
      yearText(key.year),
      ...cells.slice(at * indicators.length, (at + 1) * indicators.length).map(({ state }) => words.states[state]),
    ]),
  };
}
