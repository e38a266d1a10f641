/**
 * How alike two sets are, by how much they share: dice is 2 × shared / (a + b), jaccard shared / (a + b - shared). 0 for nothing in
 * common, 1 for the same; of an empty set 0.
 *
 * Sources  L. R. Dice, Measures of the amount of ecologic association between species, Ecology 26 (1945); P. Jaccard, Bulletin de la
 *          Société Vaudoise des Sciences Naturelles 37 (1901).
 */
export type LikenessName = "dice" | "jaccard";

/** The likeness of two sets from the size of each and of what they share. */
export function likeness(name: LikenessName, shared: number, a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return name === "dice" ? (2 * shared) / (a + b) : shared / (a + b - shared);
}
