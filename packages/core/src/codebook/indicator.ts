import type { IndicatorId, ThemeId } from "../generated/codebook.ts";

/** How an indicator's number behaves: counted over the period, held at a date, a share of something, or money. */
export type IndicatorKind = "flow" | "stock" | "rate" | "amount";

/**
 * Whether the reliability of reading an indicator has been measured against a coded set. Official statistics publish series
 * that are not yet fully evaluated as experimental (SDMX observation status G).
 */
export type Standing = "established" | "experimental";

/** An id of the shipped codebook, or one that a reader's own codebook brings; editors complete the shipped ones. */
export type AnyIndicatorId = IndicatorId | (string & {});

/** A theme of the shipped codebook, or one that a reader's own codebook brings. */
export type AnyThemeId = ThemeId | (string & {});

/** What a quantity in a report can mean: one entry of a codebook. */
export interface Indicator<Id extends string = AnyIndicatorId> {
  readonly id: Id;
  readonly theme: AnyThemeId;
  /** Name in Chinese and English, without the unit. */
  readonly zh: string;
  readonly en: string;
  /** The natural measure word: 次, 件, %. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly standing: Standing;
}
