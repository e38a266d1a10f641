import { CODEBOOK, type ExperimentalId, type IndicatorId } from "../generated/codebook.ts";
import { SHIPPED_LEXICON } from "../quantity/lexicon.ts";
import { Codebook } from "./codebook.ts";
import type { Indicator, Standing } from "./indicator.ts";

/** The codebook of this package, with its own words of numbers. */
export const SHIPPED_CODEBOOK = new Codebook(CODEBOOK, SHIPPED_LEXICON);

/** The shipped codebook's entry of an id. */
export const indicatorOf = (id: IndicatorId): Indicator<IndicatorId> =>
  SHIPPED_CODEBOOK.indicatorOf(id) as Indicator<IndicatorId>;

/** The indicators of the shipped codebook, in its order: established ones where nothing is asked for. */
export const indicators = (standing: Standing | "all" = "established"): readonly Indicator<IndicatorId>[] =>
  (standing === "all"
    ? SHIPPED_CODEBOOK.indicators
    : SHIPPED_CODEBOOK.ofStanding(standing)) as readonly Indicator<IndicatorId>[];

/** Whether an id is of a shipped indicator whose reliability is not measured. */
export const isExperimental = (id: string): id is ExperimentalId => SHIPPED_CODEBOOK.isExperimental(id);

/** Whether the shipped codebook has an id. */
export const isIndicatorId = (id: string): id is IndicatorId => SHIPPED_CODEBOOK.has(id);
