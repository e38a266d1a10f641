import type { CoverageState, Interval, Refusal } from "@fazhi/core";
import { english } from "./label-en.ts";
import { chinese } from "./label-zh.ts";

/** The language of a chart's own words. Names of agencies and quotes stay as the reports print them. */
export type Language = "zh-CN" | "en";

/** How many reports of a chart have a number, have none, and were not found at all. */
export interface Tally {
  readonly stated: number;
  readonly silent: number;
  readonly missing: number;
}

/** How the later of two values stands to the earlier one. */
export type Direction = "up" | "down" | "same" | "undecided" | "not-comparable";

/** One value with the year it is of, both in words. */
export interface DatedValue {
  readonly year: string;
  readonly value: string;
}

/** Every word that a chart says, in one language. Numbers come in as words already: see label-number.ts. */
export interface Labels {
  /** What stands in the place of a number. */
  readonly state: Readonly<Record<CoverageState, string>>;
  readonly refusal: Readonly<Record<Refusal, string>>;
  /** What is said of an experimental indicator, and its name with that behind it. */
  readonly experimental: string;
  readonly marked: (name: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly reasons: (because: readonly Refusal[]) => string;
  readonly colon: string;
  readonly stop: string;
  readonly semicolon: string;
  readonly year: (year: number) => string;
  readonly years: (from: number, to: number) => string;
  readonly agencyInYear: (agency: string, year: number) => string;
  readonly twin: (name: string, report: string) => string;
  readonly unplaced: (because: readonly Refusal[]) => string;
  readonly conflicting: (values: readonly string[]) => string;
  readonly otherStatements: (count: number) => string;
  /** Names of agencies or reports, and how many more there are. */
  readonly andOthers: (named: readonly string[], others: number) => string;
  readonly subtitle: (indicator: string, unit: string, years: string) => string;

  readonly ranking: {
    readonly none: string;
    readonly single: (name: string, value: string) => string;
    readonly leader: (name: string, value: string, lead: string, superlative: Superlative) => string;
    readonly lead: (difference: string) => string;
    readonly tied: (names: string, value: string, superlative: Superlative) => string;
    readonly allEqual: (value: string) => string;
    readonly undecided: (names: string, superlative: Superlative) => string;
    readonly notComparable: (names: string, because: string) => string;
  };
  readonly overYears: {
    readonly none: string;
    readonly single: (at: DatedValue) => string;
    readonly change: (
      direction: Exclude<Direction, "not-comparable">,
      from: DatedValue,
      to: DatedValue,
      by: string,
    ) => string;
    readonly notComparable: (from: DatedValue, to: DatedValue, because: string) => string;
    readonly several: (counts: Readonly<Record<Direction | "incomplete", number>>) => string;
    readonly ofAgency: (agency: string, finding: string) => string;
  };
  readonly coverage: {
    /** How many indicators every report has a number of; of one indicator, how many reports have. */
    readonly headline: (everywhere: number, indicators: number, reports: number) => string;
    readonly ofIndicator: (stated: number, reports: number) => string;
    readonly subtitle: (cells: number, stated: number, silent: number, years: string) => string;
    readonly share: (stated: number, reports: number) => string;
    readonly shareTitle: string;
    readonly legend: (state: string, cells: number) => string;
    readonly omitted: (indicators: number) => string;
    readonly rowAlt: (report: string, counts: string) => string;
    readonly count: (state: string, cells: number) => string;
  };
  readonly tally: (tally: Tally) => string;
  readonly andTally: (finding: string, tally: string) => string;
  readonly source: (reports: readonly string[], total: number) => string;
  readonly note: {
    readonly interval: string;
    readonly unboundedAbove: string;
    readonly unboundedBelow: string;
    readonly printed: string;
    readonly hull: string;
    readonly versions: string;
    readonly edges: string;
    readonly offZero: string;
    readonly silence: string;
    readonly setAside: (count: number, because: string) => string;
    readonly pair: (a: string, b: string) => string;
    readonly noYear: (reports: string) => string;
    readonly otherYears: (years: string) => string;
    readonly notAsked: string;
  };
  readonly axis: {
    readonly report: string;
    readonly agency: string;
    readonly year: string;
    readonly indicator: string;
    readonly value: string;
    readonly quote: string;
    readonly state: string;
    readonly described: (axis: string, from: string, to: string) => string;
    readonly listed: (axis: string, items: number) => string;
  };
  readonly chart: Readonly<Record<ChartKind, string>>;
  readonly statement: (name: string, value: string, quote: string) => string;
  readonly alt: (chart: string, headline: string, subtitle: string) => string;
  readonly more: (rows: number) => string;
  readonly interval: (interval: Interval, number: (value: number) => string, unit: string) => string;
}

/** Counts are "most", shares are "highest". */
export type Superlative = "most" | "highest";

export type ChartKind =
  | "ranking"
  | "dots"
  | "slope"
  | "trend"
  | "small-multiples"
  | "distribution"
  | "coverage"
  | "topic-shares"
  | "hedges"
  | "publication"
  | "correlation"
  | "reuse-matrix"
  | "reuse-ribbon"
  | "rank-robustness"
  | "problems";

/** The words of a language. */
export const labelsOf = (language: Language): Labels => (language === "en" ? english : chinese);
