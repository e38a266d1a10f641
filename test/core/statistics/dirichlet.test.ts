import { describe, expect, it } from "vitest";
import { dirichlet, gamma } from "../../../packages/core/src/statistics/dirichlet.ts";
import { seededRandom } from "../../../packages/core/src/statistics/seeded-random.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
};

const DRAWS = 20_000;

describe("draws from the gamma distribution", () => {
  it.each([0.3, 1, 2.5, 20])("of shape %d have its mean and variance", (shape) => {
    const random = seededRandom(5);
    const draws = Array.from({ length: DRAWS }, () => gamma(shape, random));
    // Both are the shape; five standard errors of each.
    expect(Math.abs(mean(draws) - shape)).toBeLessThan(5 * Math.sqrt(shape / DRAWS));
    expect(Math.abs(variance(draws) - shape)).toBeLessThan(5 * Math.sqrt((2 * shape ** 2 + 6 * shape) / DRAWS));
  });
});

describe("draws from the Dirichlet distribution", () => {
  const alphas = [1, 2, 5];
  const random = seededRandom(9);
  const draws = Array.from({ length: DRAWS }, () => dirichlet(alphas, random));

  it("add up to one", () => {
    expect(draws.every((shares) => Math.abs(shares.reduce((a, b) => a + b) - 1) < 1e-12)).toBe(true);
  });

  it.each([0, 1, 2])("have the mean and variance of share %d", (at) => {
    const expected = alphas[at]! / 8;
    const spread = (expected * (1 - expected)) / 9;
    const shares = draws.map((shares) => shares[at]!);
    expect(Math.abs(mean(shares) - expected)).toBeLessThan(5 * Math.sqrt(spread / DRAWS));
    expect(variance(shares) / spread).toBeGreaterThan(0.93);
    expect(variance(shares) / spread).toBeLessThan(1.07);
  });
});
