import { codebookOf } from "../codebook/codebook-of.ts";
import type { YearChanges } from "./compare-two-years.ts";
import type { ComparedReport, Comparison, Verdict } from "./comparison.ts";
import { intervalText } from "./interval-text.ts";
import { indicatorName, type TableOptions, type TextTable, yearText } from "./text-table.ts";
import { type CompareWords, ENGLISH_COMPARE_WORDS } from "./compare-words.ts";

/**
 * What changed between two years as a table: first what both state, then what only the earlier and only the later
 * states. The change is later less earlier, as the interval that the words allow; without one, the reason.
 */
export function changesTable(changes: YearChanges, options: TableOptions = {}): TextTable {
  const { before, after, both, dropped, added } = changes;
  const { words = ENGLISH_COMPARE_WORDS } = options;
  const value = (row: ComparedReport): string => valueText(row, words);
  return {
    title: words.titles.changes,
    headers: [words.titles.indicator, yearText(before.year), yearText(after.year), words.titles.change],
    rows: [
      ...both.map((comparison) => changeRow(comparison, words, options)),
      ...dropped.map(({ indicator, stating, silent }) => [
        indicatorName(changes, indicator, options),
        value(stating),
        value(silent),
        "",
      ]),
      ...added.map(({ indicator, stating, silent }) => [
        indicatorName(changes, indicator, options),
        value(silent),
        value(stating),
        "",
      ]),
    ],
  };
}

function changeRow(comparison: Comparison, words: CompareWords, options: TableOptions): readonly string[] {
  const { indicator, unit, rows, verdicts } = comparison;
  const values = rows.map((row) => valueText(row, words));
  const verdict = verdicts[0]?.verdict;
  return [
    indicatorName(comparison, indicator, options),
    ...values,
    verdict === undefined ? "" : changeText(verdict, unit || codebookOf(comparison).indicatorOf(indicator).unit, words),
  ];
}

const valueText = ({ interval, unit, state }: ComparedReport, words: CompareWords): string =>
  interval === null ? words.states[state] : `${intervalText(interval)} ${unit}`.trim();

/** The verdict is the earlier against the later; a change is told the other way about. */
function changeText(verdict: Verdict, unit: string, words: CompareWords): string {
  if (verdict.kind === "not-comparable") return verdict.because.map((reason) => words.refusals[reason]).join(", ");
  const { low, high } = verdict.difference;
  const change = intervalText({ low: high === null ? null : 0 - high, high: low === null ? null : 0 - low });
  return `${change} ${unit}`.trim();
}
