import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Interval, Summary } from "@fazhi/core";
import { compareAgencies } from "../../../packages/core/src/compare/compare-agencies.ts";
import { summarise } from "../../../packages/core/src/compare/summarise.ts";
import { comparing } from "./comparing.ts";
import { goldReadings } from "./gold-readings.ts";

const at = (low: number | null, high: number | null = low): Interval => ({ low, high });

describe("summarise", () => {
  it("gives points for exact values", () => {
    expect(summarise(comparing([at(1), at(2), at(3), at(4), at(10), null]))).toEqual({
      n: 5,
      missing: 1,
      unit: "次",
      mean: at(4),
      min: at(1),
      q1: at(2),
      median: at(3),
      q3: at(4),
      max: at(10),
    });
  });

  it("gives intervals for hedged values: mean of the lowest, mean of the highest", () => {
    expect(summarise(comparing([at(21, 29), at(40)]))).toMatchObject({
      mean: at(30.5, 34.5),
      min: at(21, 29),
      max: at(40),
    });
  });

  it("leaves open what is open, and keeps what is not", () => {
    expect(summarise(comparing([at(40, null), at(60)]))).toMatchObject({
      mean: at(50, null),
      min: at(40, 60),
      max: at(60, null),
    });
  });

  it("is null of nothing", () => {
    const nothing = { mean: null, min: null, q1: null, median: null, q3: null, max: null };
    expect(summarise(comparing([null, null]))).toEqual({ n: 0, missing: 2, unit: "次", ...nothing });
    expect(summarise(comparing([]))).toMatchObject({ n: 0, missing: 0, ...nothing });
  });

  it("leaves silence out of the seeds' legal reviews, and does not call it 0", () => {
    const summary = summarise(compareAgencies(goldReadings(), { indicator: "decisions.legal_reviews" }));
    expect(summary).toMatchObject({ n: 3, missing: 2, min: at(21, 29), median: at(31, 39), max: at(42) });
  });
});

const end = fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 4 });
const interval = fc.tuple(end, end).map(([a, b]) => (a !== null && b !== null && a > b ? at(b, a) : at(a, b)));
const STATISTICS = ["mean", "min", "q1", "median", "q3", "max"] as const satisfies readonly (keyof Summary)[];

it("is never NaN, and its ends are in order", () => {
  fc.assert(
    fc.property(fc.array(fc.option(interval), { maxLength: 8 }), (intervals) => {
      const summary = summarise(comparing(intervals));
      expect(summary.n + summary.missing).toBe(intervals.length);
      for (const name of STATISTICS) {
        const { low, high } = summary[name] ?? at(null);
        expect([low, high].some(Number.isNaN)).toBe(false);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }),
  );
});
