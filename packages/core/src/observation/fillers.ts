import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";

const FILLER = new RegExp(
  `(?:19|20)\\d\\d|${anyOf([
    ...SENTENCE_WORDS.year_suffix,
    ...SENTENCE_WORDS.respectively,
    ...SENTENCE_WORDS.change,
    ...SENTENCE_WORDS.read_through,
    ...SENTENCE_WORDS.to,
    ...SENTENCE_WORDS.comparison.filter((word) => !/\d$/.test(word)),
    ...SENTENCE_WORDS.rank,
    ...SENTENCE_WORDS.rank_field,
    ...SENTENCE_WORDS.part,
    ...SENTENCE_WORDS.connectors,
    ...SENTENCE_WORDS.fillers,
  ])}`,
  "g",
);

/** What is left of the words before a number once those that only lead over to it (其中, 预计将, 增幅) are taken out. */
export const leftOver = (words: string): string => words.replace(FILLER, "").replace(/[\s、,(:]/g, "");

/** Whether the words before a number only lead over to it and name no counted thing. */
export const namesNothing = (words: string): boolean => leftOver(words) === "";
