import fc from "fast-check";
import { expect, it } from "vitest";
import { denseRanks, kendallScore } from "../../../packages/core/src/statistics/kendall-score.ts";

it("is the number of concordant pairs less the discordant ones, ties in either left out", () => {
  const value = fc.integer({ min: -4, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 }), (pairs) => {
      const [x, y] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
      let score = 0;
      for (const [at, [a, b]] of pairs.entries())
        for (const [c, d] of pairs.slice(at + 1)) score += Math.sign(c - a) * Math.sign(d - b);
      expect(kendallScore(x)(denseRanks(y))).toBe(score + 0);
    }),
  );
});

it("ranks without gaps", () => {
  expect(denseRanks([0.5, -2, 0.5, 7])).toEqual([2, 1, 2, 3]);
});
