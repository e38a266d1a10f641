import { notFinite } from "./faults.ts";

/** What coders say of one unit, one cell a coder and in the same order for every unit; null where a coder says nothing. */
export type Ratings<T extends string | number = string | number> = readonly (T | null)[];

/** Ratings as whole numbers, so that they can be counted again and again. */
export interface RatingTable {
  readonly units: number;
  readonly coders: number;
  /** The distinct ratings in order: numbers by size, words by code unit, or as the caller ordered them. */
  readonly values: readonly (string | number)[];
  /** Unit by unit, coder by coder: the place of the rating among `values`, or -1. */
  readonly codes: Int32Array;
  /** The codes of each unit without the gaps. */
  readonly rated: readonly (readonly number[])[];
}

/** A table of ratings. `order` gives the categories of a scale, those that nobody used among them; others follow. */
export function ratingTable(units: readonly Ratings[], order: readonly (string | number)[] = []): RatingTable {
  for (const value of units.flat()) if (typeof value === "number" && !Number.isFinite(value)) throw notFinite(value);
  const coders = units.reduce((most, ratings) => Math.max(most, ratings.length), 0);
  const used = new Set(units.flat().filter((value): value is string | number => value !== null));
  const rest = [...used].filter((value) => !order.includes(value)).sort(byOrder);
  const values = [...new Set([...order, ...rest])];
  const places = new Map(values.map((value, at) => [value, at]));
  const codes = new Int32Array(units.length * coders).fill(-1);
  units.forEach((ratings, unit) =>
    ratings.forEach((value, coder) => (codes[unit * coders + coder] = value === null ? -1 : (places.get(value) ?? -1))),
  );
  const rated = units.map((_, unit) =>
    [...codes.subarray(unit * coders, (unit + 1) * coders)].filter((code) => code >= 0),
  );
  return { units: units.length, coders, values, codes, rated };
}

function byOrder(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

/** Places of the units that so many coders or more rated. */
export const unitsRatedBy = ({ rated }: RatingTable, atLeast: number): readonly number[] =>
  rated.flatMap((codes, unit) => (codes.length >= atLeast ? [unit] : []));

/** How often each unit counts: once, or as often as a resample drew it. */
export type Weights = ArrayLike<number>;
