import { NAME_WORDS, UNIT_WORDS } from "../generated/lexicon.ts";
import { WordTrie } from "../kit/word-trie.ts";
import { fileNames, type NumberedName } from "./numbered-names.ts";

/** A measure word as it stands in data/lexicon/unit.yaml or in an overlay. */
export interface UnitEntry {
  readonly word: string;
  /** What it counts: units of one class count alike. */
  readonly class: string;
  /** A bare 一 before it counts. */
  readonly one?: boolean | undefined;
  readonly not_before?: string | undefined;
  /** A phrase that must give a quantity in this unit. */
  readonly example: string;
}

/** Names that hold numerals, as they stand in data/lexicon/name.yaml or in an overlay. */
export interface NameGroup {
  readonly id: string;
  readonly words: readonly string[];
  /** Phrases that must give no quantity. */
  readonly examples: readonly string[];
}

/** The words that a lexicon is made of; an overlay adds to them. */
export interface LexiconWords {
  readonly units: readonly UnitEntry[];
  readonly names: readonly NameGroup[];
}

/** A measure word and the class of units it belongs to; `one` where a bare 一 before it counts. */
export interface UnitWord {
  readonly word: string;
  readonly class: string;
  readonly one: boolean;
  /** Characters that make another word of the unit when they follow it. */
  readonly notBefore: string;
}

/** The words of numbers that a reader may add to: measure words, and names whose numerals count nothing. */
export interface Lexicon {
  readonly words: LexiconWords;
  readonly units: WordTrie<UnitWord>;
  /** The class of each unit, by its word. */
  readonly classes: ReadonlyMap<string, string>;
  /** Names filed under the numeral in them and the character after it. */
  readonly names: ReadonlyMap<number, readonly NumberedName[]>;
}

/** File words for reading. A unit that stands twice is what its last entry says. */
export const lexiconOf = (words: LexiconWords): Lexicon => ({
  words,
  units: new WordTrie(words.units.map((unit) => [unit.word, unitWordOf(unit)] as const)),
  classes: new Map(words.units.map((unit) => [unit.word, unit.class])),
  names: fileNames(words.names),
});

const unitWordOf = ({ word, class: kind, one, not_before: notBefore }: UnitEntry): UnitWord => ({
  word,
  class: kind,
  one: one === true,
  notBefore: notBefore ?? "",
});

/** The words of this package. */
export const SHIPPED_LEXICON: Lexicon = lexiconOf({ units: UNIT_WORDS.units, names: NAME_WORDS.groups });
