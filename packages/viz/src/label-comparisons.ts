import type { BreakCode } from "@fazhi/core";
import { ENGLISH_COMPARISON_LABELS } from "./label-comparisons-en.ts";
import { CHINESE_COMPARISON_LABELS } from "./label-comparisons-zh.ts";
import type { DatedValue, Direction, Language } from "./label.ts";

/** What charts of several agencies, years or indicators say beside the words of every chart. */
export interface ComparisonLabels {
  /** What breaks a series, or bends it, in a few words. */
  readonly break: Readonly<Record<BreakCode, string>>;
  readonly breaks: {
    /** One break: of which agency where the chart has several, from which year on, and what it is. */
    readonly since: (agency: string | null, year: number, what: readonly string[]) => string;
    readonly broken: (told: readonly string[], others: number, isDrawn: boolean) => string;
    readonly bent: (told: readonly string[], others: number, isDrawn: boolean) => string;
    readonly finding: (from: DatedValue, to: DatedValue, what: readonly string[]) => string;
    /** What is found of other agencies ("" where there is none), and how many agencies' years are parted by a break. */
    readonly agencies: (found: string, count: number) => string;
    /** What is said behind a change from one year to another that a break parts. */
    readonly behind: (what: readonly string[]) => string;
  };
  /** The years of one agency's reports among sources. */
  readonly sourceYears: (agency: string, years: readonly number[]) => string;
  readonly dots: {
    readonly inYear: (year: number, finding: string) => string;
    /** Why an agency has no mark of some years. */
    readonly silent: (years: readonly number[], words: string) => string;
    readonly order: (year: number) => string;
    readonly values: (year: number) => string;
    readonly lanes: string;
    readonly equal: (pairs: readonly string[], others: number) => string;
    readonly overlap: (pairs: readonly string[], others: number) => string;
    readonly alike: (years: readonly number[]) => string;
    readonly omitted: (agencies: number) => string;
  };
  readonly multiples: {
    readonly nothing: string;
    readonly ofAgencies: (told: MultiplesTold) => string;
    readonly overYears: (
      agency: string,
      counts: Readonly<Record<Direction | "incomplete" | "broken", number>>,
    ) => string;
    readonly subtitle: (panels: number, agencies: readonly string[], others: number, years: string) => string;
    readonly offZero: string;
    readonly scales: string;
    readonly order: (indicator: string, year: string) => string;
    readonly empty: string;
    readonly finding: (indicator: string, finding: string) => string;
    readonly omitted: (agencies: number) => string;
    /** What is measured, and in what. */
    readonly panel: (indicator: string, unit: string) => string;
  };
}

/** In how many indicators who is ahead, and in how many nobody can be said to be. */
export interface MultiplesTold {
  readonly panels: number;
  readonly leaders: readonly (readonly [agency: string, panels: number])[];
  /** Leaders that are not named. */
  readonly others: number;
  readonly tied: number;
  readonly undecided: number;
  readonly notComparable: number;
  readonly single: number;
  readonly none: number;
}

/** The words of a language. */
export const comparisonLabelsOf = (language: Language): ComparisonLabels =>
  language === "en" ? ENGLISH_COMPARISON_LABELS : CHINESE_COMPARISON_LABELS;
