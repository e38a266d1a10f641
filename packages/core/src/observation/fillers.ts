import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { WordTrie } from "../kit/word-trie.ts";
import { isDigit } from "../text/characters.ts";

const FILLERS = new WordTrie(
  [
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
  ].map((word) => [word, word] as const),
);
const YEAR = /(?:19|20)\d\d/y;
const JOINS = /[\s、,(:]/;

/** What is left of the words before a number once those that only lead over to it (其中, 预计将, 增幅) are taken out. */
export function leftOver(words: string): string {
  let left = "";
  for (let at = 0; at < words.length;) {
    const end = yearEnd(words, at) ?? FILLERS.longestAt(words, at)?.end;
    if (end === undefined && !JOINS.test(words.charAt(at))) left += words.charAt(at);
    at = end ?? at + 1;
  }
  return left;
}

/** Where the year that stands at a place ends. */
function yearEnd(words: string, at: number): number | undefined {
  if (!isDigit(words.charCodeAt(at))) return undefined;
  YEAR.lastIndex = at;
  return YEAR.test(words) ? YEAR.lastIndex : undefined;
}

/** Whether the words before a number only lead over to it and name no counted thing. */
export const namesNothing = (words: string): boolean => leftOver(words) === "";
