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
  /** The codes of `rated` one after another: those of a unit stand from `starts[unit]` to `starts[unit + 1]`. */
  readonly flat: Int32Array;
  readonly starts: Int32Array;
  /** Places of the units that two coders or more rated. */
  readonly pairable: Int32Array;
  /** The share of pairs of codes of each unit that are the same; 0 where it has no pair. */
  readonly agreeing: Float64Array;
}

/** A table of ratings. `order` gives the categories of a scale, those that nobody used among them; others follow. */
export function ratingTable(units: readonly Ratings[], order: readonly (string | number)[] = []): RatingTable {
  const coders = units.reduce((most, ratings) => Math.max(most, ratings.length), 0);
  const used = usedIn(units);
  const rest = [...used].filter((value) => !order.includes(value)).sort(byOrder);
  const values = [...new Set([...order, ...rest])];
  const places = new Map(values.map((value, at) => [value, at]));
  const codes = new Int32Array(units.length * coders).fill(-1);
  units.forEach((ratings, unit) =>
    ratings.forEach((value, coder) => (codes[unit * coders + coder] = value === null ? -1 : (places.get(value) ?? -1))),
  );
  const rated = units.map((ratings, unit) => {
    const given: number[] = [];
    for (let at = unit * coders; at < unit * coders + ratings.length; at++) if (codes[at]! >= 0) given.push(codes[at]!);
    return given;
  });
  return { units: units.length, coders, values, codes, rated, ...countable(rated) };
}

function usedIn(units: readonly Ratings[]): ReadonlySet<string | number> {
  const used = new Set<string | number>();
  for (const ratings of units) for (const value of ratings) if (value !== null) used.add(value);
  for (const value of used) if (typeof value === "number" && !Number.isFinite(value)) throw notFinite(value);
  return used;
}

/** What is counted again in every resample, in a form that is quick to walk through. */
function countable(rated: RatingTable["rated"]) {
  const starts = new Int32Array(rated.length + 1);
  rated.forEach((codes, unit) => (starts[unit + 1] = starts[unit]! + codes.length));
  return {
    flat: Int32Array.from(rated.flat()),
    starts,
    pairable: Int32Array.from(rated.flatMap((codes, unit) => (codes.length > 1 ? [unit] : []))),
    agreeing: Float64Array.from(rated, agreeingPairs),
  };
}

function agreeingPairs(codes: readonly number[]): number {
  if (codes.length < 2) return 0;
  let same = 0;
  for (let a = 0; a < codes.length; a++) for (let b = 0; b < a; b++) if (codes[a] === codes[b]) same++;
  return same / ((codes.length * (codes.length - 1)) / 2);
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
