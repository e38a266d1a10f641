import { max, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { kendallTauB } from "./kendall-tau-b.ts";

/**
 * pearson   how near pairs lie to a straight line
 * spearman  Pearson's coefficient of the ranks, equal values at the mean of their ranks
 * kendall   tau-b: concordant less discordant pairs, corrected for ties
 */
export type CorrelationMethod = "pearson" | "spearman" | "kendall";

const COEFFICIENTS: Readonly<Record<CorrelationMethod, (x: number[], y: number[]) => number>> = {
  pearson: (x, y) => sampleCorrelation(scaled(x), scaled(y)),
  spearman: sampleRankCorrelation,
  kendall: kendallTauB,
};

/** The coefficient of pairs, -1 to 1; null for fewer than two pairs and where all values of one side are the same. */
export function correlation(x: readonly number[], y: readonly number[], method: CorrelationMethod): number | null {
  if (x.length < 2 || isConstant(x) || isConstant(y)) return null;
  const value = COEFFICIENTS[method]([...x], [...y]);
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : null;
}

/** Values over the one farthest from 0: squares of them are not too large to add up, and their coefficients are the same. */
export function scaled(values: readonly number[]): number[] {
  const most = max(values.map(Math.abs));
  return most === 0 ? [...values] : values.map((value) => value / most);
}

export const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
