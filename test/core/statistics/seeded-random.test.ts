import { describe, expect, it } from "vitest";
import { seededRandom, shuffled } from "../../../packages/core/src/statistics/seeded-random.ts";

const draws = (seed: number): number[] => {
  const random = seededRandom(seed);
  return Array.from({ length: 2000 }, () => random.uniform());
};

describe("a seeded source of random numbers", () => {
  it("gives the same numbers for the same seed, and others for another", () => {
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
  });

  it("draws evenly from 0 to below 1", () => {
    const numbers = draws(1);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(numbers.reduce((sum, one) => sum + one, 0) / numbers.length).toBeCloseTo(0.5, 1);
  });

  it("shuffles without losing an item", () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const order = shuffled(items, seededRandom(3));
    expect([...order].sort((a, b) => a - b)).toEqual(items);
    expect(order).not.toEqual(items);
  });
});
