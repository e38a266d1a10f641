import { DENIAL_WORDS, HEDGE_WORDS, NUMERAL_WORDS, SHAPE_WORDS } from "../generated/lexicon.ts";
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

/** What a numeral can be that is no quantity. */
export type ShapeClass = "outline" | "date" | "reference" | "name" | "furniture";

/** A shape of numerals that count nothing, to be tried at the first character of a numeral. */
export interface Shape {
  readonly id: string;
  readonly class: ShapeClass;
  readonly pattern: RegExp;
  readonly not: RegExp | null;
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
export const NUMERALS = NUMERAL_WORDS;
export const DENIALS = DENIAL_WORDS;

const HAN_DIGITS = [...DIGITS.keys()].join("");
const HAN_NUMERAL = `[${HAN_DIGITS}${[...POWERS.keys()].join("")}]+`;
const expand = (pattern: string): RegExp =>
  new RegExp(
    pattern
      .replaceAll("{n}", `(?:\\d+(?:\\.\\d+)?|${HAN_NUMERAL})`)
      .replaceAll("{h}", HAN_NUMERAL)
      .replaceAll("{d}", "\\d+"),
    "uy",
  );

export const SHAPES: readonly Shape[] = SHAPE_WORDS.shapes.map((shape) => ({
  id: shape.id,
  class: shape.class as ShapeClass,
  pattern: expand(shape.pattern),
  not: shape.not === undefined ? null : expand(shape.not),
}));
