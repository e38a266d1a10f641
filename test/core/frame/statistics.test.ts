import fc from "fast-check";
import { describe as suite, expect, it } from "vitest";
import { frameFromColumns } from "../../../packages/core/src/frame/frame-of.ts";
import { describe, quantileOf } from "../../../packages/core/src/frame/statistics.ts";
import { faultOf } from "./fault-code.ts";

const frameWith = (values: readonly (number | null)[]) => frameFromColumns({ value: "number" }, { value: values });

suite("describe", () => {
  it("says where the numbers lie, nulls dropped", () => {
    expect(describe(frameWith([null, 1, 1, 2, 2, 4, 6, 9, null]), "value")).toEqual({
      n: 7,
      missing: 2,
      min: 1,
      q1: 1.5,
      median: 2,
      q3: 5,
      max: 9,
      mean: 25 / 7,
      sd: expect.closeTo(2.992, 3),
      mad: 1,
    });
  });

  it("has no spread of one number, and nothing but null of none", () => {
    expect(describe(frameWith([5]), "value")).toMatchObject({ n: 1, mean: 5, sd: null, mad: 0 });
    expect(Object.values(describe(frameWith([null]), "value"))).toEqual([0, 1, ...Array(8).fill(null)]);
    expect(quantileOf(frameWith([]), "value", 0.5)).toBeNull();
  });

  it("reads quantiles between ranks as R does by default", () => {
    const frame = frameWith([15, null, 20, 35, 40, 50]);
    expect([0, 0.4, 0.9, 1].map((share) => quantileOf(frame, "value", share))).toEqual([
      15,
      expect.closeTo(29, 10),
      expect.closeTo(46, 10),
      50,
    ]);
  });

  it("is never NaN, and its figures stand in order", () => {
    const value = fc.option(fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const { n, missing, min, q1, median, q3, max, sd, mad, mean } = describe(frameWith(values), "value");
        expect(n + missing).toBe(values.length);
        for (const figure of [min, q1, median, q3, max, mean, mad]) expect(figure === null).toBe(n === 0);
        if (n > 0) {
          const order = [min, q1, median, q3, max].map(Number);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        for (const spread of [sd, mad]) if (spread !== null) expect(spread).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("refuses words, shares beyond 0 to 1, and numbers too large to add up", () => {
    const words = frameFromColumns({ word: "string" }, { word: ["a"] });
    expect(faultOf(() => describe(words, "word" as never)).code).toBe("frame/column-kind");
    expect(faultOf(() => quantileOf(frameWith([1]), "value", 90)).code).toBe("frame/quantile");
    expect(faultOf(() => describe(frameWith([1e308, 1e308]), "value")).code).toBe("frame/overflow");
  });
});
