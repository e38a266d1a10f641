import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import type { Phrase } from "./phrase.ts";

/** Small numbers come again by chance. */
const SMALLEST = 10;
const POINTS_BACK = new RegExp(`${anyOf(SENTENCE_WORDS.points_back)}$`);

/**
 * What a report has said of a number before: 处罚案件36件 … 上述36件案件全部办结. A number that points back (上述, 全部) and comes with
 * the same value in the same unit means what the one before meant. Time is that of one look-up a number.
 */
export class EarlierMentions {
  private readonly meant = new Map<string, AnyIndicatorId>();

  /** The indicator of the last number like it, where its words point back to one. */
  of(view: string, { quantity, before }: Phrase): AnyIndicatorId | null {
    if (quantity.form !== "count" || quantity.value < SMALLEST) return null;
    if (!POINTS_BACK.test(view.slice(Math.max(before.start, quantity.span.start - REACH), quantity.span.start)))
      return null;
    return this.meant.get(keyOf(quantity)) ?? null;
  }

  /** Remember what a number meant. */
  add({ quantity }: Phrase, indicator: AnyIndicatorId | null): void {
    if (indicator !== null && quantity.form === "count" && quantity.value >= SMALLEST)
      this.meant.set(keyOf(quantity), indicator);
  }
}

const REACH = 6;

const keyOf = ({ value, unit }: Phrase["quantity"]): string => `${value} ${unit}`;
