import { reportKeyOf, type Quoted } from "@fazhi/core";
import { type QuestionWords, questionWords } from "../label-question.ts";
import type { Asked } from "./briefing.ts";
import type { Draft } from "./draft.ts";
import type { Phrase } from "./phrase.ts";
import type { Narrowed } from "./narrow.ts";
import { indicatorName } from "./wording.ts";

/** What was asked and how it was understood, so that a reader sees what the answer is an answer to. */
export function askedOf(draft: Draft): Asked | null {
  const { narrowed } = draft.plan;
  if (narrowed === null) return null;
  const words = questionWords(draft.wording.language);
  const { question } = narrowed;
  return {
    heading: question === null ? words.narrowedHeading : words.heading,
    question: question?.question ?? null,
    lines: [
      { name: words.agencies, words: [agenciesWords(narrowed, draft, words)] },
      { name: words.years, words: [yearsWords(narrowed, draft, words)] },
      { name: words.indicators, words: [indicatorsWords(narrowed, draft, words)] },
      ...unfound(narrowed, words),
    ],
  };
}

function agenciesWords({ agencies, question }: Narrowed, { wording }: Draft, words: QuestionWords): string {
  const { list } = wording.labels;
  if (agencies === null) return words.everyAgency;
  const names = list([...new Set(agencies.map(({ name }) => name))]);
  return said(names, question?.agencies.map(({ said: quoted }) => quoted) ?? [], words);
}

function yearsWords({ years, question }: Narrowed, { plan, wording }: Draft, words: QuestionWords): string {
  if (years === null) return words.everyYear;
  const read = new Set(plan.readings.readings.map((reading) => reportKeyOf(reading).year));
  const missing = years.filter((year) => !read.has(year));
  const named = said(yearList(years, wording), question?.years?.said ?? [], words);
  return missing.length === 0 ? named : named + words.noReportOf(yearList(missing, wording));
}

/** 2018 to 2022 where all between are meant, else one by one. */
function yearList(years: readonly number[], { labels }: Draft["wording"]): string {
  const [first = 0, last = first] = [years[0], years.at(-1)];
  const isRange = years.length > 2 && last - first === years.length - 1;
  return isRange ? labels.years(first, last) : labels.list(years.map((year) => labels.year(year)));
}

function indicatorsWords({ indicators, question }: Narrowed, draft: Draft, words: QuestionWords): string {
  const { wording } = draft;
  if (indicators === null) return words.everyIndicator;
  const byWords = new Map<string, string[]>();
  const unstated = new Map<string, number>();
  for (const { said: quoted, indicators: ids, theme, unstated: others } of question?.indicators ?? []) {
    const names =
      theme === null ? ids.map((id) => indicatorName(id, wording)) : [words.theme(themeName(theme, draft), ids.length)];
    byWords.set(quoted.quote, [...(byWords.get(quoted.quote) ?? []), ...names]);
    if (others.length > 0) unstated.set(quoted.quote, others.length);
  }
  if (byWords.size === 0) return wording.labels.list(indicators.map((id) => indicatorName(id, wording)));
  return [...byWords]
    .map(([quote, names]) => {
      const others = unstated.get(quote);
      const meant = words.meant(quote, wording.labels.list(names), names.length);
      return others === undefined ? meant : meant + words.unstated(others);
    })
    .join(words.semicolon);
}

function themeName(theme: string, { wording }: Draft): string {
  const found = wording.codebook.themes.find(({ id }) => id === theme);
  return (wording.language === "en" ? found?.en : found?.zh) ?? theme;
}

const said = (names: string, quotes: readonly Quoted[], words: QuestionWords): string =>
  quotes.length === 0
    ? names
    : words.saidAs(
        names,
        quotes.map(({ quote }) => quote),
      );

/** What the question names and no report is of, and what of it was not understood. */
function unfound(
  { question }: Narrowed,
  words: QuestionWords,
): readonly { readonly name: string; readonly words: Phrase }[] {
  const quoted = (quotes: readonly Quoted[]): string => words.quotes(quotes.map(({ quote }) => quote));
  return [
    ...(question !== null && question.absent.length > 0
      ? [{ name: words.absent, words: [quoted(question.absent)] }]
      : []),
    ...(question !== null && question.left.length > 0 ? [{ name: words.left, words: [quoted(question.left)] }] : []),
  ];
}
