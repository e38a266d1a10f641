import { type BlockId, OUTLINE } from "../../generated/outline.ts";
import type { Sentence } from "../../report/sentences.ts";

const MANDATED: readonly BlockId[] = OUTLINE.blocks.filter(({ mandated }) => mandated).map(({ id }) => id);

/** The mandated blocks into which headings and turns part a report, each where its first sentence stands. */
export const blockOrder = (sentences: readonly Sentence[]): readonly BlockId[] => [
  ...new Set(sentences.flatMap(({ block }) => (block !== null && MANDATED.includes(block) ? [block] : []))),
];

/** Whether blocks stand in the order of the rule; null of fewer than two. */
export function isInRuleOrder(blocks: readonly BlockId[]): boolean | null {
  const places = blocks.map((block) => MANDATED.indexOf(block));
  return places.length < 2 ? null : places.every((place, at) => at === 0 || place > places[at - 1]!);
}
