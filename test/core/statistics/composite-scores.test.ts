import { describe, expect, it } from "vitest";
import { type Aggregation, compositeScores } from "../../../packages/core/src/statistics/composite-scores.ts";
import type { Normalisation } from "../../../packages/core/src/statistics/normalise.ts";
import { expectClose, rowsOf } from "./rows-of.ts";

const AGGREGATIONS = ["arithmetic", "geometric"] as const;

type Row = {
  readonly name: string;
  readonly columns: readonly (readonly number[])[];
  readonly directions: readonly (1 | -1)[];
  readonly weights: readonly number[];
  readonly scale: [number, number];
  readonly normalisation: Normalisation;
} & Readonly<Record<Aggregation, number[]>>;

const cases = rowsOf<Row>("composite-scores.yaml").flatMap((row) =>
  AGGREGATIONS.map((aggregation) => ({ ...row, aggregation })),
);

describe("scores from several columns", () => {
  it.each(cases)("$name, $aggregation: as numpy and scipy have them", ({ aggregation, ...row }) => {
    expectClose(compositeScores({ ...row, aggregation }), row[aggregation]);
  });

  const two = { directions: [1, 1], scale: [0, 1], normalisation: "min-max", aggregation: "arithmetic" } as const;

  it("fills nothing in: a case is scored by the columns that it has", () => {
    const columns = [
      [0, 10, 5, null],
      [0, 10, null, null],
    ];
    expect(compositeScores({ ...two, columns, weights: [0.9, 0.1] })).toEqual([0, 1, 0.5, null]);
  });

  it("has no geometric score where a value is not above 0", () => {
    const columns = [
      [0, 10, 5],
      [0, 10, 5],
    ];
    const scores = compositeScores({ ...two, columns, weights: [0.5, 0.5], aggregation: "geometric" });
    expect(scores[0]).toBeNull();
    expectClose(scores.slice(1), [1, 0.5]);
  });
});
