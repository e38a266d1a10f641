import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { theilSen, type TheilSen, type TimedValue } from "../../../packages/core/src/statistics/theil-sen.ts";
import { casesOf } from "./cases.ts";

interface Case {
  readonly years: readonly number[];
  readonly values: readonly number[];
  readonly alpha: number;
  readonly slope: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly start: number;
}

const exact = (y: number, at: number): TimedValue => ({ x: 2015 + at, y, within: { low: y, high: y } });
const slopeOf = (values: readonly TimedValue[]): TheilSen => theilSen(values, 0.05) as TheilSen;

describe("theilSen", () => {
  it.each(casesOf<Case>("theil-sen"))("finds $slope in $values at $alpha", ({ years, values, alpha, ...known }) => {
    const found = theilSen(
      values.map((y, at) => ({ ...exact(y, at), x: years[at] as number })),
      alpha,
    ) as TheilSen;
    expect(found.slope).toBeCloseTo(known.slope, 9);
    expect(found.start).toBeCloseTo(known.start, 7);
    expect(found.bounds).toEqual({ low: found.slope, high: found.slope });
    expect([found.confidence.low === null, found.confidence.high === null]).toEqual([
      known.low === null,
      known.high === null,
    ]);
    expect(found.confidence.low ?? 0).toBeCloseTo(known.low ?? 0, 9);
    expect(found.confidence.high ?? 0).toBeCloseTo(known.high ?? 0, 9);
  });

  it("has no slope of one value, of none, and of values of one time", () => {
    expect(theilSen([], 0.05)).toBeNull();
    expect(theilSen([exact(1, 0)], 0.05)).toBeNull();
    expect(theilSen([exact(1, 0), exact(2, 0)], 0.05)).toBeNull();
  });

  it("leaves open what an open value leaves open, and nothing else", () => {
    const open = { ...exact(3200, 0), within: { low: 3200, high: null } };
    expect(slopeOf([open, exact(3300, 1)]).bounds).toEqual({ low: null, high: 100 });
    expect(slopeOf([open, exact(3300, 1), exact(3400, 2), exact(3500, 3)]).bounds).toEqual({ low: null, high: 100 });
    expect(
      slopeOf(
        [exact(10, 0), exact(11, 1), exact(12, 2), exact(13, 3), exact(14, 4)].with(0, {
          ...open,
          y: 10,
          within: { low: 10, high: null },
        }),
      ).bounds.high,
    ).toBe(1);
  });

  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });

  it("negates its slope when the series is reversed", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const back = slopeOf([...values].reverse().map(exact));
        expect(back.slope + slopeOf(values.map(exact)).slope).toBeCloseTo(0, 9);
      }),
    );
  });

  it("keeps its slope and interval when a constant is added", () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: -500, max: 500 }), (values, more) => {
        const [plain, moved] = [slopeOf(values.map(exact)), slopeOf(values.map((y, at) => exact(y + more, at)))];
        expect([moved.slope, moved.bounds, moved.confidence]).toEqual([plain.slope, plain.bounds, plain.confidence]);
      }),
    );
  });

  it("encloses slope and confidence interval of every choice within the intervals", () => {
    const said = fc.tuple(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 2, maxLength: 10 }), (values) => {
        const hedged = slopeOf(
          values.map(([low, more], at) => ({ ...exact(low + more / 2, at), within: { low, high: low + more } })),
        );
        const chosen = slopeOf(values.map(([low, more, share], at) => exact(low + more * share, at)));
        expect(hedged.bounds.low as number).toBeLessThanOrEqual(chosen.slope + 1e-9);
        expect(hedged.bounds.high as number).toBeGreaterThanOrEqual(chosen.slope - 1e-9);
        if (hedged.confidence.low !== null)
          expect(hedged.confidence.low).toBeLessThanOrEqual((chosen.confidence.low as number) + 1e-9);
        if (hedged.confidence.high !== null)
          expect(hedged.confidence.high).toBeGreaterThanOrEqual((chosen.confidence.high as number) - 1e-9);
      }),
    );
  });
});
