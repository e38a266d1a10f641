import type { Interval } from "../kit/interval.ts";
import type { ComparedReport, Comparison, PairVerdict, Verdict } from "./comparison.ts";
import { intervalText } from "./interval-text.ts";
import { ENGLISH_COMPARE_WORDS } from "./compare-words.ts";
import { indicatorName } from "./text-table.ts";

/**
 * What may be said of two reports, as an English sentence with both values and what they are good for:
 * "Inspections: 市科技局 2018 (21–29 次) is lower than 市科技局 2022 (40 次), by 11–19 次." Empty where a report of the
 * pair is not in the comparison.
 */
export function verdictSentence(comparison: Comparison, { a, b, verdict }: PairVerdict): string {
  const [first, second] = [a, b].map((id) => comparison.rows.find(({ report }) => report === id));
  if (first === undefined || second === undefined) return "";
  const name = indicatorName(comparison, comparison.indicator, {});
  return `${name}: ${said(first)} ${RELATIONS[verdict.kind]} ${said(second)}${endOf(verdict, comparison.unit)}.`;
}

/** One sentence for each verdict, in their order. */
export const verdictSentences = (comparison: Comparison): readonly string[] =>
  comparison.verdicts.map((pair) => verdictSentence(comparison, pair));

const RELATIONS: Readonly<Record<Verdict["kind"], string>> = {
  higher: "is higher than",
  lower: "is lower than",
  equal: "is the same as",
  "equal-within-hedges": "cannot be told apart from",
  "not-comparable": "is not compared with",
};

function said({ agency, year, interval, unit }: ComparedReport): string {
  const value = interval === null ? "" : ` (${intervalText(interval)} ${unit})`.replace(" )", ")");
  return `${agency}${year === null ? "" : ` ${year}`}${value}`;
}

function endOf(verdict: Verdict, unit: string): string {
  switch (verdict.kind) {
    case "higher":
    case "lower":
      return `, by ${intervalText(sizeOf(verdict))} ${unit}`.trimEnd();
    case "equal-within-hedges":
      return ": the wordings allow the same value";
    case "not-comparable":
      return `: ${verdict.because.map((reason) => ENGLISH_COMPARE_WORDS.refusals[reason]).join(", ")}`;
    case "equal":
      return "";
  }
}

/** A difference without its sign. */
function sizeOf({ kind, difference: { low, high } }: Extract<Verdict, { kind: "higher" | "lower" }>): Interval {
  return kind === "higher" ? { low, high } : { low: opposite(high), high: opposite(low) };
}

const opposite = (value: number | null): number | null => (value === null ? null : 0 - value);
