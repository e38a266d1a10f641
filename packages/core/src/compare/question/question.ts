import type { AnyIndicatorId, AnyThemeId } from "../../codebook/indicator.ts";
import type { Quoted } from "../../kit/span.ts";

/** An agency that a question names, by the words that name it; several agencies may answer to the same words (科技局). */
export interface AskedAgencies {
  /** The words of the question. */
  readonly said: Quoted;
  readonly agencies: readonly AskedAgency[];
}

/** An agency of which reports were read. */
export interface AskedAgency {
  /** As `agencyIdentityOf` gives it: `compareYears` takes it for a name. */
  readonly identity: string;
  /** As its reports are labelled. */
  readonly name: string;
  /** Ids of its reports. */
  readonly reports: readonly string[];
}

/** Indicators that a question means. Several where the words do not tell them apart, or where they name a theme. */
export interface AskedIndicators {
  readonly said: Quoted;
  readonly indicators: readonly AnyIndicatorId[];
  /** The theme whose established indicators these are; null where single indicators are meant. */
  readonly theme: AnyThemeId | null;
  /** What a wide word (案件) may mean as well and none of the reports states; empty for other words. */
  readonly unstated: readonly AnyIndicatorId[];
}

/** The years that a question names, in order; an open end reaches to the first or last year of the reports. */
export interface AskedYears {
  readonly said: readonly Quoted[];
  readonly years: readonly number[];
}

/**
 * How a question about reports was understood. What it does not name is not narrowed: no agency is every agency.
 *
 * absent   agencies or places that it names and of which no report was read
 * left     words that were not understood; nothing was taken from them
 * across   what it holds against what; null where it does not say
 */
export interface QuestionReading {
  readonly question: string;
  readonly agencies: readonly AskedAgencies[];
  readonly years: AskedYears | null;
  readonly indicators: readonly AskedIndicators[];
  readonly across: "agencies" | "years" | null;
  readonly absent: readonly Quoted[];
  readonly left: readonly Quoted[];
}
