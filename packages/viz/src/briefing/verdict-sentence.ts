import {
  codebookOf,
  type ComparedReport,
  type Comparison,
  type Interval,
  type PairVerdict,
  type ReportKey,
} from "@fazhi/core";
import type { Language } from "../label.ts";
import { silenceWords } from "../silence.ts";
import { type Linked, type Phrase, plainWords } from "./phrase.ts";
import { intervalWords, statementsPhrase } from "./value-words.ts";
import { type Wording, wordingIn } from "./wording.ts";

/** A report by its agency and year, leading to its place among the sources. */
export const reportLink = (
  { report, agency, year }: ReportKey,
  { labels }: Wording,
): Extract<Linked, { source: string }> => ({
  text: year === null ? agency : labels.agencyInYear(agency, year),
  source: report,
});

/** What one report says of the indicator: who, and every number it states. */
export const rowPhrase = (row: ComparedReport, wording: Wording): Phrase =>
  wording.words.states(reportLink(row, wording), statementsPhrase(row.statements, wording));

/** What may be said of two reports of one comparison, as a sentence in pieces. `part` is where the difference is shown. */
export function verdictPhrase(comparison: Comparison, pair: PairVerdict, wording: Wording, part: string): Phrase {
  const [a, b] = [pair.a, pair.b].map((report) => comparison.rows.find((row) => row.report === report));
  if (a === undefined || b === undefined) return [];
  const by = (difference: Interval): Linked => ({
    text: intervalWords(sizeOf(difference), comparison.unit, wording),
    part,
  });
  return comparison.across === "years" ? changePhrase(pair, a, b, by, wording) : orderPhrase(pair, a, b, by, wording);
}

/**
 * A comparison as plain sentences: what may be said of each pair of reports that state a number, then why the others
 * state none. Across agencies and years, of the pairs that are of one agency or of one year.
 */
export function comparisonSentences(comparison: Comparison, language: Language): readonly string[] {
  const wording = wordingIn(language, codebookOf(comparison));
  const { words } = wording;
  const stating = new Set(
    comparison.rows.filter(({ statements }) => statements.length > 0).map(({ report }) => report),
  );
  const isTold = toldPairs(comparison);
  const pairs = comparison.verdicts.filter(({ a, b }) => stating.has(a) && stating.has(b) && isTold(a, b));
  const silent = comparison.rows.filter(({ report }) => !stating.has(report));
  return [
    ...pairs.map((pair) => verdictPhrase(comparison, pair, wording, "")),
    ...silent.map((row) => words.silent(reportLink(row, wording), whyNone(row, wording))),
    ...(codebookOf(comparison).isExperimental(comparison.indicator) ? [[wording.labels.experimental]] : []),
  ].map((phrase) => plainWords(phrase) + words.stop);
}

/** Which pairs are told: of 甲局 in 2021 and 乙局 in 2022 nobody asks. */
function toldPairs({ across, rows, series = [] }: Comparison): (a: string, b: string) => boolean {
  if (across !== "agencies-and-years") return () => true;
  const years = new Map(rows.map(({ report, year }) => [report, year]));
  const agencies = new Map(series.flatMap(({ reports }, at) => reports.map((report) => [report, at] as const)));
  return (a, b) => years.get(a) === years.get(b) || agencies.get(a) === agencies.get(b);
}

/** Why a report has no number to compare: what was set aside says why, else its state does. */
export function whyNone(row: ComparedReport, { labels, language }: Wording): string {
  const says = row.state === "topic-no-number" && row.setAside.length > 0;
  return says ? labels.unplaced([...new Set(row.setAside.map(({ because }) => because))]) : silenceWords(row, language);
}

type Size = (difference: Interval) => Linked;

function orderPhrase(
  { verdict }: PairVerdict,
  first: ComparedReport,
  second: ComparedReport,
  by: Size,
  wording: Wording,
): Phrase {
  const { words, labels } = wording;
  const [a, b] = [rowPhrase(first, wording), rowPhrase(second, wording)];
  if (verdict.kind === "not-comparable") return words.apart(a, b, labels.reasons(verdict.because));
  if (verdict.kind === "equal") return words.same(a, b);
  if (verdict.kind === "equal-within-hedges") return words.undecided(a, b);
  return words[verdict.kind](a, b, by(verdict.difference));
}

function changePhrase(
  { verdict }: PairVerdict,
  first: ComparedReport,
  second: ComparedReport,
  by: Size,
  wording: Wording,
): Phrase {
  const { words, labels } = wording;
  const [from, to] = [yearPhrase(first, wording), yearPhrase(second, wording)];
  if (verdict.kind === "not-comparable") return words.incomparable(from, to, labels.reasons(verdict.because));
  if (verdict.kind === "equal") return words.held(from, to);
  if (verdict.kind === "equal-within-hedges") return words.unclear(from, to);
  return words[verdict.kind === "lower" ? "rose" : "fell"](from, to, by(verdict.difference));
}

/** What changed between two rows of one agency, without their values: for a table that has these beside it. */
export function shortChange(
  { unit }: Comparison,
  { verdict }: PairVerdict,
  { words, labels, ...rest }: Wording,
  part: string,
): Phrase {
  if (verdict.kind === "not-comparable") return [words.change.incomparable(labels.reasons(verdict.because))];
  if (verdict.kind === "equal") return [words.change.held];
  if (verdict.kind === "equal-within-hedges") return [words.change.unclear];
  const text = intervalWords(sizeOf(verdict.difference), unit, { words, labels, ...rest });
  return words.change[verdict.kind === "lower" ? "rose" : "fell"]({ text, part });
}

/** Within one agency the year tells the report apart. */
const yearPhrase = (row: ComparedReport, wording: Wording): Phrase =>
  wording.words.inYear(
    { text: yearWords(row.year, wording), source: row.report },
    statementsPhrase(row.statements, wording),
  );

/** A year in words, also where it is not known. */
export const yearWords = (year: number | null, { labels, words }: Wording): string =>
  year === null ? words.noYear : labels.year(year);

/** A difference without its sign: how far apart the two are, whichever is the higher. */
export function sizeOf({ low, high }: Interval): Interval {
  return (high ?? Infinity) <= 0 ? { low: negated(high), high: negated(low) } : { low, high };
}

const negated = (value: number | null): number | null => (value === null ? null : 0 - value);
