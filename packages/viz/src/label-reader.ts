import type { CorrectionAction, NumeralClass, Scope } from "@fazhi/core";
import type { Language } from "./label.ts";
import { readerChinese } from "./label-reader-zh.ts";
import { readerEnglish } from "./label-reader-en.ts";

/** What a marked quantity is, as its mark shows it. */
export type StatementKind = "known" | "zero" | "planned" | "context" | "unknown";

/** The parts of the page that carry a heading, in order. */
export type ReaderPart = "text" | "statements" | "findings" | "numerals" | "measures" | "decisions";

/** What is told of one quantity, in order. */
export type CardField =
  | "names"
  | "definition"
  | "stated"
  | "interval"
  | "unit"
  | "hedge"
  | "status"
  | "role"
  | "period"
  | "scope"
  | "topic"
  | "section"
  | "what"
  | "quote"
  | "rule"
  | "findings"
  | "checks"
  | "review";

/** A name, and what it means in a sentence. */
export interface Explained {
  readonly name: string;
  readonly means: string;
}

/** Every word that the page of one report says of its own. Words of the report stay as printed, in every language. */
export interface ReaderWords {
  readonly title: (report: string) => string;
  readonly kicker: string;
  readonly skipLink: string;
  readonly contents: string;
  readonly outline: string;
  readonly outlineCounts: string;
  readonly blocks: string;
  readonly part: Readonly<Record<ReaderPart, string>>;
  readonly intro: Readonly<Record<ReaderPart, string>>;

  readonly kind: Readonly<Record<StatementKind, Explained>>;
  readonly numeral: Readonly<Record<NumeralClass, Explained>>;
  readonly found: {
    readonly statements: (count: number) => string;
    readonly ofKind: (kind: string, count: number) => string;
    readonly findings: (count: number) => string;
    readonly numerals: (count: number, unread: number) => string;
  };
  readonly key: string;
  readonly keyNumber: string;
  readonly lightMarks: string;
  readonly shortcuts: string;
  readonly shortcutsHelp: string;

  readonly panel: string;
  readonly panelEmpty: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly toWords: string;
  readonly toRow: string;
  readonly toDetails: string;
  readonly field: Readonly<Record<CardField, string>>;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly scopeWords: (words: string) => string;
  readonly check: Readonly<Record<"sum" | "change" | "rate", { readonly holds: string; readonly fails: string }>>;
  /** Before words that may explain a finding: a candidate for a person to judge. */
  readonly mayExplain: string;
  readonly noIndicator: string;
  readonly noTopic: string;
  readonly noSection: string;
  readonly noPeriod: string;
  readonly noUnit: string;
  readonly decided: (action: CorrectionAction, coder: string, date: string, reason: string) => string;
  readonly readBefore: (value: string, indicator: string) => string;
  /** What a mark is called where its number stands alone: the number, what it means, what it states. */
  readonly reference: (number: string, names: string) => string;

  readonly column: Readonly<Record<"number" | "indicator" | "stated" | "status" | "words", string>>;
  readonly statementsCaption: string;
  readonly filter: {
    readonly legend: string;
    readonly topic: string;
    readonly status: string;
    readonly search: string;
    readonly all: string;
    readonly reset: string;
  };
  /** Filled in by the page: `{n}`, `{of}`. */
  readonly shown: string;
  readonly position: string;

  readonly nothingStated: string;
  readonly nothingFound: string;
  readonly nothingUnread: string;
  readonly unreadList: string;
  readonly numeralColumn: Readonly<Record<"class" | "count" | "means", string>>;
  readonly numeralsCaption: string;
  readonly measuresCaption: string;
  readonly measureColumn: Readonly<Record<"measure" | "value", string>>;
  readonly places: (number: number) => string;
  readonly morePlaces: (count: number) => string;
  readonly needsScript: string;
  readonly footer: string;

  readonly index: {
    readonly title: string;
    readonly intro: (reports: number) => string;
    readonly column: Readonly<Record<"report" | "year" | "region" | "statements" | "unknown" | "findings", string>>;
    readonly caption: string;
  };
}

const WORDS: Readonly<Record<Language, ReaderWords>> = { "zh-CN": readerChinese, en: readerEnglish };

/** The wording of the page of one report in a language. */
export const readerWords = (language: Language): ReaderWords => WORDS[language];
