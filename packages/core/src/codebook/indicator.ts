import { CODEBOOK, type IndicatorId, type ThemeId } from "../generated/codebook.ts";

/** How an indicator's number behaves: counted over the period, held at a date, a share of something, or money. */
export type IndicatorKind = "flow" | "stock" | "rate" | "amount";

/** What a quantity in a report can mean: one entry of the codebook. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly theme: ThemeId;
  /** Name in Chinese and English, without the unit. */
  readonly zh: string;
  readonly en: string;
  /** The natural measure word: 次, 件, %. */
  readonly unit: string;
  readonly kind: IndicatorKind;
}

const INDICATORS: ReadonlyMap<string, Indicator> = new Map(
  CODEBOOK.indicators.map(({ id, zh, en, unit, kind }) => [
    id,
    { id, theme: id.split(".")[0] as ThemeId, zh, en, unit, kind },
  ]),
);

/** The codebook's entry of an id. */
export const indicatorOf = (id: IndicatorId): Indicator => INDICATORS.get(id) as Indicator;

/** Every indicator, in the codebook's order. */
export const indicators = (): readonly Indicator[] => [...INDICATORS.values()];

export const isIndicatorId = (id: string): id is IndicatorId => INDICATORS.has(id);
