import type { Analysis, CorrelationSchema } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { type PairInWords, statisticsLabelsOf } from "../label-statistics.ts";
import type { Sources } from "../sources.ts";
import { analysisNotes } from "../wording/analysis-notes.ts";
import { sourceLine } from "../wording/foot.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { yearSpan } from "../wording/report-titles.ts";
import {
  type CorrelationRow,
  type CorrelationSettings,
  expectedByChance,
  indicatorsOf,
  isDoubtful,
  isMarked,
  markedPairs,
  noCoefficient,
} from "./pairs.ts";

/** Correlations in one language: what every sentence about them is made of. */
export interface ToldCorrelation {
  readonly correlations: Analysis<CorrelationSchema>;
  readonly rows: readonly CorrelationRow[];
  readonly settings: CorrelationSettings;
  readonly sources: Sources;
  readonly language: Language;
}

const MINUS = "\u2212";
/** Sums of decimals come as near as this. */
const ROUNDING = 1e-9;

/** A coefficient to two decimals, with a minus sign; what is not quite 1 is not written as 1. */
export function coefficientWords(coefficient: number): string {
  const strength = Math.abs(coefficient);
  const shown = strength < 1 - ROUNDING ? Math.min(0.99, strength) : 1;
  const digits = shown.toFixed(2);
  return coefficient < 0 && Number(digits) > 0 ? MINUS + digits : digits;
}

/** A p-value to three decimals; what is smaller is said to be. */
const pWords = (p: number): string => (p < 0.001 ? "<0.001" : p.toFixed(3));

/** The finding: which pairs are hard to put down to chance, and that is all that it says. */
export function correlationHeadline({ rows, settings, sources, language }: ToldCorrelation): string {
  const words = statisticsLabelsOf(language).correlation;
  const computed = rows.filter(({ coefficient }) => coefficient !== null);
  const marked = markedPairs(rows);
  if (computed.length === 0) return words.none(rows.length);
  const pairOf = (row: CorrelationRow): PairInWords => ({
    a: indicatorTitle(sources, row.indicator_a, language),
    b: indicatorTitle(sources, row.indicator_b, language),
    coefficient: `${words.symbol[settings.method]} = ${coefficientWords(row.coefficient!)}`,
    n: row.n,
  });
  const andMore = [
    settings.correction === "none" && marked.length > 0 && computed.length > 1
      ? words.uncorrected(expectedWords(computed.length, language))
      : "",
    marked.length > 0 && areDependent(sources) ? words.dependent : "",
    rows.length > computed.length ? words.notComputed(rows.length - computed.length) : "",
  ];
  const finding = findingOf(computed, marked, pairOf, language);
  return andMore.filter((part) => part !== "").reduce((said, part) => labelsOf(language).andTally(said, part), finding);
}

/** How many of so many pairs would be marked by chance, in words. */
const expectedWords = (computed: number, language: Language): string =>
  formatNumber(Number(expectedByChance(computed).toFixed(1)), language);

/** Whether some agency has several reports: they say much the same, and are no proof of each other. */
const areDependent = ({ reports }: Sources): boolean =>
  new Set(reports.map(({ agency }) => agency)).size < reports.length;

function findingOf(
  computed: readonly CorrelationRow[],
  marked: readonly CorrelationRow[],
  pairOf: (row: CorrelationRow) => PairInWords,
  language: Language,
): string {
  const words = statisticsLabelsOf(language).correlation;
  const [strongest] = marked;
  if (computed.length === 1) {
    const pair = pairOf(computed[0]!);
    return strongest === undefined ? words.onePairByChance(pair) : words.onePair(pair, strongest.coefficient! > 0);
  }
  return strongest === undefined
    ? words.chance(computed.length)
    : words.some(marked.length, computed.length, pairOf(strongest));
}

export function correlationSubtitle({ rows, settings, sources, language }: ToldCorrelation): string {
  const words = statisticsLabelsOf(language).correlation;
  const years = yearSpan(sources.reports, labelsOf(language));
  return words.subtitle(words.method[settings.method], indicatorsOf(rows).length, years);
}

/** One pair for whoever points at it, or cannot see it: the coefficient with its range, chance, and on how many reports it rests. */
export function pairWords(row: CorrelationRow, settings: CorrelationSettings, language: Language) {
  const words = statisticsLabelsOf(language).correlation;
  const why = noCoefficient(row, settings.least);
  if (row.coefficient === null || why !== null)
    return { coefficient: words.reasonAlt(why ?? "constant", row.n, settings.least), chance: "", n: words.n(row.n) };
  const symbol = words.symbol[settings.method];
  const range = rangeWords(row, language);
  return {
    coefficient: `${symbol} = ${coefficientWords(row.coefficient)}${range === "" ? "" : ` (${range})`}`,
    chance:
      row.p === null
        ? ""
        : words.p(
            pWords(row.p),
            settings.correction === "none" || row.p_adjusted === null ? null : pWords(row.p_adjusted),
          ),
    n: words.n(row.n),
  };
}

/** The range seen over what the wordings allow; "" where it is no wider than the coefficient as written. */
export function rangeWords(row: CorrelationRow, language: Language): string {
  if (row.coefficient_low === null || row.coefficient_high === null) return "";
  const [low, high] = [coefficientWords(row.coefficient_low), coefficientWords(row.coefficient_high)];
  return low === high ? "" : statisticsLabelsOf(language).correlation.range(low, high);
}

/** For one who cannot see the chart: each pair with its coefficient, the marked ones first. */
export function correlationRows({ rows, settings, sources, language }: ToldCorrelation): readonly string[] {
  const { colon } = labelsOf(language);
  const words = statisticsLabelsOf(language).correlation;
  const marked = markedPairs(rows);
  return [...marked, ...rows.filter((row) => !isMarked(row))].map((row) => {
    const [a, b] = [row.indicator_a, row.indicator_b].map((id) => indicatorTitle(sources, id, language));
    const { coefficient, chance, n } = pairWords(row, settings, language);
    return (
      words.pair(a!, b!) +
      colon +
      words.told([coefficient, chance, row.coefficient === null ? "" : n].filter((part) => part !== ""))
    );
  });
}

/** The source, what each sign means, and what may not be read from the chart. */
export function correlationFoot({
  correlations,
  rows,
  settings,
  sources,
  language,
}: ToldCorrelation): readonly string[] {
  const words = statisticsLabelsOf(language);
  const { correlation } = words;
  const computed = rows.filter(({ coefficient }) => coefficient !== null).length;
  const { method, correction, permutations, seed, least } = settings;
  const number = (value: number): string => formatNumber(value, language);
  const said: readonly (readonly [boolean, string])[] = [
    [computed > 0, correlation.cells(correlation.symbol[method])],
    [rows.some(isMarked), correlation.star(correlation.correction[correction], number(permutations), String(seed))],
    [
      rows.some(isMarked) && correction === "none" && computed > 1,
      correlation.byChance(computed, expectedWords(computed, language)),
    ],
    [rows.some(isMarked) && areDependent(sources), correlation.dependentNote],
    [rows.some(isDoubtful), correlation.doubtful],
    [rows.some(({ hedged, coefficient }) => hedged > 0 && coefficient !== null), correlation.hedged],
    [rows.some((row) => rangeWords(row, language) !== ""), correlation.small],
    [rows.some(({ coefficient }) => coefficient === null), correlation.hatched(least)],
    [computed > 0, correlation.noCause],
  ];
  const notes = [
    ...said.filter(([isNeeded]) => isNeeded).map(([, sentence]) => sentence),
    ...analysisNotes(correlations.notes, words),
  ];
  return [sourceLine(sources.reports, labelsOf(language)), notes.join("").trim()].filter((line) => line !== "");
}
