import type { Language } from "./label.ts";
import { reportsEnglish } from "./label-reports-en.ts";
import { reportsChinese } from "./label-reports-zh.ts";

/** A report by its name, and a share or a number of it in words. */
export interface Named {
  readonly name: string;
  readonly words: string;
}

/** A rule of deadlines in words: its document, the reports judged by it, its days. */
export interface RuleWords {
  readonly document: string;
  readonly years: string;
  readonly submit: string;
  readonly publish: string;
  readonly isChecked: boolean;
}

/** How a number is worded, one of them for every number: a zero that is written out is exact, and counted apart. */
export type Wording = "exact" | "zero" | "about" | "over" | "under";

/** What a cell of the matrix of shortcomings says of its category. */
export type ProblemSign = "repeated" | "new" | "unheld" | "gone";

/** Whether the plans of the same reports have words like those of the shortcomings. */
export type Answered = "all" | "some" | "none";

/** Every word of the charts about reports themselves, in one language. Shares and numbers come in as words. */
export interface ReportsWords {
  readonly topics: {
    readonly short: Readonly<Record<string, string>>;
    readonly headline: {
      readonly nothing: string;
      readonly unnamed: (reports: number) => string;
      readonly one: (report: string, topic: string, share: string) => string;
      readonly most: (topic: string, share: string, least: string, greatest: string) => string;
      readonly tied: (topics: readonly string[], share: string) => string;
      readonly first: (first: number, reports: number, isTied: boolean) => string;
      readonly unassigned: (share: string, finding: string) => string;
    };
    readonly subtitle: (of: "topics" | "blocks", within: string | null, years: string) => string;
    readonly length: string;
    readonly asked: string;
    readonly characters: (count: string) => string;
    readonly share: string;
    readonly topic: string;
    readonly sentences: string;
    readonly missing: (topics: readonly string[]) => string;
    readonly noText: string;
    readonly segment: (share: string, characters: string) => string;
    readonly note: {
      readonly parts: (of: "topics" | "blocks") => string;
      readonly unassigned: string;
      readonly pooled: string;
      readonly severalTopics: (reports: number) => string;
      readonly textOnly: string;
      readonly missing: string;
      readonly missingCounts: (topics: readonly string[], reports: number) => string;
      readonly missingCount: (topic: string, reports: number) => string;
      readonly noPlan: (reports: number) => string;
      readonly uncheckedPlan: string;
    };
  };
  readonly hedges: {
    readonly wording: Readonly<Record<Wording, string>>;
    readonly headline: {
      readonly none: string;
      readonly one: (report: string, exact: number, numbers: number) => string;
      readonly exactMost: (reports: number, of: number) => string;
      readonly noHedge: string;
      readonly hedgedMost: (names: string, share: string) => string;
      readonly silent: (reports: number, of: number) => string;
    };
    readonly subtitle: (years: string) => string;
    readonly numbers: string;
    readonly apart: string;
    readonly sentences: string;
    readonly count: (share: string, count: number) => string;
    readonly counted: string;
    readonly apartOf: (planned: number, context: number) => string;
    readonly none: string;
    readonly kind: string;
    readonly note: {
      readonly wordings: string;
      /** Of reports with so few numbers that one more or less moves a share by much. */
      readonly few: (least: number) => string;
      readonly zero: string;
      readonly apart: string;
      readonly sentences: string;
    };
  };
  readonly publication: {
    readonly headline: (counts: { readonly onTime: number; readonly late: number; readonly unknown: number }) => string;
    /** Of reports published before the year reported on was over. */
    readonly doubtful: (reports: number, of: number) => string;
    readonly none: string;
    readonly subtitle: (years: string) => string;
    readonly tick: (days: number) => string;
    readonly publishBy: (day: string) => string;
    readonly submitBy: (day: string) => string;
    readonly bothBy: (day: string) => string;
    readonly day: (monthDay: string) => string;
    readonly lag: (days: number, isOnTime: boolean) => string;
    readonly published: string;
    readonly against: string;
    readonly signed: string;
    readonly signedOn: (day: string) => string;
    readonly unknownDay: string;
    /** Of a report published on a day, for whose year no rule is known. */
    readonly noRule: (day: string) => string;
    readonly rule: string;
    readonly source: string;
    readonly from: Readonly<Record<string, string>>;
    readonly legend: Readonly<Record<"yes" | "no" | "signed", string>>;
    readonly note: {
      readonly rule: (rule: RuleWords) => string;
      /** Where a report is late that came out on the very day. */
      readonly onTheDay: string;
      readonly unknown: string;
      readonly beforeYearEnd: (names: string) => string;
      readonly cut: (days: number) => string;
      readonly signed: string;
      readonly told: (from: readonly string[]) => string;
    };
  };
  readonly problems: {
    readonly sign: Readonly<Record<ProblemSign, string>>;
    readonly signOfMany: Readonly<Record<ProblemSign, string>>;
    readonly shortSign: Readonly<Record<ProblemSign, (count: number) => string>>;
    readonly answered: Readonly<Record<Exclude<Answered, "none">, string>>;
    readonly noReport: string;
    readonly noneNamed: string;
    readonly headline: {
      readonly none: (reports: number) => string;
      /** Of reports none of which says its year. */
      readonly undated: (reports: number) => string;
      readonly unheld: (items: number) => string;
      readonly repeated: (repeated: number, held: number) => string;
      readonly answered: (answered: number, asked: number) => string;
      readonly ofAgency: (agency: string, finding: string) => string;
    };
    readonly subtitle: (agencies: number, isByYear: boolean, years: string) => string;
    readonly category: string;
    readonly before: string;
    readonly plan: string;
    readonly next: string;
    readonly total: string;
    readonly readIn: (reports: number) => string;
    readonly note: {
      readonly words: (thresholds: { readonly repeated: string; readonly answered: string } | null) => string;
      readonly chance: (share: string) => string;
      readonly counts: (isByYear: boolean) => string;
      readonly noReport: string;
      readonly noneNamed: string;
      /** Of shortcomings with too few words of their own to be looked for. */
      readonly common: (items: number) => string;
      readonly categories: string;
      readonly noYear: (names: string) => string;
      readonly doubles: (names: string) => string;
    };
  };
}

/** The words of the charts about reports themselves in a language. */
export const reportsWordsOf = (language: Language): ReportsWords =>
  language === "en" ? reportsEnglish : reportsChinese;
