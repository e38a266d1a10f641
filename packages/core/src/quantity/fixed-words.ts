import { DENIAL_WORDS, HEDGE_WORDS, NUMERAL_WORDS } from "../generated/lexicon.ts";
import { SuffixTrie, WordTrie } from "../kit/word-trie.ts";

/** What a hedge does to a number; see data/lexicon/hedge.yaml. */
export interface HedgeWord {
  readonly word: string;
  readonly at: "before" | "between" | "after";
  readonly means: "over" | "under" | "about";
  readonly strict: boolean;
  readonly bounded: boolean;
  readonly round?: boolean | undefined;
  readonly not_after?: string | undefined;
}

const hedges = (HEDGE_WORDS.hedges as readonly HedgeWord[]).map((hedge) => [hedge.word, hedge] as const);
const at = (place: HedgeWord["at"]) => hedges.filter(([, hedge]) => hedge.at === place);

export const HEDGES_BEFORE = new SuffixTrie(at("before"));
export const HEDGES_BETWEEN = new WordTrie(at("between"));
export const HEDGES_AFTER = new WordTrie(at("after"));
export const COPULAS = new SuffixTrie(HEDGE_WORDS.copulas.map(({ word }) => [word, word] as const));

export const DIGITS: ReadonlyMap<string, number> = new Map(
  NUMERAL_WORDS.digits.map(({ word, value }) => [word, value]),
);
export const POWERS: ReadonlyMap<string, number> = new Map(
  NUMERAL_WORDS.powers.map(({ word, power }) => [word, power]),
);
/** By character code: the value of a Chinese digit and the power of ten of 十百千万亿; -1 for any other sign. */
const DIGIT_CODES = codesOf(DIGITS);
const POWER_CODES = codesOf(POWERS);

function codesOf(signs: ReadonlyMap<string, number>): Int8Array {
  const codes = new Int8Array(0x10000).fill(-1);
  for (const [sign, value] of signs) codes[sign.charCodeAt(0)] = value;
  return codes;
}

/** The value of the Chinese digit at a place, or -1. */
export const digitAt = (text: string, at: number): number => DIGIT_CODES[text.charCodeAt(at)] ?? -1;

/** The power of ten that the sign at a place stands for (4 for 万), or -1. */
export const powerAt = (text: string, at: number): number => POWER_CODES[text.charCodeAt(at)] ?? -1;

/** Whether a Chinese digit or power stands at a place. */
export const isHanNumeralAt = (text: string, at: number): boolean => digitAt(text, at) >= 0 || powerAt(text, at) >= 0;

export const NUMERALS = NUMERAL_WORDS;
export const DENIALS = DENIAL_WORDS;
