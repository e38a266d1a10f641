import fc from "fast-check";
import { expect, it } from "vitest";
import { averageRanks } from "../../../packages/core/src/statistics/average-ranks.ts";
import { competitionRanks } from "../../../packages/core/src/statistics/competition-ranks.ts";

it("shares the better rank, and leaves the next out", () => {
  expect(competitionRanks([5, 9, 5, null, 1])).toEqual([2, 1, 2, null, 4]);
});

it("takes scores that differ by rounding for the same", () => {
  expect(competitionRanks([0.1 + 0.2, 0.3])).toEqual([1, 1]);
});

it("is one more than the number of higher scores", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (scores) => {
      expect(competitionRanks(scores)).toEqual(scores.map((one) => 1 + scores.filter((other) => other > one).length));
    }),
  );
});

it("gives average ranks that lie in the middle of equal values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 })), (values) => {
      const lower = (one: number): number => values.filter((other) => other < one).length;
      const same = (one: number): number => values.filter((other) => other === one).length;
      expect(averageRanks(values)).toEqual(values.map((one) => lower(one) + (same(one) + 1) / 2));
    }),
  );
});
