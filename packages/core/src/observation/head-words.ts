import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { SuffixTrie } from "../kit/word-trie.ts";
import { DENIALS } from "../quantity/fixed-words.ts";
import { listItems } from "../quantity/list-items.ts";

const suffixes = (words: readonly string[]) => new SuffixTrie(words.map((word) => [word, word] as const));
const HEADS = suffixes(DENIALS.heads);
const LEADS = suffixes([...SENTENCE_WORDS.read_through, ...SENTENCE_WORDS.to]);
/** Two words of two characters name a thing well enough: 复议案件. */
const ENOUGH = 4;
/** A word of quality has a stem of so many characters. */
const STEM = 2;
const QUALITY = SENTENCE_WORDS.quality;

/**
 * The head words of what is counted, so that one thing told in several ways falls together: of 全年共办理行政复议案件 and 行政复议案件
 * it is 复议案件. A noun stands at the end of the words before a number, and at the beginning of those behind a unit.
 */
export function headWords(what: string, side: "before" | "behind"): string {
  const items = listItems(side === "before" ? withoutLead(what) : what);
  if (side === "behind") return firstWords(items[0] ?? what);
  const item = withoutOf(items.at(-1) ?? what);
  return item.slice(Math.max(lastOf(item) + 1, wholeNoun(item, item.length - ENOUGH)));
}

/** 占年度计划的: the number itself is what the words lead to. */
function withoutOf(item: string): string {
  const of = DENIALS.of.find((word) => item.length > word.length && item.endsWith(word));
  return of === undefined ? item : item.slice(0, -of.length);
}

/** Where a noun begins that would be cut within a word of quality: 群体性事件, 合法性审核率. */
function wholeNoun(item: string, at: number): number {
  const quality = QUALITY.find((mark) => item.slice(Math.max(0, at), at + 2).includes(mark));
  return quality === undefined ? at : item.indexOf(quality, Math.max(0, at)) - STEM;
}

/** 总数达到: words that lead over to the number name nothing. */
function withoutLead(what: string): string {
  const lead = LEADS.longestBefore(what, what.length);
  return lead === null || lead.start === 0 ? what : withoutLead(what.slice(0, lead.start));
}

const lastOf = (item: string): number => Math.max(-1, ...DENIALS.of.map((word) => item.lastIndexOf(word)));

/** Up to the first countable head: 案件 of 案件开展复查. */
function firstWords(item: string): string {
  for (let end = 2; end < ENOUGH; end++) if (HEADS.longestBefore(item, end) !== null) return item.slice(0, end);
  return item.slice(0, ENOUGH);
}
