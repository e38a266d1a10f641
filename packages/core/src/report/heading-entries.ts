/** What a heading means that says some words one after the other, and none of others. */
export interface HeadingEntry<T> {
  readonly id: T;
  readonly says: readonly string[];
  readonly unless: readonly string[];
}

interface Ordered<T> extends HeadingEntry<T> {
  readonly order: number;
  readonly first: string;
}

/** A list of such entries. A heading is gone over once, and only entries whose first word stands in it are looked at. */
export class HeadingEntries<T> {
  private readonly byFirstSign = new Map<number, Ordered<T>[]>();

  constructor(entries: readonly HeadingEntry<T>[]) {
    for (const [order, entry] of entries.entries()) {
      const first = entry.says[0] ?? "";
      const same = this.byFirstSign.get(first.charCodeAt(0));
      if (same === undefined) this.byFirstSign.set(first.charCodeAt(0), [{ ...entry, order, first }]);
      else same.push({ ...entry, order, first });
    }
  }

  /** What a heading names, in the order of its words; entries that begin at one word in their own order. */
  namedIn(title: string): readonly T[] {
    const named: { readonly entry: Ordered<T>; readonly at: number }[] = [];
    for (let at = 0; at < title.length; at++) {
      for (const entry of this.byFirstSign.get(title.charCodeAt(at)) ?? NONE) {
        if (isSaidAt(entry, title, at)) named.push({ entry, at });
      }
    }
    if (named.length < 2) return named.map(({ entry }) => entry.id);
    named.sort((a, b) => a.at - b.at || a.entry.order - b.entry.order);
    return [...new Set(named.map(({ entry }) => entry.id))];
  }
}

const NONE: readonly never[] = [];

/** Whether a heading says all the words of an entry, one after the other, the first of them at `at`. */
function isSaidAt<T>({ first, says, unless }: Ordered<T>, title: string, at: number): boolean {
  if (!title.startsWith(first, at) || unless.some((word) => title.includes(word))) return false;
  let from = at;
  return says.every((word) => {
    const place = title.indexOf(word, from);
    from = place + word.length;
    return place >= 0;
  });
}
