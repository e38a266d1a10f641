interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/** The words of a lexicon, looked up at a place of a text: the longest that stands there. Time is that of the word. */
export class WordTrie<T> {
  private readonly root: Node<T> = { next: new Map(), value: undefined };

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
  }

  /** The longest word that begins at `at`. */
  longestAt(text: string, at: number): { readonly end: number; readonly value: T } | null {
    let node: Node<T> | undefined = this.root;
    let found: { end: number; value: T } | null = null;
    for (let here = at; node !== undefined; here++) {
      if (node.value !== undefined) found = { end: here, value: node.value };
      node = node.next.get(text.charCodeAt(here));
    }
    return found;
  }

  /** For words stored backwards: the longest that ends at `end`. */
  longestBefore(text: string, end: number): { readonly start: number; readonly value: T } | null {
    let node: Node<T> | undefined = this.root;
    let found: { start: number; value: T } | null = null;
    for (let here = end; node !== undefined; here--) {
      if (node.value !== undefined) found = { start: here, value: node.value };
      if (here === 0) break;
      node = node.next.get(text.charCodeAt(here - 1));
    }
    return found;
  }

  /** Every word that begins at `at`, shortest first. */
  *allAt(text: string, at: number): Generator<{ readonly end: number; readonly value: T }> {
    let node: Node<T> | undefined = this.root;
    for (let here = at; node !== undefined; here++) {
      if (node.value !== undefined) yield { end: here, value: node.value };
      node = node.next.get(text.charCodeAt(here));
    }
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
