/** What may follow the signs read so far: `codes[i]` leads to `nodes[i]`. Few signs follow, so they are looked through. */
interface Node<T> {
  readonly codes: number[];
  readonly nodes: Node<T>[];
  value: T | undefined;
}

const emptyNode = <T>(): Node<T> => ({ codes: [], nodes: [], value: undefined });

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
  private readonly firsts = new Map<number, Node<T>>();
  /** A bit for each character code: whether a word begins with it. Bits, so that many lexicons fit into a processor's cache. */
  private readonly begins = new Uint32Array(0x10000 / 32);

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) this.add(word, value);
  }

  private add(word: string, value: T): void {
    if (word === "") return;
    let node = this.firstOf(word.charCodeAt(0));
    for (let at = 1; at < word.length; at++) node = childOf(node, word.charCodeAt(at));
    node.value = value;
  }

  private firstOf(code: number): Node<T> {
    const known = this.firsts.get(code);
    if (known !== undefined) return known;
    const node = emptyNode<T>();
    this.firsts.set(code, node);
    this.begins[code >> 5] = (this.begins[code >> 5] ?? 0) | (1 << (code & 31));
    return node;
  }

  private first(text: string, at: number): Node<T> | undefined {
    const code = text.charCodeAt(at);
    return this.isFirst(code) ? this.firsts.get(code) : undefined;
  }

  /** Whether any word begins with the character at `at`. */
  mayBegin(text: string, at: number): boolean {
    return this.isFirst(text.charCodeAt(at));
  }

  /** NaN stands for the end of a text. */
  private isFirst(code: number): boolean {
    return code >= 0 && (((this.begins[code >> 5] ?? 0) >> (code & 31)) & 1) === 1;
  }

  /** The longest word that begins at `at`. */
  longestAt(text: string, at: number): FoundWord<T> | null {
    let node = this.first(text, at);
    let end = -1;
    let value: T | undefined;
    for (let here = at + 1; node !== undefined; here++) {
      if (node.value !== undefined) [end, value] = [here, node.value];
      node = next(node, text.charCodeAt(here));
    }
    return value === undefined ? null : { end, value };
  }

  /** For words stored backwards: the longest that ends at `end`. */
  longestBefore(text: string, end: number): { readonly start: number; readonly value: T } | null {
    let node = this.first(text, end - 1);
    let start = -1;
    let value: T | undefined;
    for (let here = end - 1; node !== undefined; here--) {
      if (node.value !== undefined) [start, value] = [here, node.value];
      node = next(node, text.charCodeAt(here - 1));
    }
    return value === undefined ? null : { start, value };
  }

  /** Every word that begins at `at`, shortest first. */
  allAt(text: string, at: number): readonly FoundWord<T>[] {
    let node = this.first(text, at);
    if (node === undefined) return NONE;
    const found: FoundWord<T>[] = [];
    for (let here = at + 1; node !== undefined; here++) {
      if (node.value !== undefined) found.push({ end: here, value: node.value });
      node = next(node, text.charCodeAt(here));
    }
    return found;
  }
}

/** The node that a sign leads to; NaN, which stands for the end of a text, leads nowhere. */
function next<T>({ codes, nodes }: Node<T>, code: number): Node<T> | undefined {
  for (let index = 0; index < codes.length; index++) if (codes[index] === code) return nodes[index];
  return undefined;
}

function childOf<T>(node: Node<T>, code: number): Node<T> {
  const known = next(node, code);
  if (known !== undefined) return known;
  const child = emptyNode<T>();
  node.codes.push(code);
  node.nodes.push(child);
  return child;
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
