import { SIMILARITY_WORDS } from "../../generated/pledges.ts";

/** How many characters the pieces have by which sentences are compared. */
export type GramLength = 2 | 3;

/** The pieces of a sentence, each once. */
export type Grams = ReadonlySet<string>;

const TITLE = /《[^《》]*》/gu;
const USUAL = new RegExp(
  [...SIMILARITY_WORDS.formulas, ...SIMILARITY_WORDS.fillers]
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
const HAN = /\p{Script=Han}+/gu;

/**
 * The runs of Chinese characters that a sentence has of its own: without titles in 《》, phrases that stand in most reports, and words
 * of manner and degree. What is taken out parts what stood on both sides of it.
 */
export const ownWords = (words: string): readonly string[] =>
  words.replace(TITLE, " ").replace(USUAL, " ").match(HAN) ?? [];

/** The pieces of so many characters of a sentence's own words. */
export function gramsOf(words: string, length: GramLength): Grams {
  const grams = new Set<string>();
  for (const run of ownWords(words)) {
    for (let at = 0; at + length <= run.length; at++) grams.add(run.slice(at, at + length));
  }
  return grams;
}
