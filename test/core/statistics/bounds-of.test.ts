import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "@fazhi/core";
import { boundsOf, rangeBounds } from "../../../packages/core/src/statistics/bounds-of.ts";
import { holds, sampled } from "./sampled-intervals.ts";

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const min = (values: readonly number[]): number => Math.min(...values);
const max = (values: readonly number[]): number => Math.max(...values);

/** Linear between ranks, as numpy does. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [place, part] = [Math.floor((values.length - 1) * share), ((values.length - 1) * share) % 1];
  const [low, high] = [sorted[place]!, sorted[place + 1] ?? Infinity];
  return part === 0 || low === high ? low : low * (1 - part) + high * part;
}

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });

describe("the range of values", () => {
  const rows = [
    ["exact", [at(3), at(10), at(7)], at(7)],
    ["apart", [at(1, 3), at(10, 12)], at(7, 11)],
    ["the widest value is not set against itself", [at(0, 10), at(5)], at(0, 5)],
    ["overlapping", [at(1, 5), at(4, 8)], at(0, 7)],
    ["open above", [at(1, null), at(4)], at(0, null)],
    ["one value", [at(2, 9)], at(0)],
    ["one open value", [at(2, null)], at(0)],
  ] as const;

  it.each(rows)("%s", (_, intervals, expected) => {
    expect(rangeBounds(intervals)).toEqual(expected);
  });

  it("is null of nothing", () => {
    expect([rangeBounds([]), boundsOf([], mean)]).toEqual([null, null]);
  });
});

const STATISTICS = {
  mean,
  median: (values: number[]) => quantile(values, 0.5),
  min,
  max,
  q1: (values: number[]) => quantile(values, 0.25),
  q3: (values: number[]) => quantile(values, 0.75),
};

it.each(Object.entries(STATISTICS))("holds the %s of every choice of values", (_, statistic) => {
  fc.assert(
    fc.property(fc.array(sampled(), { minLength: 1, maxLength: 9 }), (all) => {
      const bounds = boundsOf(
        all.map(({ interval }) => interval),
        statistic,
      );
      expect(holds(bounds!, statistic(all.map(({ value }) => value)))).toBe(true);
    }),
  );
});

it("holds the range of every choice of values, and meets both ends", () => {
  const few = fc.array(fc.tuple(fc.nat(5), fc.nat(3)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(few, (all) => {
      const choices = all.reduce<number[][]>(
        (made, [low, width]) =>
          made.flatMap((some) => Array.from({ length: width + 1 }, (_, more) => [...some, low + more])),
        [[]],
      );
      const ranges = choices.map((values) => max(values) - min(values));
      expect(rangeBounds(all.map(([low, width]) => at(low, low + width)))).toEqual(at(min(ranges), max(ranges)));
    }),
  );
});
