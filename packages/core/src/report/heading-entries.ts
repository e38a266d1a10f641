import { WordTrie } from "../kit/word-trie.ts";

/** What a heading means that says some words one after the other, and none of others. */
export interface HeadingEntry<T> {
  readonly id: T;
  readonly says: readonly string[];
  readonly unless: readonly string[];
}

interface Ordered<T> extends HeadingEntry<T> {
  readonly order: number;
}

/** A list of such entries. A heading is gone over once, and only entries whose first word stands in it are looked at. */
export class HeadingEntries<T> {
  private readonly byFirst: WordTrie<readonly Ordered<T>[]>;

  constructor(entries: readonly HeadingEntry<T>[]) {
    const filed = new Map<string, Ordered<T>[]>();
    for (const [order, entry] of entries.entries()) {
      const first = entry.says[0] ?? "";
      filed.set(first, [...(filed.get(first) ?? []), { ...entry, order }]);
    }
    this.byFirst = new WordTrie(filed);
  }

  /** What a heading names, in the order of its words; entries that begin at one word in their own order. */
  namedIn(title: string): readonly T[] {
    const named: { readonly entry: Ordered<T>; readonly at: number }[] = [];
    for (let at = 0; at < title.length; at++) {
      if (!this.byFirst.mayBegin(title, at)) continue;
      for (const { value } of this.byFirst.allAt(title, at)) {
        for (const entry of value) if (isSaidAt(entry, title, at)) named.push({ entry, at });
      }
    }
    if (named.length < 2) return named.map(({ entry }) => entry.id);
    named.sort((a, b) => a.at - b.at || a.entry.order - b.entry.order);
    return [...new Set(named.map(({ entry }) => entry.id))];
  }
}

/** Whether a heading says all the words of an entry, one after the other, the first of them at `at`. */
function isSaidAt<T>({ says, unless }: Ordered<T>, title: string, at: number): boolean {
  let from = at;
  for (const word of says) {
    const place = title.indexOf(word, from);
    if (place < 0) return false;
    from = place + word.length;
  }
  return !unless.some((word) => title.includes(word));
}
