import { SuffixTrie } from "../kit/word-trie.ts";
import { COPULAS, NUMERALS } from "./fixed-words.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Numeral } from "./numeral.ts";
import type { Quantity } from "./quantity.ts";
import { readBare } from "./read-count.ts";

const INDEXES = new SuffixTrie(NUMERALS.index_after.map(({ word }) => [word, word] as const));

/** A number that needs no unit because an index or a score stands before it: 综合指数3.41. Null for any other. */
export function readIndex(view: string, numeral: Numeral, lexicon: Lexicon): Quantity | null {
  if (numeral.han || /[\d\p{Script=Han}]/u.test(view.charAt(numeral.end))) return null;
  const quantity = readBare(view, numeral, lexicon);
  const copula = COPULAS.longestBefore(view, quantity.span.start);
  const index =
    INDEXES.longestBefore(view, quantity.span.start) ??
    (copula === null ? null : INDEXES.longestBefore(view, copula.start));
  return index === null ? null : { ...quantity, form: "count", rule: `index:${index.value}` };
}
