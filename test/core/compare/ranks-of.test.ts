import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "@fazhi/core";
import { ranksOf } from "../../../packages/core/src/compare/ranks-of.ts";
import { comparing } from "./comparing.ts";

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });

const rows = [
  [
    "exact values",
    [at(40), at(26), at(9)],
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ],
  [
    "a tie shares the better rank",
    [at(40), at(26), at(26), at(9)],
    [
      [1, 1],
      [2, 2],
      [2, 2],
      [4, 4],
    ],
  ],
  [
    "values that overlap",
    [at(40), at(21, 29), at(26)],
    [
      [1, 1],
      [2, 3],
      [2, 3],
    ],
  ],
  [
    "an open end",
    [at(60), at(40, null)],
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "two alike in words, not in value",
    [at(21, 29), at(21, 29)],
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "silence has no rank",
    [at(40), null],
    [
      [1, 1],
      [null, null],
    ],
  ],
  ["nobody has one", [null], [[null, null]]],
] as const;

describe("ranksOf", () => {
  it.each(rows)("%s", (_, intervals, expected) => {
    expect(ranksOf(comparing(intervals)).map(({ best, worst }) => [best, worst])).toEqual(expected);
  });

  it("names ties, and counts those with a value", () => {
    const [first, second, third] = ranksOf(comparing([at(3), at(3), null]));
    expect([first?.tiedWith, second?.tiedWith, third?.tiedWith]).toEqual([["r1"], ["r0"], []]);
    expect(first?.of).toBe(2);
  });
});

const value = fc
  .tuple(fc.nat(20), fc.nat(20), fc.boolean(), fc.boolean(), fc.nat(20))
  .map(([a, b, openLow, openHigh, x]) => {
    const [low, high] = [Math.min(a, b, x), Math.max(a, b, x)];
    return { interval: at(openLow ? null : low, openHigh ? null : high), x };
  });

it("holds the rank of every reading of the words, and no narrower ends", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
      const ranks = ranksOf(comparing(values.map(({ interval }) => interval)));
      for (const [at, { x }] of values.entries()) {
        const rank = 1 + values.filter((other) => other.x > x).length;
        expect(rank).toBeGreaterThanOrEqual(ranks[at]?.best ?? Infinity);
        expect(rank).toBeLessThanOrEqual(ranks[at]?.worst ?? -Infinity);
      }
    }),
  );
});
