import { REGION } from "../generated/region.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import type { Division } from "./division.ts";
import { divisionTable } from "./division-table.ts";

/** A division's full own name in a text. */
export interface DivisionMention {
  readonly name: string;
  /** All that the name can mean. */
  readonly divisions: readonly Division[];
  readonly start: number;
  readonly end: number;
}

/** Names shorter than this stand inside other words (城区 in 主城区). */
const SHORTEST_NAME = 3;
/** By character code: whether the names of divisions end with it. */
const ENDS_NAME = new Uint8Array(0x10000);
for (const { word } of REGION.suffixes) ENDS_NAME[word.charCodeAt(word.length - 1)] = 1;

let names: SuffixTrie<readonly Division[]> | undefined;

/**
 * Where a text names divisions in full (天津市, 滨海新区), the longest name at each place. A name is looked for only before the
 * signs that names end with, backwards from the sign, so that time is linear in the text.
 */
export function divisionsInText(text: string): readonly DivisionMention[] {
  const known = (names ??= longNames());
  const mentions: DivisionMention[] = [];
  for (let end = SHORTEST_NAME; end <= text.length; end++) {
    if (ENDS_NAME[text.charCodeAt(end - 1)] === 0) continue;
    const found = known.longestBefore(text, end);
    if (found === null) continue;
    mentions.push({ name: text.slice(found.start, end), divisions: found.value, start: found.start, end });
  }
  return mentions;
}

/** The divisions that a text names, found once and only when asked for, and the year that the text reports on. */
export class Mentions {
  private found: readonly DivisionMention[] | undefined;
  constructor(
    readonly text: string,
    readonly year: number | null,
  ) {}
  get all(): readonly DivisionMention[] {
    return (this.found ??= divisionsInText(this.text));
  }
}

const longNames = (): SuffixTrie<readonly Division[]> =>
  new SuffixTrie([...divisionTable().byName].filter(([name]) => name.length >= SHORTEST_NAME));
