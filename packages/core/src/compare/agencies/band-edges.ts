import type { Interval } from "../../kit/interval.ts";
import { badOption, tooManyBands } from "./faults.ts";

/** Edges in ascending order, or one width for all bands. */
export type Bands = readonly number[] | { readonly width: number };

/** Values from `from` to below `to`; null is open. A band that `includes` its upper edge holds it too. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly includesTop: boolean;
}

const MOST_BANDS = 1000;
/** Multiples of a width are rounded to so many digits: 3 bands of 0.1 end at 0.3. */
const DIGITS = 12;

/**
 * Bands by their edges: each from an edge to below the next, the last with its upper edge; before the first and behind the last
 * edge an open band, so that every value has one. Of a width, bands from its multiples around the finite ends of the values.
 */
export function bandsFrom(bands: Bands, intervals: readonly Interval[]): readonly Band[] {
  const edges = "width" in bands ? edgesOfWidth(bands.width, intervals) : checked(bands);
  const [first, last] = [edges[0], edges.at(-1)];
  if (first === undefined || last === undefined) return [{ from: null, to: null, includesTop: false }];
  const inner = edges.slice(1).map((to, at) => ({ from: edges[at]!, to, includesTop: at === edges.length - 2 }));
  const open = { includesTop: false };
  return [{ from: null, to: first, ...open }, ...inner, { from: last, to: null, ...open }];
}

function checked(edges: readonly number[]): readonly number[] {
  const rising = edges.every((edge, at) => Number.isFinite(edge) && (at === 0 || edge > edges[at - 1]!));
  if (edges.length === 0 || !rising) throw badOption("bands", edges, "edges in ascending order: [0, 60, 80, 100]");
  return edges;
}

function edgesOfWidth(width: number, intervals: readonly Interval[]): readonly number[] {
  if (!(width > 0 && Number.isFinite(width))) throw badOption("bands", { width }, "a width above 0: { width: 50 }");
  const ends = intervals.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  if (ends.length === 0) return [];
  const multiples = ends.map((end) => Math.floor(Number((end / width).toPrecision(DIGITS))));
  const from = multiples.reduce((a, b) => Math.min(a, b));
  const to = multiples.reduce((a, b) => Math.max(a, b)) + 1;
  if (to - from > MOST_BANDS) throw tooManyBands(width, to - from);
  return Array.from({ length: to - from + 1 }, (_, at) => Number(((from + at) * width).toPrecision(DIGITS)));
}

const startOf = ({ from }: Band): number => from ?? -Infinity;

/** Whether a value that lies in the interval can lie in the band. */
export const canHold = (band: Band, { low, high }: Interval): boolean =>
  (high ?? Infinity) >= startOf(band) && isBelowTop(low ?? -Infinity, band);

/** Whether every value in the interval lies in the band. */
export const surelyHolds = (band: Band, { low, high }: Interval): boolean =>
  (low ?? -Infinity) >= startOf(band) && isBelowTop(high ?? Infinity, band);

const isBelowTop = (value: number, { to, includesTop }: Band): boolean =>
  to === null || value < to || (includesTop && value === to);
