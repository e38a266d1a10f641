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
/** By character code: 1 more than the value of a Chinese digit; of 0 to 9, ARABIC; of a power of ten, the power above POWER; else 0. */
const SIGNS = new Uint8Array(0x10000);
const ARABIC = 0x20;
const POWER = 0x40;
for (const [sign, value] of DIGITS) SIGNS[sign.charCodeAt(0)] = value + 1;
for (const [sign, power] of POWERS) SIGNS[sign.charCodeAt(0)] = POWER + power;
SIGNS.fill(ARABIC, 0x30, 0x3a);

const signAt = (text: string, at: number): number => SIGNS[text.charCodeAt(at)] ?? 0;

/** The value of the Chinese digit at a place, or -1. */
export function digitAt(text: string, at: number): number {
  const sign = signAt(text, at);
  return sign < ARABIC ? sign - 1 : -1;
}

/** The power of ten that the sign at a place stands for (4 for 万), or -1. */
export function powerAt(text: string, at: number): number {
  const sign = signAt(text, at);
  return sign >= POWER ? sign - POWER : -1;
}

/** Whether a Chinese digit or power stands at a place. */
export const isHanNumeralAt = (text: string, at: number): boolean =>
  isNumeralAt(text, at) && signAt(text, at) !== ARABIC;

/** Whether a digit, Arabic or Chinese, or a power stands at a place. */
export const isNumeralAt = (text: string, at: number): boolean => signAt(text, at) > 0;

export const NUMERALS = NUMERAL_WORDS;
export const DENIALS = DENIAL_WORDS;
