import { describe, expect, it } from "vitest";
import { correlationPermutation } from "../../../packages/core/src/statistics/correlation-permutation.ts";
import type { CorrelationMethod } from "../../../packages/core/src/statistics/correlation.ts";
import { rowsOf } from "./rows-of.ts";

interface Row {
  readonly name: string;
  readonly method: CorrelationMethod;
  readonly x: number[];
  readonly y: number[];
  readonly p: number;
}

const rows = rowsOf<Row>("correlation-permutation.yaml");
const PERMUTATIONS = 9999;

describe("the p-value of a coefficient by shuffling", () => {
  it.each(rows)("$name, $method: near the share of all orderings", ({ x, y, method, p }) => {
    const found = correlationPermutation(x, y, { method, permutations: PERMUTATIONS, seed: 1 });
    const error = Math.sqrt((p * (1 - p)) / PERMUTATIONS);
    expect(Math.abs((found ?? NaN) - p)).toBeLessThanOrEqual(5 * error + 1 / PERMUTATIONS);
  });

  const pairs = rows[0] as Row;
  const p = (x: number[], y: number[], seed: number): number | null =>
    correlationPermutation(x, y, { method: "spearman", permutations: 199, seed });

  it("is a count over the shuffles and the pairs as they are", () => {
    const value = p(pairs.x, pairs.y, 1) ?? NaN;
    expect(value * 200).toBeCloseTo(Math.round(value * 200), 9);
    expect(value).toBeGreaterThanOrEqual(1 / 200);
  });

  it("is the same for one seed and in any order of pairs, another for another seed", () => {
    const backwards = p([...pairs.x].reverse(), [...pairs.y].reverse(), 1);
    expect(backwards).toBe(p(pairs.x, pairs.y, 1));
    expect(new Set([1, 2, 3, 4].map((seed) => p(pairs.x, pairs.y, seed))).size).toBeGreaterThan(1);
  });

  it("is null where there is no coefficient", () => {
    expect(p([1, 1, 1, 1], [1, 2, 3, 4], 1)).toBeNull();
  });

  it("is 1 where the coefficient is 0, however it is rounded", () => {
    expect(correlationPermutation([0.1, 0.2, 0.3], [1, 5, 1], { method: "pearson", permutations: 99, seed: 1 })).toBe(
      1,
    );
  });
});
