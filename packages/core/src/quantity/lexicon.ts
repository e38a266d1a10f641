import { DENIAL_WORDS, HEDGE_WORDS, NAME_WORDS, NUMERAL_WORDS, SHAPE_WORDS, UNIT_WORDS } from "../generated/lexicon.ts";
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

/** A measure word and the class of units it belongs to; `one` where a bare 一 before it counts. */
export interface UnitWord {
  readonly word: string;
  readonly class: string;
  readonly one: boolean;
  /** Characters that make another word of the unit when they follow it. */
  readonly notBefore: string;
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

export const UNITS = new WordTrie<UnitWord>(
  UNIT_WORDS.units.map(
    (unit) =>
      [
        unit.word,
        { word: unit.word, class: unit.class, one: unit.one === true, notBefore: unit.not_before ?? "" },
      ] as const,
  ),
);

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

/** Names that hold a numeral, filed under that numeral and what follows it; `offset` is where the numeral stands in the name. */
export interface NumberedName {
  readonly word: string;
  readonly offset: number;
  readonly group: string;
}

const isNumeralCharacter = (character: string): boolean =>
  DIGITS.has(character) || POWERS.has(character) || (character >= "0" && character <= "9");

/** The key under which a numeral at `at` files its names: the numeral and the character after it. */
export const nameKey = (text: string, at: number): string => text.slice(at, at + 2);

function fileNames(): ReadonlyMap<string, readonly NumberedName[]> {
  const filed = new Map<string, NumberedName[]>();
  for (const { id, words } of NAME_WORDS.groups) {
    for (const word of words) {
      for (let offset = 0; offset < word.length; offset++) {
        if (!isNumeralCharacter(word.charAt(offset))) continue;
        const key = nameKey(word, offset);
        const names = filed.get(key) ?? [];
        names.push({ word, offset, group: id });
        filed.set(key, names);
      }
    }
  }
  return filed;
}

export const NAMES_BY_NUMERAL = fileNames();
