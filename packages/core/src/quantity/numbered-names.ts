import { DIGITS, POWERS } from "./fixed-words.ts";
import type { NameGroup } from "./lexicon.ts";

/** A name that holds a numeral; `offset` is where the numeral stands in the name. */
export interface NumberedName {
  readonly word: string;
  readonly offset: number;
  readonly group: string;
}

const isNumeralCharacter = (character: string): boolean =>
  DIGITS.has(character) || POWERS.has(character) || (character >= "0" && character <= "9");

/** The key under which a numeral at `at` files its names: the numeral and the character after it. */
export const nameKey = (text: string, at: number): string => text.slice(at, at + 2);

/** Names filed under each numeral that stands in them. */
export function fileNames(groups: readonly NameGroup[]): ReadonlyMap<string, readonly NumberedName[]> {
  const filed = new Map<string, NumberedName[]>();
  for (const { id, words } of groups) {
    for (const word of words) {
      for (let offset = 0; offset < word.length; offset++) {
        if (!isNumeralCharacter(word.charAt(offset))) continue;
        const key = nameKey(word, offset);
        const names = filed.get(key) ?? [];
        names.push({ word, offset, group: id });
        filed.set(key, names);
      }
    }
  }
  return filed;
}
