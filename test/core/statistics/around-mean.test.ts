import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval } from "@fazhi/core";
import { aroundMean } from "../../../packages/core/src/statistics/around-mean.ts";
import { holds, sampled } from "./sampled-intervals.ts";

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });

describe("values around their mean", () => {
  const rows = [
    ["exact values", [at(1), at(2), at(9)], at(1), at(2)],
    ["equal values, whatever rounding does", [at(0.1), at(0.1), at(0.1)], at(0), at(0)],
    ["one value", [at(3, 9)], at(0), at(0)],
    ["none", [], at(0), at(0)],
    ["a hedge that decides", [at(10), at(15, 40), at(30)], at(1, 2), at(1, 2)],
    ["an open end", [at(1), at(2), at(50, null)], at(1), at(2)],
  ] as const;

  it.each(rows)("%s", (_, intervals, above, below) => {
    expect(aroundMean(intervals)).toEqual({ above, below });
  });
});

it("holds the counts of every choice of values", () => {
  fc.assert(
    fc.property(fc.array(sampled(), { minLength: 1, maxLength: 8 }), (all) => {
      const { above, below } = aroundMean(all.map(({ interval }) => interval));
      const total = all.reduce((sum, { value }) => sum + value, 0);
      const side = ({ value }: { readonly value: number }): number => Math.sign(value * all.length - total);
      expect(holds(above, all.filter((one) => side(one) > 0).length)).toBe(true);
      expect(holds(below, all.filter((one) => side(one) < 0).length)).toBe(true);
    }),
  );
});

it("counts exact values exactly", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 12 }), (values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      const { above, below } = aroundMean(values.map((value) => at(value)));
      expect(above).toEqual(at(values.filter((value) => value * values.length > total).length));
      expect(below).toEqual(at(values.filter((value) => value * values.length < total).length));
    }),
  );
});
