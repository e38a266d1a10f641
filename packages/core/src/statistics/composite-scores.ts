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
  return (columns[0] ?? []).map((_, row) => aggregated(alike, { row, weights, aggregation }));
}

interface Aggregated extends Pick<CompositeScoresOptions, "weights" | "aggregation"> {
  readonly row: number;
}

function aggregated(
  columns: readonly (readonly (number | null)[])[],
  { row, weights, aggregation }: Aggregated,
): number | null {
  const geometric = aggregation === "geometric";
  let [sum, total] = [0, 0];
  for (const [at, column] of columns.entries()) {
    const value = column[row] ?? null;
    if (value === null) continue;
    if (geometric && value <= 0) return null;
    sum += weights[at]! * (geometric ? Math.log(value) : value);
    total += weights[at]!;
  }
  const score = geometric ? Math.exp(sum / total) : sum / total;
  return total > 0 && Number.isFinite(score) ? score : null;
}
