import { MASTHEAD } from "../generated/outline.ts";
import { SuffixTrie } from "../kit/word-trie.ts";

const ENDINGS = new SuffixTrie(MASTHEAD.organs.map(({ word }) => [word, true] as const));
const LONGEST_ORGAN = 50;
const NAME = /^[\p{Script=Han}A-Za-z()、]+$/u;
/** Brackets at the end of a name: 某局(某中心), 某局(章). */
const BRACKETED = /\([^()]{1,20}\)$/u;

/** Whether some words are the name of an agency and nothing else: 晋城市科学技术局, 市科技局. */
export function isOrgan(words: string): boolean {
  const name = words.replace(BRACKETED, "");
  if (name.length < 3 || name.length > LONGEST_ORGAN || !NAME.test(words)) return false;
  return ENDINGS.longestBefore(name, name.length) !== null;
}

/** Where the ending (局, 委员会) of an agency's name begins; null where the words are no such name. */
export const organEnding = (name: string): number | null =>
  isOrgan(name) ? (ENDINGS.longestBefore(name, name.length)?.start ?? null) : null;

/** Whether one name is a fuller form of another: every character of the shorter stands in it, in order (科技局, 科学技术局). */
export function isFullerThan(fuller: string, name: string): boolean {
  if (fuller.length <= name.length) return false;
  let at = 0;
  for (const sign of fuller) if (sign === name.charAt(at)) at++;
  return at === name.length;
}
