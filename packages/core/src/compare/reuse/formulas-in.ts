import { FORMULAS } from "../../generated/reuse.ts";
import { WordTrie } from "../../kit/word-trie.ts";
import { isHan } from "../../text/characters.ts";

/** Wording that reports are told to use: by a rule, as the guiding thought, or as the name of a duty. */
export interface Formula {
  readonly id: string;
  readonly kind: "rule" | "thought" | "phrase";
  readonly words: string;
  /** The document that the wording comes from. */
  readonly source: string;
  /** Whether the entry was compared with the text of that document. */
  readonly checked: boolean;
  readonly example: string;
}

/** Every formula that is listed. */
export const listedFormulas = (): readonly Formula[] => FORMULAS;

/** A formula in a string of Chinese characters; `number` is its place in the list. */
export interface FormulaFound {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** The listed formulas in a string of Chinese characters: the leftmost first, of those that begin at one place the longest. */
export function formulasIn(characters: string): readonly FormulaFound[] {
  const trie = formulaTrie();
  const found: FormulaFound[] = [];
  for (let at = 0; at < characters.length;) {
    const word = trie.longestAt(characters, at);
    if (word !== null) found.push({ number: word.value, start: at, end: word.end });
    at = word?.end ?? at + 1;
  }
  return found;
}

let made: WordTrie<number> | undefined;

const formulaTrie = (): WordTrie<number> =>
  (made ??= new WordTrie(FORMULAS.map(({ words }, number) => [hanOf(words), number] as const)));

const hanOf = (words: string): string => [...words].filter((character) => isHan(character.charCodeAt(0))).join("");
