import { isNumeralAt } from "./fixed-words.ts";
import type { NameGroup } from "./lexicon.ts";

/** A name that holds a numeral; `offset` is where the numeral stands in the name. */
export interface NumberedName {
  readonly word: string;
  readonly offset: number;
  readonly group: string;
}

/** The key under which a numeral at `at` files its names: the numeral and the sign after it, as one number. */
export const nameKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The key of a numeral with which a name ends. */
export const lastKey = (text: string, at: number): number => text.charCodeAt(at) << 16;

/** Names filed under each numeral that stands in them. */
export function fileNames(groups: readonly NameGroup[]): ReadonlyMap<number, readonly NumberedName[]> {
  const filed = new Map<number, NumberedName[]>();
  for (const { id, words } of groups) {
    for (const word of words) {
      for (let offset = 0; offset < word.length; offset++) {
        if (!isNumeralAt(word, offset)) continue;
        const key = nameKey(word, offset);
        const names = filed.get(key) ?? [];
        names.push({ word, offset, group: id });
        filed.set(key, names);
      }
    }
  }
  return filed;
}
