import { CONSISTENCY } from "../generated/consistency.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";

/** How a list of parts opens: in a bracket, or with words. */
export interface Opening {
  readonly inBracket: boolean;
  readonly isComplete: boolean;
}

/** How the words between a total and the number behind it open a list of its parts; null where they do not. */
export function openingOf(lead: string): Opening | null {
  const after = lead.slice(lead.lastIndexOf(")") + 1);
  const complete = CONSISTENCY.complete.some(({ word }) => after.includes(word));
  const inBracket = after.includes("(");
  const opens = after.startsWith(":") || CONSISTENCY.opens.some(({ word }) => after.includes(word));
  return inBracket || opens || complete ? { inBracket, isComplete: complete && !opens } : null;
}

/** How many brackets some words open, less those that they close. */
export const depthOf = (words: string): number => words.split("(").length - words.split(")").length;

/** A list goes on over its joining signs; anything in brackets is passed over. */
export const goesOn = (between: string): boolean =>
  CONSISTENCY.joins.some(({ word }) => between.replace(/\([^()]*\)/gu, "").includes(word)) && !between.includes(":");

/** Whether two numbers stand in one list without a comma. */
export const isPlainList = (between: string): boolean => goesOn(between) && !between.includes(",");

/** Whether the words before a number say that it is the sum of those before: 合计. */
export const isSum = (lead: string): boolean =>
  CONSISTENCY.sums.some(({ word }) => lead.endsWith(word) || lead.includes(`,${word}`));

/** ,年底前已办结 goes over from what came in to what became of it, and ,网上可办的达到 to another count of the same. */
export function turns(lead: string): boolean {
  const words = lead.slice(lead.lastIndexOf(",") + 1);
  return [...SENTENCE_WORDS.part_of_before, ...SENTENCE_WORDS.read_through].some((word) => words.includes(word));
}

/** Whether the words before a number say that it is the rest of a total: 剩余. */
export const isRest = (lead: string): boolean =>
  CONSISTENCY.rests.some(({ word }) => lead.endsWith(word) || lead.includes(`,${word}`));
