import { normalise, type NormaliseOptions, type Normalisation } from "./normalise.ts";

/** How values made alike become one score: their weighted mean, or their weighted geometric mean (of values above 0). */
export type Aggregation = "arithmetic" | "geometric";

/** The columns of an index, with what is done to them. Columns are of one length, a row a case. */
export interface CompositeScoresOptions {
  readonly columns: readonly (readonly (number | null)[])[];
  readonly directions: readonly NormaliseOptions["direction"][];
  readonly weights: readonly number[];
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  readonly scale: NormaliseOptions["scale"];
}

/**
 * One score a case from the columns that it has, weights made to add up to one over them: nothing is filled in. Null where a
 * case has no column, and, in a geometric mean, where a value is not above 0.
 */
export function compositeScores(options: CompositeScoresOptions): readonly (number | null)[] {
  const { columns, directions, weights, normalisation, aggregation, scale } = options;
  const alike = columns.map((column, at) => normalise(column, { normalisation, scale, direction: directions[at]! }));
  return (columns[0] ?? []).map((_, row) => {
    const parts = alike.flatMap((column, at) => (column[row] == null ? [] : [[column[row], weights[at]!] as const]));
    return aggregated(parts, aggregation);
  });
}

function aggregated(parts: readonly (readonly [number, number])[], aggregation: Aggregation): number | null {
  const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
  const meanOf = (map: (value: number) => number): number =>
    parts.reduce((sum, [value, weight]) => sum + map(value) * weight, 0) / total;
  if (!(total > 0) || (aggregation === "geometric" && parts.some(([value]) => value <= 0))) return null;
  const score = aggregation === "arithmetic" ? meanOf((value) => value) : Math.exp(meanOf(Math.log));
  return Number.isFinite(score) ? score : null;
}
