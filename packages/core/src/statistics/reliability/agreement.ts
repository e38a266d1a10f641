import { quantileSorted } from "simple-statistics";
import { DEFAULT_SEED } from "../seeded-random.ts";
import { UNDEFINED_NOTE, type Coefficient } from "./coefficient.ts";
import { drawnWeights, type Draw } from "./drawn-weights.ts";
import { notACount, notAShare } from "./faults.ts";
import { unitsRatedBy, type RatingTable, type Weights } from "./rating-table.ts";

/** How an interval is worked out. */
export interface IntervalOptions {
  /** How many resamples; 1000 where left out, 0 for no interval. */
  readonly resamples?: number;
  /** The same seed gives the same interval. */
  readonly seed?: number;
  /** The share of resamples that the interval holds: 0.95 where left out. */
  readonly confidence?: number;
  /** Units of one cluster (a report) are drawn together: the cluster of each unit, by its place. Units are drawn one by one where left out. */
  readonly clusters?: readonly string[];
  /** `sharedDraws()` where several coefficients of the same units are worked out: each resample is drawn once, the figures are the same. */
  readonly draw?: Draw;
}

/** A coefficient of agreement with its percentile bootstrap interval. */
export interface Agreement {
  /** Null where it is not defined; `note` says why. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Units that two coders or more rated. */
  readonly units: number;
  readonly note: string | null;
}

/** What the interval was made of: the value in each resample that has one, in order of size. */
export interface Resampled {
  readonly agreement: Agreement;
  readonly values: readonly number[];
}

/** At most this share of resamples may be undefined: beyond it an interval would speak of the lucky ones only. */
const MOST_UNDEFINED = 0.05;

/** The number of resamples where a caller names none. */
export const DEFAULT_RESAMPLES = 1000;

/** A coefficient of a table with its interval, from a function that works it out for units weighted by how often they were drawn. */
export const agreementOf = (
  table: RatingTable,
  coefficient: (weights: Weights) => Coefficient,
  options: IntervalOptions,
): Agreement => resample(table, coefficient, options).agreement;

/** The same with the values of the resamples. Units that fewer than `atLeast` coders rated are not drawn. */
export function resample(
  table: RatingTable,
  coefficient: (weights: Weights) => Coefficient,
  options: IntervalOptions,
  atLeast = 2,
): Resampled {
  const {
    resamples = DEFAULT_RESAMPLES,
    seed = DEFAULT_SEED,
    confidence = 0.95,
    clusters,
    draw = drawnWeights,
  } = options;
  if (!Number.isInteger(resamples) || resamples < 0) throw notACount("resamples", resamples);
  if (!(confidence > 0 && confidence < 1)) throw notAShare("confidence", confidence);
  const value = coefficient(new Uint32Array(table.units).fill(1));
  const alone = { low: null, high: null, units: unitsRatedBy(table, 2).length };
  if (typeof value !== "number")
    return { agreement: { value: null, ...alone, note: UNDEFINED_NOTE[value] }, values: [] };
  const drawn = draw(table.units, unitsRatedBy(table, atLeast), {
    resamples,
    seed,
    ...(clusters && { clusters }),
  });
  const values = drawn
    .map(coefficient)
    .filter(isNumber)
    .sort((a, b) => a - b);
  const tooFew = values.length < resamples * (1 - MOST_UNDEFINED);
  if (resamples === 0 || tooFew) return { agreement: { value, ...alone, note: tooFew ? TOO_FEW : null }, values: [] };
  const [low, high] = [(1 - confidence) / 2, (1 + confidence) / 2].map((share) => quantileSorted([...values], share));
  return { agreement: { value, low: low!, high: high!, units: alone.units, note: null }, values };
}

const isNumber = (value: Coefficient): value is number => typeof value === "number";

const TOO_FEW = "no interval: too many resamples hold no variation";
