import type { Linked, Phrase } from "./briefing/phrase.ts";
import { questionEnglish } from "./label-question-en.ts";
import { questionChinese } from "./label-question-zh.ts";
import type { Language } from "./label.ts";

/** The words in which a briefing says what was asked, how it was understood, and what no report answers. */
export interface QuestionWords {
  readonly heading: string;
  readonly narrowedHeading: string;
  readonly agencies: string;
  readonly years: string;
  readonly indicators: string;
  readonly absent: string;
  readonly left: string;
  readonly everyAgency: string;
  readonly everyYear: string;
  readonly everyIndicator: string;
  /** Names, with the question's words for them. */
  readonly saidAs: (names: string, quotes: readonly string[]) => string;
  readonly quotes: (quotes: readonly string[]) => string;
  readonly noReportOf: (years: string) => string;
  /** What a word of the question was taken to mean; several meanings where it does not tell them apart. */
  readonly meant: (quote: string, names: string, count: number) => string;
  /** How many other meanings a wide word has, of which the reports say nothing. */
  readonly unstated: (count: number) => string;
  readonly theme: (name: string, indicators: number) => string;
  readonly semicolon: string;
  /** Between what is told and who says nothing. */
  readonly also: string;
  /** Between an indicator and what is told of one year alone. */
  readonly comma: string;
  /** How many agencies have no report of the year that is asked about. */
  readonly noReportOfAgencies: (agencies: number) => Phrase;
  /** What stands under the headings of the parts that compare, where they are narrowed. */
  readonly intro: Readonly<Record<"agencies" | "agenciesInYear" | "changes", string>>;
  readonly changesCaption: (agency: string) => string;
  /** Of indicators that none of so many reports gives a number of. */
  readonly noneStates: (indicators: string, reports: Linked, count: number) => Phrase;
}

const WORDS: Readonly<Record<Language, QuestionWords>> = { "zh-CN": questionChinese, en: questionEnglish };

/** The wording of a question's answer in a language. */
export const questionWords = (language: Language): QuestionWords => WORDS[language];
