import { CODEBOOK, type IndicatorId } from "../generated/codebook.ts";
import { SHIPPED_LEXICON } from "../quantity/lexicon.ts";
import { Codebook } from "./codebook.ts";
import type { Indicator } from "./indicator.ts";

/** The codebook of this package, with its own words of numbers. */
export const SHIPPED_CODEBOOK = new Codebook(CODEBOOK, SHIPPED_LEXICON);

/** The shipped codebook's entry of an id. */
export const indicatorOf = (id: IndicatorId): Indicator<IndicatorId> =>
  SHIPPED_CODEBOOK.indicatorOf(id) as Indicator<IndicatorId>;

/** Every indicator of the shipped codebook, in its order. */
export const indicators = (): readonly Indicator<IndicatorId>[] =>
  SHIPPED_CODEBOOK.indicators as readonly Indicator<IndicatorId>[];

/** Whether the shipped codebook has an id. */
export const isIndicatorId = (id: string): id is IndicatorId => SHIPPED_CODEBOOK.has(id);
