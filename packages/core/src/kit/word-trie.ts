interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** A word found at a place, and where it ends. */
export interface FoundWord<T> {
  readonly end: number;
  readonly value: T;
}

const NONE: readonly never[] = [];

/**
 * The words of a lexicon, looked up at a place of a text: the longest that stands there. Time is that of the word; a character
 * that begins no word is passed over by one look into a table.
 */
export class WordTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };
  /** By character code: whether a word begins with it. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) this.add(word, value);
  }

  private add(word: string, value: T): void {
    let node = this.root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value = value;
    if (word !== "") this.begins[word.charCodeAt(0)] = 1;
  }

  /** Whether any word begins with the character at `at`. */
  mayBegin(text: string, at: number): boolean {
    return this.begins[text.charCodeAt(at)] === 1;
  }

  /** The longest word that begins at `at`. */
  longestAt(text: string, at: number): FoundWord<T> | null {
    if (!this.mayBegin(text, at)) return null;
    let node: Node<T> | undefined = this.root;
    let end = -1;
    let value: T | undefined;
    for (let here = at; node !== undefined; here++) {
      if (node.value !== undefined) [end, value] = [here, node.value];
      node = node.next.get(text.charCodeAt(here));
    }
    return value === undefined ? null : { end, value };
  }

  /** For words stored backwards: the longest that ends at `end`. */
  longestBefore(text: string, end: number): { readonly start: number; readonly value: T } | null {
    if (end <= 0 || !this.mayBegin(text, end - 1)) return null;
    let node: Node<T> | undefined = this.root;
    let start = -1;
    let value: T | undefined;
    for (let here = end; node !== undefined; here--) {
      if (node.value !== undefined) [start, value] = [here, node.value];
      if (here === 0) break;
      node = node.next.get(text.charCodeAt(here - 1));
    }
    return value === undefined ? null : { start, value };
  }

  /** Every word that begins at `at`, shortest first. */
  allAt(text: string, at: number): readonly FoundWord<T>[] {
    if (!this.mayBegin(text, at)) return NONE;
    const found: FoundWord<T>[] = [];
    let node: Node<T> | undefined = this.root;
    for (let here = at; node !== undefined; here++) {
      if (node.value !== undefined) found.push({ end: here, value: node.value });
      node = node.next.get(text.charCodeAt(here));
    }
    return found;
  }
}

/** The words of a lexicon, looked up by where they end: the longest that stands just before a place. */
export class SuffixTrie<T> {
  private readonly backward: WordTrie<T>;

  constructor(entries: readonly (readonly [word: string, value: T])[]) {
    this.backward = new WordTrie(entries.map(([word, value]) => [[...word].reverse().join(""), value] as const));
  }

  /** The longest word that ends at `end` (exclusive). */
  longestBefore(text: string, end: number): { readonly start: number; readonly value: T } | null {
    return this.backward.longestBefore(text, end);
  }
}
