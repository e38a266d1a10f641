import type { Observation } from "../observation/observation.ts";
import type { ComparedReport, Comparison } from "./comparison.ts";
import { intervalText, numberText } from "./interval-text.ts";
import { ranksOf, type ReportRank } from "./ranks-of.ts";
import { ABSENT, indicatorName, type TableOptions, type TextTable, yearText } from "./text-table.ts";
import { type CompareWords, ENGLISH_COMPARE_WORDS, type TableColumn } from "./compare-words.ts";

/**
 * A comparison as a table, a line for each row. A value is printed as the interval that its words allow, and a missing
 * one as "—" beside its state; the words themselves stand in the last column.
 */
export function comparisonTable(comparison: Comparison, options: TableOptions = {}): TextTable {
  const { words = ENGLISH_COMPARE_WORDS } = options;
  const columns = Object.keys(ENGLISH_COMPARE_WORDS.headers) as TableColumn[];
  const ranks = ranksOf(comparison);
  return {
    title: indicatorName(comparison, comparison.indicator, options),
    headers: columns.map((column) => words.headers[column]),
    rows: comparison.rows.map((row, at) => {
      const cells = cellsOf(row, ranks[at] as ReportRank, words);
      return columns.map((column) => cells[column]);
    }),
  };
}

function cellsOf(row: ComparedReport, { best, worst }: ReportRank, words: CompareWords): Record<TableColumn, string> {
  return {
    report: row.state === "no-report" ? ABSENT : row.report,
    agency: row.agency,
    year: yearText(row.year),
    value: row.interval === null ? ABSENT : intervalText(row.interval),
    unit: row.unit,
    rank: best === null ? ABSENT : intervalText({ low: best, high: worst }),
    state: words.states[row.state],
    setAside: row.setAside
      .map(({ observation, because }) => `${amount(observation)} (${words.refusals[because]})`)
      .join("; "),
    quotes: quotesOf(row),
  };
}

const amount = ({ value, unit }: Observation): string => `${numberText(value)} ${unit}`.trim();

/** The words of a row on one line: line breaks inside a quote are the page's, not the sentence's. */
const quotesOf = ({ statements, evidence = [] }: ComparedReport): string =>
  [...new Set([...statements, ...evidence].map(({ quote }) => quote.replace(/\s*[\r\n]\s*/g, "")))].join(" / ");
