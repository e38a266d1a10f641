import type { Language } from "./label.ts";
import { statisticsInEnglish } from "./label-statistics-en.ts";
import { statisticsInChinese } from "./label-statistics-zh.ts";

/** Why a pair of indicators has no coefficient: too few reports state both, or all values of one of them are the same. */
export type NoCoefficient = "too-few" | "constant";

/** The coefficients that core knows. */
export type Coefficient = "pearson" | "spearman" | "kendall";

/** How p-values were corrected for the number of pairs. */
export type Correction = "none" | "holm" | "benjamini-hochberg" | "bonferroni";

/** Two indicators by name, with what was worked out of them in words. */
export interface PairInWords {
  readonly a: string;
  readonly b: string;
  readonly coefficient: string;
  readonly n: number;
}

/** Ranks that follow each other, as numbers: the fourth to the sixth is `from` 4 `to` 6. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

/** How the indicators of an index were put together. */
export interface IndexInWords {
  readonly indicators: readonly string[];
  readonly normalisation: string;
  readonly aggregation: string;
}

/** Every word of the charts of statistics across agencies, in one language. Numbers come in as words already. */
export interface StatisticsLabels {
  /** What a note of core's says, by its code, of so many reports. A note whose code is not here is told by the chart itself. */
  readonly note: Readonly<Record<string, (reports: number) => string>>;
  readonly level: Readonly<Record<string, string>>;
  readonly unknownGroup: string;
  readonly silent: (reports: number, because: readonly string[]) => string;
  readonly silentBecause: (state: string, names: readonly string[], total: number) => string;

  readonly distribution: {
    readonly q1: string;
    readonly median: string;
    readonly q3: string;
    readonly range: (n: number, least: string, most: string) => string;
    readonly spread: (median: string, q1: string, q3: string) => string;
    readonly sameHalf: (value: string) => string;
    readonly ofGroup: (group: string, finding: string) => string;
    readonly highestMedian: (group: string, median: string) => string;
    /** Some of so many groups by name. */
    readonly groups: (named: readonly string[], total: number) => string;
    readonly equalMedians: (median: string) => string;
    readonly undecidedMedians: (groups: string) => string;
    /** Above the dots of a group: how many reports, and how many of them have a value. */
    readonly lane: (n: number, reports: number) => string;
    readonly laneMedian: (median: string) => string;
    readonly laneOf: (group: string, lane: string) => string;
    readonly bandCount: (low: string, high: string) => string;
    readonly between: (from: string, to: string) => string;
    readonly below: (to: string) => string;
    readonly from: (from: string) => string;
    readonly above: (from: string) => string;
    readonly reports: (count: string) => string;
    readonly band: string;
    readonly count: string;
    readonly dots: string;
    readonly quartiles: string;
    readonly medianOnly: string;
    readonly bars: string;
    readonly lastEdge: string;
    readonly either: string;
    readonly unequal: string;
    readonly openBand: string;
    readonly outliers: (named: readonly string[], others: number, cutoff: string) => string;
    readonly outlierUndecided: (reports: number) => string;
    readonly omittedGroups: (groups: number) => string;
  };

  readonly correlation: {
    readonly method: Readonly<Record<Coefficient, string>>;
    readonly symbol: Readonly<Record<Coefficient, string>>;
    readonly correction: Readonly<Record<Correction, string>>;
    readonly subtitle: (method: string, indicators: number, years: string) => string;
    readonly none: (pairs: number) => string;
    readonly onePair: (pair: PairInWords, isTogether: boolean) => string;
    readonly onePairByChance: (pair: PairInWords) => string;
    readonly chance: (computed: number) => string;
    readonly some: (found: number, computed: number, strongest: PairInWords) => string;
    /** Of several pairs, with how many would be marked by chance. */
    readonly uncorrected: (expected: string) => string;
    /** Of several reports of one agency. */
    readonly dependent: string;
    readonly dependentNote: string;
    readonly notComputed: (pairs: number) => string;
    /** A pair: its coefficient, chance and n. */
    readonly told: (parts: readonly string[]) => string;
    readonly n: (n: number) => string;
    readonly reason: Readonly<Record<NoCoefficient, string>>;
    readonly reasonAlt: (why: NoCoefficient, n: number, least: number) => string;
    readonly pair: (a: string, b: string) => string;
    readonly range: (low: string, high: string) => string;
    readonly p: (p: string, adjusted: string | null) => string;
    readonly coefficient: string;
    readonly reports: string;
    readonly cells: (symbol: string) => string;
    readonly star: (correction: string, permutations: string, seed: string) => string;
    readonly byChance: (pairs: number, expected: string) => string;
    readonly doubtful: string;
    readonly hedged: string;
    readonly small: string;
    readonly hatched: (least: number) => string;
    readonly noCause: string;
  };

  readonly ranks: {
    readonly place: (places: Places) => string;
    readonly tied: (places: Places) => string;
    readonly places: (places: readonly Places[]) => string;
    readonly single: (name: string) => string;
    readonly allCertain: (reports: number) => string;
    readonly allTied: (reports: number) => string;
    readonly onlyCertain: (places: string) => string;
    readonly certain: (places: string) => string;
    readonly someCertain: (reports: number, of: number) => string;
    readonly noneCertain: string;
    readonly nobodyApart: (reports: number) => string;
    readonly notApart: (places: readonly string[], others: number) => string;
    readonly partlyApart: (places: readonly string[], others: number) => string;
    readonly withTies: (reports: number) => string;
    readonly indexNone: string;
    readonly indexAll: (reports: number) => string;
    readonly indexOnly: (places: string, others: number) => string;
    readonly indexNoneStays: (reports: number) => string;
    /** Where all indicators of an index but one are the same everywhere. */
    readonly oneCounts: string;
    readonly widest: (name: string, places: string) => string;
    readonly indexSubtitle: (index: IndexInWords, years: string) => string;
    readonly direction: (name: string, isMore: boolean, weight: string | null) => string;
    readonly normalisation: Readonly<Record<string, string>>;
    readonly aggregation: Readonly<Record<string, string>>;
    readonly score: (score: string) => string;
    readonly row: (place: string, value: string) => string;
    readonly axis: string;
    readonly lowestFirst: string;
    readonly highestFirst: string;
    readonly certainMark: string;
    readonly bar: string;
    readonly tieNote: string;
    readonly simulated: (simulations: string, seed: string) => string;
    readonly unranked: string;
    readonly belowFloor: (present: number, indicators: number, floor: string) => string;
    readonly noScore: string;
    readonly indexUnranked: (reports: number) => string;
    readonly omitted: (reports: number) => string;
    readonly omittedUnranked: (reports: number) => string;
    readonly floor: (coverage: string, floor: string) => string;
  };
}

/** The words of a language. */
export const statisticsLabelsOf = (language: Language): StatisticsLabels =>
  language === "en" ? statisticsInEnglish : statisticsInChinese;
