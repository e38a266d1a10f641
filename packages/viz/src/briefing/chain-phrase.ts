import type { ComparedReport, Comparison, Verdict } from "@fazhi/core";
import { questionWords } from "../label-question.ts";
import { agenciesId } from "./part-id.ts";
import { listed, type Phrase, say } from "./phrase.ts";
import { statementsPhrase } from "./value-words.ts";
import { reportLink, rowPhrase } from "./verdict-sentence.ts";
import type { Wording } from "./wording.ts";

/** A chain longer than this is not read; the table has all of it. */
const MOST_IN_CHAIN = 5;

/**
 * A comparison between agencies as one sentence: the rows that state a number, highest first, each tied to the one
 * before by their verdict, and how many reports give none.
 */
export function chainPhrase(comparison: Comparison, wording: Wording): Phrase {
  const stating = comparison.rows.filter(({ interval }) => interval !== null);
  const missing = comparison.rows.filter(({ state }) => state === "no-report").length;
  const silent = silence(comparison.rows.length - stating.length - missing, wording);
  const said = say`${statedPhrase(comparison, stating, wording)}${stating.length === 0 ? "" : silent}`;
  return missing === 0 ? said : say`${said}${questionWords(wording.language).noReportOfAgencies(missing)}`;
}

function statedPhrase(comparison: Comparison, stating: readonly ComparedReport[], wording: Wording): Phrase {
  const { chain } = wording.words;
  const [first, ...rest] = stating;
  if (first === undefined) return [chain.none];
  if (rest.length === 0) return chain.only(reportLink(first, wording), statementsPhrase(first.statements, wording));
  const verdicts = rest.map((row, at) => verdictBetween(comparison, stating[at], row));
  if (verdicts.every((verdict) => verdict?.kind === "equal")) return allEqual(stating, first, wording);
  const others = rest
    .slice(0, MOST_IN_CHAIN - 1)
    .flatMap((row, at) => say`${tie(verdicts[at], wording)}${rowPhrase(row, wording)}`);
  return say`${rowPhrase(first, wording)}${others}${leftOut(comparison, stating.length - MOST_IN_CHAIN, wording)}`;
}

/** One value, told once; each report's name leads to its own sentence. */
function allEqual(stating: readonly ComparedReport[], first: ComparedReport, wording: Wording): Phrase {
  const names = stating.map((row): Phrase => {
    const { text, source } = reportLink(row, wording);
    const [stated] = row.statements;
    return [stated === undefined ? { text, source } : { text, cites: stated }];
  });
  return wording.words.chain.all(
    listed(names, wording.words.and),
    statementsPhrase(first.statements.slice(0, 1), wording),
  );
}

const leftOut = ({ indicator }: Comparison, reports: number, { words }: Wording): Phrase =>
  reports <= 0 ? [] : words.chain.more({ text: words.count.reports(reports), part: agenciesId(indicator) });

const silence = (reports: number, { words }: Wording): Phrase =>
  reports === 0 ? [] : words.chain.silent({ text: words.count.reports(reports), part: "coverage" });

const verdictBetween = (
  { verdicts }: Comparison,
  before: ComparedReport | undefined,
  row: ComparedReport,
): Verdict | undefined => verdicts.find(({ a, b }) => a === before?.report && b === row.report)?.verdict;

function tie(verdict: Verdict | undefined, { words, labels }: Wording): string {
  if (verdict === undefined) return words.and;
  return verdict.kind === "not-comparable"
    ? words.chain.apart(labels.reasons(verdict.because))
    : words.chain[verdict.kind];
}
