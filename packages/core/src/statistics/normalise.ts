import { max, mean, min, sampleStandardDeviation } from "simple-statistics";
import { averageRanks } from "./average-ranks.ts";
import { isConstant } from "./correlation.ts";

/**
 * How values of unlike units are made alike.
 *
 * min-max  onto a scale, the lowest at its low end and the highest at its high end
 * z-score  distance from the mean in standard deviations of a sample (n - 1)
 * rank     mean rank from the lowest, over the number of values: above 0, at most 1
 */
export type Normalisation = "min-max" | "z-score" | "rank";

/** What is normalised how: 1 where a higher value counts as more, -1 where it counts as less. */
export interface NormaliseOptions {
  readonly normalisation: Normalisation;
  readonly direction: 1 | -1;
  /** The ends of the scale of "min-max". */
  readonly scale: readonly [number, number];
}

/**
 * Values made alike; null stays null and takes no part. All null where values cannot be told apart (min-max and z-score of
 * one value, or of equal ones).
 */
export function normalise(
  values: readonly (number | null)[],
  { normalisation, direction, scale }: NormaliseOptions,
): readonly (number | null)[] {
  const present = values.flatMap((value) => (value === null ? [] : [direction * value]));
  if (normalisation !== "rank" && isConstant(present)) return values.map(() => null);
  const alike = NORMALISATIONS[normalisation](present, scale);
  let next = 0;
  return values.map((value) => (value === null ? null : alike[next++]!));
}

type Normalise = (values: number[], scale: readonly [number, number]) => readonly number[];

const NORMALISATIONS: Readonly<Record<Normalisation, Normalise>> = {
  "min-max": (values, [bottom, top]) => {
    const [least, most] = [min(values), max(values)];
    return values.map((value) => bottom + ((top - bottom) * (value - least)) / (most - least));
  },
  "z-score": (values) => {
    const [middle, deviation] = [mean(values), sampleStandardDeviation(values)];
    return values.map((value) => (value - middle) / deviation);
  },
  rank: (values) => averageRanks(values).map((rank) => rank / values.length),
};
