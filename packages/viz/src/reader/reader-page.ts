import {
  accountFor,
  codebookOf,
  findChecks,
  meantBy,
  reportKeyOf,
  type Check,
  type Codebook,
  type NumeralAccount,
  type Observation,
  type Reading,
} from "@fazhi/core";
import { wordingIn, type Wording } from "../briefing/wording.ts";
import { readerWords, type ReaderWords, type StatementKind } from "../label-reader.ts";
import { reviewWords } from "../label-review.ts";
import type { Language } from "../label.ts";
import { definitionsOf, type Definitions } from "./definitions.ts";
import { namesIn, type NameOf } from "./reading-words.ts";
import { kindOf } from "./statement-kind.ts";

/** One quantity of the report with its number on the page, from 1 in the order of the text. */
export interface Statement {
  readonly number: number;
  readonly observation: Observation;
  readonly kind: StatementKind;
}

/** Everything that the parts of the page of one report share. */
export interface ReaderPage {
  readonly reading: Reading;
  readonly language: Language;
  readonly words: ReaderWords;
  /** The words that briefings say of values and findings. */
  readonly wording: Wording;
  /** What hedges, statuses and roles are called. */
  readonly codes: Readonly<Record<string, string>>;
  readonly nameOf: NameOf;
  readonly definitions: Definitions;
  readonly statements: readonly Statement[];
  readonly numerals: readonly NumeralAccount[];
  readonly checks: readonly Check[];
  /** Who reported, and on which year. */
  readonly name: string;
}

/** What a page needs to know of a reading before it is written. */
export async function readerPage(reading: Reading, language: Language): Promise<ReaderPage> {
  const wording = wordingIn(language, codebookOf(reading));
  return {
    reading,
    language,
    words: readerWords(language),
    wording,
    codes: reviewWords(language).code,
    nameOf: namesIn(language),
    definitions: await definitionsOf(reading.observations, language),
    statements: reading.observations.map((observation, at) => ({
      number: at + 1,
      observation,
      kind: kindOf(observation),
    })),
    numerals: accountFor(reading),
    checks: findChecks(reading),
    name: reportName(reading, wording),
  };
}

/** Who reported, and on which year, in words. */
export function reportName(reading: Reading, { labels }: Wording): string {
  const { agency, year } = reportKeyOf(reading);
  return year === null ? agency : labels.agencyInYear(agency, year);
}

/** What a quantity means, in the language of the page. */
export function meaningOf(observation: Observation, { wording, words, language }: ReaderPage): string {
  return indicatorWords(meantBy(observation), wording.codebook, language) ?? words.noIndicator;
}

function indicatorWords(id: string | null, codebook: Codebook, language: Language): string | null {
  if (id === null || !codebook.has(id)) return id;
  return codebook.indicatorOf(id)[language === "en" ? "en" : "zh"];
}
