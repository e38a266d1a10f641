import { describe, expect, it } from "vitest";
import { drawnWeights, sharedDraws } from "../../../../packages/core/src/statistics/reliability/drawn-weights.ts";

const DRAWS = { resamples: 20, seed: 7 };
const plain = (drawn: ReturnType<typeof drawnWeights>) => drawn.map((weights) => Array.from(weights));

describe("resamples", () => {
  it("draw as many units as there are, none of those that are not drawable", () => {
    for (const weights of plain(drawnWeights(5, [0, 2, 4], DRAWS))) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(3);
      expect([weights[1], weights[3]]).toEqual([0, 0]);
    }
  });

  it("draw the units of a cluster together", () => {
    for (const [a, b, c] of plain(drawnWeights(3, [0, 1, 2], { ...DRAWS, clusters: ["x", "y", "x"] }))) {
      expect(a).toBe(c);
      expect(Number(a) + Number(b)).toBe(2);
    }
  });

  it("that are shared are those that each would draw, and are drawn once", () => {
    const draw = sharedDraws();
    const cases = [
      [5, [0, 2, 4], DRAWS],
      [5, [0, 1, 2, 3, 4], DRAWS],
      [5, [0, 2, 4], { ...DRAWS, seed: 8 }],
      [5, [0, 2, 4], { ...DRAWS, clusters: ["x", "x", "y", "y", "y"] }],
    ] as const;
    for (const [units, drawable, draws] of [...cases, ...cases])
      expect(plain(draw(units, drawable, draws))).toEqual(plain(drawnWeights(units, drawable, draws)));
    expect(draw(...cases[0])).toBe(draw(...cases[0]));
  });
});
