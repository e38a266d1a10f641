import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { kendallScoreBounds } from "../../../packages/core/src/statistics/kendall-score-bounds.ts";
import { mannKendall } from "../../../packages/core/src/statistics/mann-kendall.ts";
import { casesOf, offBy } from "./cases.ts";

interface Case {
  readonly values: readonly number[];
  readonly s: number;
  readonly variance?: number;
  readonly tau?: number;
  readonly how?: string;
  readonly p?: number;
}

describe("mannKendall", () => {
  it.each(casesOf<Case>("mann-kendall"))("tests $values", ({ values, s, variance, tau, how, p }) => {
    const found = mannKendall(values);
    expect(found).toMatchObject({ n: values.length, s, how: how ?? null });
    if (p === undefined) expect(found.p).toBeNull();
    else expect(offBy(found.p as number, p)).toBeLessThan(1e-9);
    if (variance !== undefined) expect(offBy(found.variance, variance)).toBeLessThan(1e-12);
    if (tau !== undefined) expect(offBy(found.tau as number, tau)).toBeLessThan(1e-9);
  });

  it.each([[[]], [[1]], [[5, 5]], [[5, 5, 5, 5, 5]]])("has no p and no tau of %j", (values) => {
    expect(mannKendall(values)).toMatchObject({ s: 0, tau: null, p: null, how: null });
  });

  const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 14 });

  it("turns its sign, and nothing else, when the series is reversed", () => {
    fc.assert(
      fc.property(series, (values) => {
        const [there, back] = [mannKendall(values), mannKendall([...values].reverse())];
        expect(back.s + there.s).toBe(0);
        expect(back.p).toBe(there.p);
      }),
    );
  });

  it("lies within the bounds of S, which are S itself where values are exact", () => {
    const interval = fc.tuple(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 9 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(interval, { minLength: 2, maxLength: 10 }), (said) => {
        const bounds = kendallScoreBounds(said.map(([low, more]) => ({ low, high: low + more })));
        const { s } = mannKendall(said.map(([low, more, share]) => low + more * share));
        expect(bounds.low).toBeLessThanOrEqual(s);
        expect(bounds.high).toBeGreaterThanOrEqual(s);
        const exact = said.map(([low]) => low);
        const whole = mannKendall(exact).s;
        expect(kendallScoreBounds(exact.map((low) => ({ low, high: low })))).toEqual({ low: whole, high: whole });
      }),
    );
  });

  it("knows the order of open values only where it is certain", () => {
    const values = [
      { low: null, high: 5 },
      { low: 6, high: 9 },
      { low: 9, high: null },
    ];
    expect(kendallScoreBounds(values)).toEqual({ low: 2, high: 3 });
  });
});
