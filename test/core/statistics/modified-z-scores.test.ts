import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "@fazhi/core";
import { modifiedZScores } from "../../../packages/core/src/statistics/modified-z-scores.ts";
import { expectClose, rowsOf } from "./rows-of.ts";
import { holds, sampled } from "./sampled-intervals.ts";

interface Row {
  readonly name: string;
  readonly values: readonly number[];
  readonly scale: string;
  readonly median: number;
  readonly deviation: number;
  readonly scores: readonly number[];
}

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });
const scoresOf = (values: readonly number[]) => modifiedZScores(values.map((value) => at(value)))!;

describe("modified z-scores", () => {
  it.each(rowsOf<Row>("modified-z-scores.yaml"))("$name: as scipy's deviation gives them", (row) => {
    const { scale, median, deviation, scores } = scoresOf(row.values);
    expect(scale).toBe(row.scale);
    expectClose([median.low, median.high], [row.median, row.median]);
    expectClose([deviation.low, deviation.high], [row.deviation, row.deviation]);
    expectClose(
      scores.map((score) => score!.low),
      row.scores,
    );
    expect(scores.map((score) => score!.high)).toEqual(scores.map((score) => score!.low));
  });

  it("has no score where all values are the same, nor of nothing", () => {
    expect(scoresOf([4, 4, 4])).toMatchObject({ scale: "none", scores: [null, null, null] });
    expect(modifiedZScores([])).toBeNull();
  });

  it("says where the wordings leave open whether the deviation is 0", () => {
    expect(modifiedZScores([at(5), at(5), at(4, 6), at(9)])?.scale).toBe("mad-or-mean-ad");
  });

  it("leaves the score of an open value open", () => {
    const { scores } = modifiedZScores([at(1), at(3), at(7), at(9), at(40, null)])!;
    expect(scores[4]!.high).toBeNull();
    expect(scores[4]!.low).toBeGreaterThan(0);
  });
});

it("holds the scores of every choice of values", () => {
  fc.assert(
    fc.property(fc.array(sampled(), { minLength: 1, maxLength: 9 }), (all) => {
      const bounds = modifiedZScores(all.map(({ interval }) => interval))!;
      const exact = scoresOf(all.map(({ value }) => value));
      for (const [place, score] of exact.scores.entries()) {
        if (score !== null) expect(holds(bounds.scores[place]!, score.low!)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
