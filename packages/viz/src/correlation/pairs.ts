import type { Analysis, CorrelationSchema } from "@fazhi/core";
import type { Correction, Coefficient, NoCoefficient } from "../label-statistics.ts";

export type CorrelationRow = ReturnType<Analysis<CorrelationSchema>["row"]>;

/** How the coefficients were worked out, as the analysis says. */
export interface CorrelationSettings {
  readonly method: Coefficient;
  readonly correction: Correction;
  readonly permutations: number;
  readonly seed: number;
  /** Of fewer pairs no coefficient is given. */
  readonly least: number;
  readonly year: number | null;
}

/** At most so likely by chance alone, after correction, that a pair is marked. */
const MOST_BY_CHANCE = 0.05;

export function settingsOf({ method: { settings } }: Analysis<CorrelationSchema>): CorrelationSettings {
  return {
    method: String(settings.method) as Coefficient,
    correction: String(settings.correction) as Correction,
    permutations: Number(settings.permutations),
    seed: Number(settings.seed),
    least: Number(settings.least),
    year: typeof settings.year === "number" ? settings.year : null,
  };
}

/** The indicators in the order in which they were asked for. */
export const indicatorsOf = (rows: readonly CorrelationRow[]): readonly string[] => [
  ...new Set([...rows.map((row) => row.indicator_a), ...rows.map((row) => row.indicator_b)]),
];

/** Why a pair has no coefficient; null where it has one. */
export function noCoefficient({ coefficient, n }: CorrelationRow, least: number): NoCoefficient | null {
  if (coefficient !== null) return null;
  return n < least ? "too-few" : "constant";
}

/** Whether the values that the wordings allow gave coefficients above and below 0. */
export const isDoubtful = ({ coefficient_low: low, coefficient_high: high }: CorrelationRow): boolean =>
  low !== null && high !== null && low < 0 && high > 0;

/** Whether a pair is marked as hard to put down to chance. */
export const isMarked = (row: CorrelationRow): boolean =>
  row.p_adjusted !== null && row.p_adjusted <= MOST_BY_CHANCE && !isDoubtful(row);

/** The pairs that are marked, the strongest first. */
export const markedPairs = (rows: readonly CorrelationRow[]): readonly CorrelationRow[] =>
  rows.filter(isMarked).sort((a, b) => Math.abs(b.coefficient!) - Math.abs(a.coefficient!));

/** How many of so many pairs would be marked on average if none were related. */
export const expectedByChance = (computed: number): number => computed * MOST_BY_CHANCE;
