import { mean } from "simple-statistics";
import { correlation, scaled, type CorrelationMethod } from "./correlation.ts";
import { averageRanks } from "./average-ranks.ts";
import { denseRanks, kendallScore } from "./kendall-score.ts";
import { seededRandom, shuffled } from "./seeded-random.ts";

/** Coefficients that differ by less differ by rounding only. */
const ROUNDING = 1e-12;

export interface PermutationOptions {
  readonly method: CorrelationMethod;
  /** How often the pairs are shuffled. */
  readonly permutations: number;
  readonly seed: number;
}

/**
 * The two-sided p-value of a coefficient by shuffling the pairs: (b + 1) / (m + 1), with b of m shuffles at least as far from 0.
 * It does not depend on the order of the pairs. Null where there is no coefficient.
 *
 * Source  Phipson & Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) article 39.
 */
export function correlationPermutation(
  x: readonly number[],
  y: readonly number[],
  { method, permutations, seed }: PermutationOptions,
): number | null {
  if (correlation(x, y, method) === null) return null;
  const order = x.map((_, at) => at).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const measure = measureOf(
    order.map((at) => x[at]!),
    method,
  );
  const values = PREPARED[method](order.map((at) => y[at]!));
  const observed = Math.abs(measure(values)) - ROUNDING;
  const random = seededRandom(seed);
  let asFar = 0;
  for (let turn = 0; turn < permutations; turn += 1) {
    if (Math.abs(measure(shuffled(values, random))) >= observed) asFar += 1;
  }
  return (asFar + 1) / (permutations + 1);
}

/**
 * Shuffling leaves means, spreads and ties as they are: the sum of products of unit vectors is the coefficient, and Kendall's S is as far
 * from 0 as tau-b is.
 */
const PREPARED: Readonly<Record<CorrelationMethod, (values: readonly number[]) => readonly number[]>> = {
  kendall: denseRanks,
  spearman: (values) => unitVector(averageRanks(values)),
  pearson: (values) => unitVector(scaled(values)),
};

function measureOf(x: readonly number[], method: CorrelationMethod): (y: readonly number[]) => number {
  if (method === "kendall") return kendallScore(x);
  const fixed = PREPARED[method](x);
  return (y) => y.reduce((sum, value, at) => sum + value * fixed[at]!, 0);
}

/** Values less their mean, at length 1. */
function unitVector(values: readonly number[]): readonly number[] {
  const middle = mean([...values]);
  const centred = values.map((value) => value - middle);
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value ** 2, 0));
  return centred.map((value) => value / length);
}
