import type { Severity } from "@fazhi/core";
import type { Linked, Phrase } from "./briefing/phrase.ts";
import { briefingEnglish } from "./label-briefing-en.ts";
import { briefingChinese } from "./label-briefing-zh.ts";
import type { Language } from "./label.ts";

/** How a statement's number and its hedge are said together. */
export type HedgeWording =
  "exact" | "and-more" | "more-than" | "at-least" | "nearly" | "at-most" | "less-than" | "about";

/** The parts of the page that carry a heading, in order. */
export type BriefingPart =
  "findings" | "agencies" | "changes" | "coverage" | "contradictions" | "limits" | "method" | "sources";

/** What a finding says of an indicator of a report; `indicator` is its name, or "" where it is of none. */
export type FindingWording = (report: Linked, indicator: string) => Phrase;

/** The kinds of findings that core makes; see findInconsistencies. */
export type FindingCode =
  | "consistency/contradiction"
  | "consistency/values-differ"
  | "consistency/parts-exceed-total"
  | "consistency/parts-below-total"
  | "consistency/change-differs"
  | "consistency/rate-differs"
  | "consistency/repeat"
  | "agency/renamed"
  | "agency/several-reports"
  | "agency/reorganised";

/** Every word that a briefing says of its own. Words of reports stay as printed, in every language. */
export interface BriefingWords {
  readonly title: string;
  readonly kicker: string;
  readonly skipLink: string;
  readonly contents: string;
  readonly part: Readonly<Record<BriefingPart, string>>;
  readonly intro: Readonly<Record<BriefingPart, string>>;
  readonly lede: (reports: Linked, agencies: Linked, years: Linked, statements: Linked) => Phrase;

  readonly count: Readonly<Record<"reports" | "agencies" | "statements" | "cells", (number: number) => string>>;

  /** A number with its unit, as hedged; an interval. */
  readonly hedged: Readonly<Record<HedgeWording, (number: string, unit: string) => string>>;
  readonly between: (low: string, high: string, unit: string) => string;
  /** An indicator's name where its numbers follow: in English the unit is said here, once. */
  readonly measured: (indicator: string, unit: string) => string;
  readonly quoted: (quote: Linked) => Phrase;
  readonly and: string;
  readonly comma: string;
  readonly colon: string;
  readonly stop: string;
  readonly noYear: string;

  /** A report and what it states; a report and why it states nothing. */
  readonly states: (report: Linked, values: Phrase) => Phrase;
  readonly silent: (report: Linked, why: string) => Phrase;

  /** Agencies: `a` against `b`, and rows in a chain. */
  readonly higher: (a: Phrase, b: Phrase, by: Linked) => Phrase;
  readonly lower: (a: Phrase, b: Phrase, by: Linked) => Phrase;
  readonly same: (a: Phrase, b: Phrase) => Phrase;
  readonly undecided: (a: Phrase, b: Phrase) => Phrase;
  readonly apart: (a: Phrase, b: Phrase, because: string) => Phrase;
  readonly chain: {
    readonly higher: string;
    readonly lower: string;
    readonly equal: string;
    readonly "equal-within-hedges": string;
    readonly apart: (because: string) => string;
    readonly silent: (reports: Linked) => Phrase;
    readonly more: (reports: Linked) => Phrase;
    readonly only: (report: Linked, values: Phrase) => Phrase;
    readonly all: (reports: Phrase, value: Phrase) => Phrase;
    readonly none: string;
  };

  /** Years of one agency, from the earlier to the later: with both values, and alone where a table has them. */
  readonly inYear: (year: Linked, values: Phrase) => Phrase;
  readonly rose: (from: Phrase, to: Phrase, by: Linked) => Phrase;
  readonly fell: (from: Phrase, to: Phrase, by: Linked) => Phrase;
  readonly held: (from: Phrase, to: Phrase) => Phrase;
  readonly unclear: (from: Phrase, to: Phrase) => Phrase;
  readonly incomparable: (from: Phrase, to: Phrase, because: string) => Phrase;
  readonly change: {
    readonly rose: (by: Linked) => Phrase;
    readonly fell: (by: Linked) => Phrase;
    readonly held: string;
    readonly unclear: string;
    readonly incomparable: (because: string) => string;
  };

  readonly severity: Readonly<Record<Severity, string>>;
  readonly finding: Readonly<Record<FindingCode, FindingWording>>;
  readonly otherFinding: (report: Linked, message: Linked) => Phrase;
  /** No cell has a number. */
  readonly coverageEmpty: (cells: Linked) => Phrase;
  readonly coverageFinding: (stated: Linked, cells: Linked) => Phrase;
  /** No report states any indicator, so that there is no table. */
  readonly nothingStated: (reports: Linked) => Phrase;
  readonly silentCells: (silent: Linked) => Phrase;

  readonly column: Readonly<
    Record<
      "report" | "number" | "words" | "indicator" | "change" | "agency" | "region" | "year" | "file" | "sha256",
      string
    >
  >;
  readonly caption: {
    readonly agencies: (indicator: string) => string;
    readonly changes: (agency: string) => string;
    readonly coverage: string;
    readonly sources: string;
  };
  readonly figure: (number: number) => string;
  readonly chart: {
    readonly agencies: (indicator: string) => string;
    readonly years: (agency: string, indicator: string) => string;
    readonly trend: (agency: string, indicator: string) => string;
    readonly coverage: string;
  };
  readonly verdicts: string;
  readonly setAside: (because: string) => string;
  readonly noContradiction: string;
  readonly legend: string;
  readonly notFollowed: (agencies: number) => string;
  readonly notShown: (indicators: number) => string;
  readonly limits: readonly string[];
  readonly skippedFile: (file: string, why: string) => string;
  readonly method: readonly string[];
  readonly citation: (number: number) => string;
  readonly notes: string;
  readonly textOf: (report: string) => string;
  readonly back: string;
  readonly backToTop: string;
  readonly notSaid: string;
  readonly footer: string;
}

const WORDS: Readonly<Record<Language, BriefingWords>> = { "zh-CN": briefingChinese, en: briefingEnglish };

/** The wording of a briefing in a language. */
export const briefingWords = (language: Language): BriefingWords => WORDS[language];
