import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlation, type CorrelationMethod } from "../../../packages/core/src/statistics/correlation.ts";
import { expectClose, rowsOf } from "./rows-of.ts";

const METHODS = ["pearson", "spearman", "kendall"] as const;

type Row = { readonly name: string; readonly x: number[]; readonly y: number[] } & Readonly<
  Record<CorrelationMethod, number>
>;

const cases = rowsOf<Row>("correlation.yaml").flatMap((row) => METHODS.map((method) => ({ ...row, method })));

describe("the coefficient of pairs", () => {
  it.each(cases)("$name, $method: as scipy has it", ({ x, y, method, ...row }) => {
    expectClose([correlation(x, y, method)], [row[method]]);
  });

  it.each(METHODS)("%s is null where all values of a side are the same, or there is one pair", (method) => {
    expect(correlation([1, 2, 3], [4, 4, 4], method)).toBeNull();
    expect(correlation([4, 4, 4], [1, 2, 3], method)).toBeNull();
    expect(correlation([1], [2], method)).toBeNull();
    expect(correlation([], [], method)).toBeNull();
  });

  it.each(METHODS)("%s is of large numbers what it is of small ones", (method) => {
    const small = correlation([1, 2, 3, 4], [1, 2, 4, 3], method);
    expect(correlation([1e300, 2e300, 3e300, 4e300], [1e-300, 2e-300, 4e-300, 3e-300], method)).toBeCloseTo(small!, 12);
  });
});

/** Kendall's tau-b by looking at every pair. */
function tauByPairs(x: readonly number[], y: readonly number[]): number {
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (const [i, a] of x.entries())
    for (const [j, b] of x.entries()) {
      if (j <= i) continue;
      const [dx, dy] = [Math.sign(a - b), Math.sign(y[i]! - y[j]!)];
      score += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  return score / Math.sqrt(untiedX) / Math.sqrt(untiedY);
}

const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 2, maxLength: 15 });

it("counts concordant and discordant pairs as looking at each does", () => {
  fc.assert(
    fc.property(pairs, (all) => {
      const [x, y] = [all.map(([a]) => a), all.map(([, b]) => b)];
      const tau = correlation(x, y, "kendall");
      if (tau !== null) expect(tau).toBeCloseTo(tauByPairs(x, y), 12);
      else expect(new Set(x).size === 1 || new Set(y).size === 1).toBe(true);
    }),
  );
});

it.each(METHODS)("%s does not depend on the order of pairs, and is the same either way round", (method) => {
  fc.assert(
    fc.property(pairs, (all) => {
      const [x, y] = [all.map(([a]) => a), all.map(([, b]) => b)];
      const value = correlation(x, y, method);
      const backwards = correlation([...x].reverse(), [...y].reverse(), method);
      const turned = correlation(y, x, method);
      if (value === null) expect([backwards, turned]).toEqual([null, null]);
      else for (const other of [backwards, turned]) expect(other).toBeCloseTo(value, 12);
    }),
  );
});
