import { max, mean, median, medianAbsoluteDeviation, min, quantile, sampleStandardDeviation } from "simple-statistics";
import { frameColumnKind, frameOverflow, frameQuantile } from "../kit/faults.ts";
import type { Frame } from "./frame.ts";
import type { NameOf, Schema } from "./schema.ts";

/** What is said of the numbers of a column, in the column's unit, nulls dropped. Null where too few are left, never NaN. */
export interface Statistics {
  /** Numbers counted. */
  readonly n: number;
  /** Nulls dropped. */
  readonly missing: number;
  readonly min: number | null;
  /** Quantiles interpolate linearly between ranks (type 7 of Hyndman and Fan, the default of R and numpy). */
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Standard deviation of a sample (n - 1); null for fewer than two numbers. */
  readonly sd: number | null;
  /** Median of the absolute deviations from the median, not scaled. */
  readonly mad: number | null;
}

type Statistic = (sample: number[]) => number;

/** Describe a column of numbers: where its values lie and how far apart. Numbers too large to add up are a Fault. */
export function describe<S extends Schema>(frame: Frame<S>, column: NameOf<S, "number">): Statistics {
  const sample = sampleOf(frame, column);
  const say = (statistic: Statistic, atLeast = 1): number | null =>
    sample.length < atLeast ? null : finite(statistic(sample), column);
  return {
    n: sample.length,
    missing: frame.length - sample.length,
    min: say(min),
    q1: say((numbers) => quantile(numbers, 0.25)),
    median: say(median),
    q3: say((numbers) => quantile(numbers, 0.75)),
    max: say(max),
    mean: say(mean),
    sd: say(sampleStandardDeviation, 2),
    mad: say(medianAbsoluteDeviation),
  };
}

/**
 * The value below which a share of a column's numbers lies, nulls dropped; null where no number is left.
 * `share` is 0 to 1: 0.9 is the ninth decile. Interpolated as the quartiles of `describe`.
 */
export function quantileOf<S extends Schema>(
  frame: Frame<S>,
  column: NameOf<S, "number">,
  share: number,
): number | null {
  if (!(share >= 0 && share <= 1)) throw frameQuantile(share);
  const sample = sampleOf(frame, column);
  return sample.length === 0 ? null : finite(quantile(sample, share), column);
}

function finite(value: number, column: string): number {
  if (!Number.isFinite(value)) throw frameOverflow(column);
  return value;
}

function sampleOf<S extends Schema>(frame: Frame<S>, name: NameOf<S, "number">): number[] {
  const column = frame.column(name);
  if (column.kind !== "number") throw frameColumnKind(name, column.kind, "number");
  return column.present() as number[];
}
