import { describe, expect, it } from "vitest";
import { rankRobustness, type RobustnessOptions } from "../../../packages/core/src/statistics/rank-robustness.ts";

const exact = (value: number) => ({ low: value, high: value });

const base: RobustnessOptions = {
  columns: [[1, 2, 3].map(exact), [1, 2, 3].map(exact)],
  directions: [1, 1],
  weights: [0.5, 0.5],
  normalisations: ["min-max", "z-score", "rank"],
  aggregation: "arithmetic",
  scale: [0, 1],
  concentration: 1,
  simulations: 400,
  seed: 1,
};

describe("how far ranks hold", () => {
  it("never moves a case that is first in everything", () => {
    const ranks = rankRobustness(base).map((one) => [one?.p05, one?.median, one?.p95, one?.within3]);
    expect(ranks).toEqual([
      [3, 3, 3, 1],
      [2, 2, 2, 1],
      [1, 1, 1, 1],
    ]);
  });

  it("moves cases whose order hangs on the weights, less where weights are drawn nearer", () => {
    const columns = [[10, 0, 7].map(exact), [0, 10, 7].map(exact)];
    const [first] = rankRobustness({ ...base, columns });
    expect([first?.p05, first?.p95]).toEqual([1, 3]);
    const [firstNear] = rankRobustness({ ...base, columns, weights: [0.9, 0.1], concentration: 200 });
    expect([firstNear?.p05, firstNear?.p95]).toEqual([1, 1]);
  });

  it("moves cases whose values are hedged", () => {
    const hedged = [{ low: 0, high: 10 }, exact(5), exact(0)];
    const ranks = rankRobustness({ ...base, columns: [hedged, hedged], normalisations: ["min-max"] });
    expect([ranks[0]?.p05, ranks[0]?.p95]).toEqual([1, 2]);
  });

  it("counts the simulations that lie more than three ranks away", () => {
    const up = Array.from({ length: 11 }, (_, at) => exact(at));
    const ranks = rankRobustness({ ...base, columns: [up, [...up].reverse()], normalisations: ["min-max"] });
    expect(ranks[0]?.within3).toBeLessThan(1);
    expect(ranks[5]?.within3).toBe(1);
  });

  it("is the same for one seed", () => {
    const columns = [[10, 0, 7].map(exact), [0, 10, 7].map(exact)];
    expect(rankRobustness({ ...base, columns })).toEqual(rankRobustness({ ...base, columns }));
  });

  it("is null for a case without values", () => {
    expect(
      rankRobustness({
        ...base,
        columns: [
          [exact(1), exact(2), null],
          [exact(1), exact(2), null],
        ],
      })[2],
    ).toBeNull();
  });
});
