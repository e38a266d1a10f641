import type { Interval } from "../../kit/interval.ts";
import { badOption, tooManyBands } from "./faults.ts";

/** Edges in ascending order, one width for all bands, or about how many bands of a round width (1, 2 or 5 times a power of ten). */
export type Bands = readonly number[] | { readonly width: number } | { readonly about: number };

/** Values between two edges, each of which belongs to the band or to its neighbour; null is open. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

const BANDS_WANTED =
  "edges in ascending order, [0, 60, 80, 100], a width, { width: 50 }, or about how many, { about: 8 }";
const MOST_BANDS = 1000;
/** Multiples of a width are rounded to so many digits: 3 bands of 0.1 end at 0.3. */
const DIGITS = 12;
/** What a power of ten is multiplied by to a round width. */
const ROUND: readonly number[] = [1, 2, 5];

/**
 * Bands by their edges: each from an edge to below the next, the last with its upper edge; before the first and behind the last
 * edge an open band, so that every value has one. Of a width, bands from its multiples around the finite ends of the values: rates
 * up to 100% lie below or at 100.
 * About so many are of the least round width that spans the values in so many, and one more where they begin inside a band.
 */
export function bandsFrom(bands: Bands, intervals: readonly Interval[]): readonly Band[] {
  if (typeof bands !== "object" || bands === null) throw badOption("bands", bands, BANDS_WANTED);
  const edges = edgesOf(bands, intervals);
  const [first, last] = [edges[0] ?? null, edges.at(-1) ?? null];
  const inner = edges.slice(1).map((to, at) => bandOf(edges[at]!, to, { includesTo: at === edges.length - 2 }));
  if (first === null) return [bandOf(null, null)];
  return [bandOf(null, first), ...inner, bandOf(last, null, { includesFrom: inner.length === 0 })];
}

function edgesOf(bands: Bands, intervals: readonly Interval[]): readonly number[] {
  if ("width" in bands) return edgesOfWidth(bands.width, intervals);
  return "about" in bands ? edgesOfWidth(roundWidth(bands.about, intervals), intervals) : checked(bands);
}

/** The least round width of which so many bands hold the finite ends of the values; of whole numbers, and of one value, not below 1. */
function roundWidth(about: number, intervals: readonly Interval[]): number {
  if (!(Number.isInteger(about) && about >= 1))
    throw badOption("bands", { about }, "a whole number above 0: { about: 8 }");
  const ends = finiteEnds(intervals);
  const span = ends.reduce((a, b) => Math.max(a, b), -Infinity) - ends.reduce((a, b) => Math.min(a, b), Infinity);
  if (!(span > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(span / about));
  const width = Number((power * (ROUND.find((factor) => factor * power * about >= span) ?? 10)).toPrecision(DIGITS));
  return ends.every(Number.isInteger) ? Math.max(1, width) : width;
}

const bandOf = (from: number | null, to: number | null, { includesFrom = true, includesTo = false } = {}): Band => ({
  from,
  to,
  includesFrom,
  includesTo,
});

function checked(edges: readonly number[]): readonly number[] {
  if (!Array.isArray(edges)) throw badOption("bands", edges, BANDS_WANTED);
  const rising = edges.every((edge, at) => Number.isFinite(edge) && (at === 0 || edge > edges[at - 1]!));
  if (edges.length === 0 || !rising) throw badOption("bands", edges, "edges in ascending order: [0, 60, 80, 100]");
  return edges;
}

function edgesOfWidth(width: number, intervals: readonly Interval[]): readonly number[] {
  if (!(width > 0 && Number.isFinite(width))) throw badOption("bands", { width }, "a width above 0: { width: 50 }");
  const ends = finiteEnds(intervals);
  if (ends.length === 0) return [];
  const multiples = ends.map((end) => Number((end / width).toPrecision(DIGITS)));
  const from = Math.floor(multiples.reduce((a, b) => Math.min(a, b)));
  const to = Math.max(from + 1, Math.ceil(multiples.reduce((a, b) => Math.max(a, b))));
  if (to - from > MOST_BANDS) throw tooManyBands(width, to - from);
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * width).toPrecision(DIGITS)));
}

const finiteEnds = (intervals: readonly Interval[]): readonly number[] =>
  intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);

/** Whether a value that lies in the interval can lie in the band. */
export const canHold = (band: Band, { low, high }: Interval): boolean =>
  isAboveBottom(high ?? Infinity, band) && isBelowTop(low ?? -Infinity, band);

/** Whether every value in the interval lies in the band. */
export const surelyHolds = (band: Band, { low, high }: Interval): boolean =>
  isAboveBottom(low ?? -Infinity, band) && isBelowTop(high ?? Infinity, band);

const isAboveBottom = (value: number, { from, includesFrom }: Band): boolean =>
  from === null || value > from || (includesFrom && value === from);

const isBelowTop = (value: number, { to, includesTo }: Band): boolean =>
  to === null || value < to || (includesTo && value === to);
