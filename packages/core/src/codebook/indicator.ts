import { CODEBOOK, type ExperimentalId, type IndicatorId, type ThemeId } from "../generated/codebook.ts";

/** How an indicator's number behaves: counted over the period, held at a date, a share of something, or money. */
export type IndicatorKind = "flow" | "stock" | "rate" | "amount";

/**
 * Whether the reliability of reading an indicator has been measured against a hand-coded set. Official statistics publish series
 * that are not yet fully evaluated as experimental (SDMX observation status G).
 */
export type Standing = "established" | "experimental";

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
  readonly standing: Standing;
}

const INDICATORS: ReadonlyMap<string, Indicator> = new Map(
  CODEBOOK.indicators.map(({ id, zh, en, unit, kind, standing }) => [
    id,
    { id, theme: id.split(".")[0] as ThemeId, zh, en, unit, kind, standing },
  ]),
);

/** The codebook's entry of an id. */
export const indicatorOf = (id: IndicatorId): Indicator => INDICATORS.get(id) as Indicator;

/** The indicators of a standing, or all, in the codebook's order. Established ones where nothing is asked for. */
export const indicators = (standing: Standing | "all" = "established"): readonly Indicator[] =>
  [...INDICATORS.values()].filter((indicator) => standing === "all" || indicator.standing === standing);

export const isIndicatorId = (id: string): id is IndicatorId => INDICATORS.has(id);

/** Whether an id is of an indicator whose reliability is not measured. */
export const isExperimental = (id: string): id is ExperimentalId => INDICATORS.get(id)?.standing === "experimental";
