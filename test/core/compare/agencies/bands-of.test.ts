import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bands, bandsOf, type Readings } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { sampled } from "../../statistics/sampled-intervals.ts";
import { INSPECTIONS, readingsOf, type Said, values } from "./made-readings.ts";

const indicator = INSPECTIONS;
const counts = (readings: Readings, bands: Bands) =>
  bandsOf(readings, { indicator, bands })
    .rows()
    .map(({ band, count_low, count_high, either }) => [band, count_low, count_high, either]);

describe("bands", () => {
  it("begin at their lower edge, and the last holds its upper one", () => {
    expect(counts(values(100, 149, 150, 250, null), [100, 150, 200, 250])).toEqual([
      ["[100, 150)", 2, 2, 0],
      ["[150, 200)", 1, 1, 0],
      ["[200, 250]", 1, 1, 0],
    ]);
  });

  it("are open at both ends, so that every value has one", () => {
    expect(counts(values(599, 600, 1000), [600])).toEqual([
      ["(-∞, 600)", 1, 1, 0],
      ["[600, ∞)", 2, 2, 0],
    ]);
    expect(counts(values(5, 15, 25), [10, 20]).map(([band]) => band)).toEqual(["(-∞, 10)", "[10, 20]", "(20, ∞)"]);
  });

  it("count a hedged value that could lie in two of them as either", () => {
    expect(
      counts(values({ low: 91, high: 101 }, { low: 41, high: 49 }, { low: 95, high: null }), [0, 50, 100]),
    ).toEqual([
      ["[0, 50)", 1, 1, 0],
      ["[50, 100]", 0, 2, 2],
      ["(100, ∞)", 0, 2, 2],
    ]);
  });

  it("of one width lie around the values", () => {
    expect(counts(values(0.1, 0.3, { low: 0.05, high: null }), { width: 0.1 })).toEqual([
      ["[0, 0.1)", 0, 1, 1],
      ["[0.1, 0.2)", 1, 2, 1],
      ["[0.2, 0.3]", 1, 2, 1],
      ["(0.3, ∞)", 0, 1, 1],
    ]);
    expect(counts(values(96, 100), { width: 5 })).toEqual([["[95, 100]", 2, 2, 0]]);
    expect(counts(values(null), { width: 5 })).toEqual([]);
  });

  const rounds: readonly (readonly [Said[], number, number])[] = [
    [[50, 299], 6, 50],
    [[50, 300], 8, 50],
    [[0, 1000], 10, 100],
    [[3, 5], 8, 1],
    [[7], 8, 1],
    [[0.1, 0.9], 8, 0.1],
    [[96.5, 99.5], 6, 0.5],
    [[{ low: 0, high: null }, 7_000], 8, 1000],
    [[2, 12_345_678], 5, 5_000_000],
  ];

  it.each(rounds)("of %j, about %i of them, are %f wide", (all, about, width) => {
    const inner = bandsOf(values(...all), { indicator, bands: { about } })
      .rows()
      .filter(({ from, to }) => from !== null && to !== null);
    for (const { from, to } of inner) expect(to! - from!).toBeCloseTo(width, 9);
    expect(inner.length).toBeLessThanOrEqual(about + 1);
  });

  it("are counted by group, with shares of those that state a value", () => {
    const groups = readingsOf([
      { id: "a", says: 1, level: "city" },
      { id: "b", says: 9, level: "city" },
      { id: "c", says: null, level: "county" },
    ]);
    const rows = bandsOf(groups, { indicator, bands: [0, 5, 10], by: "level" }).rows();
    expect(rows.map(({ group, n, share_low }) => [group, n, share_low])).toEqual([
      ["city", 2, 0.5],
      ["city", 2, 0.5],
      ["county", 0, null],
      ["county", 0, null],
    ]);
  });

  it.each([[[]], [[3, 2]], [[1, NaN]], [{ width: 0 }], [{ width: NaN }], [{ about: 0 }], [{ about: 2.5 }]] as [
    Bands,
  ][])("refuse %j", (bands) => {
    expect(faultOf(() => bandsOf(values(1), { indicator, bands })).code).toBe("agencies/option");
  });

  it("refuse to be a thousand and more", () => {
    expect(faultOf(() => bandsOf(values(0, 1e6), { indicator, bands: { width: 1 } })).code).toBe(
      "agencies/too-many-bands",
    );
  });
});

it("hold each value once, whichever is meant", () => {
  const edges = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(sampled(), { minLength: 1, maxLength: 7 }), edges, (all, unsorted) => {
      const bands = [...unsorted].sort((a, b) => a - b);
      const hedged = bandsOf(values(...all.map(({ interval }) => interval)), { indicator, bands }).rows();
      const exact = bandsOf(values(...all.map(({ value }) => value)), { indicator, bands }).rows();
      expect(exact.reduce((sum, { count_low }) => sum + count_low, 0)).toBe(all.length);
      for (const { band, count_low, count_high } of exact) {
        expect(count_high).toBe(count_low);
        const wide = hedged.find((row) => row.band === band);
        expect(wide!.count_low).toBeLessThanOrEqual(count_low);
        expect(wide!.count_high).toBeGreaterThanOrEqual(count_low);
      }
    }),
    { numRuns: 60 },
  );
});
