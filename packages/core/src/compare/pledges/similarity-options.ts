import { badGram, badThreshold } from "./faults.ts";
import type { GramLength } from "./grams-of.ts";
import type { LikenessName } from "./likeness.ts";

/** How sentences are held against each other. */
export interface SimilarityOptions {
  /** How many characters the compared pieces have; 2 where left out. */
  readonly gram?: GramLength;
  /** "dice" where left out. */
  readonly likeness?: LikenessName;
}

/** The same, decided. */
export type Likened = Required<SimilarityOptions>;

/** What is meant by options; pieces of another length are a Fault. */
export function likenedBy({ gram = 2, likeness = "dice" }: SimilarityOptions): Likened {
  if (gram !== 2 && gram !== 3) throw badGram(gram);
  return { gram, likeness };
}

/** A threshold as given; one that no similarity can be held against is a Fault. */
export function thresholdOf(option: string, value: number): number {
  if (!(value > 0 && value <= 1)) throw badThreshold(option, value);
  return value;
}

/** The paper that a likeness is from. */
export const LIKENESS_SOURCE = {
  dice: "Dice 1945, Ecology 26(3)",
  jaccard: "Jaccard 1901, Bulletin de la Société Vaudoise des Sciences Naturelles 37",
} as const;
