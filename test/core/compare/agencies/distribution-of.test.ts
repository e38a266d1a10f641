import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { holds, sampled } from "../../statistics/sampled-intervals.ts";
import { codes, INSPECTIONS, readingsOf, values } from "./made-readings.ts";

const indicator = INSPECTIONS;

describe("a distribution", () => {
  it("prints what evaluations print", () => {
    const [row] = distributionOf(values(125, 160, 190, 210, 240, null), { indicator, fullScore: 300 });
    expect(row).toMatchObject({
      ...{ by: "none", group: "all", reports: 6, n: 5, missing: 1, coverage: 5 / 6, unit: "次" },
      ...{ mean_low: 185, mean_high: 185, median_low: 190, q1_low: 160, q3_high: 210 },
      ...{ min_low: 125, max_high: 240, range_low: 115, range_high: 115 },
      ...{ above_mean_low: 3, above_mean_high: 3, below_mean_low: 2, below_mean_high: 2 },
      ...{ mean_rate_low: 185 / 300, min_rate_high: 125 / 300, max_rate_low: 0.8 },
    });
  });

  it("keeps hedged values as bounds, and open ones open", () => {
    const [row] = distributionOf(values(10, { low: 21, high: 29 }, { low: 40, high: null }), { indicator });
    expect(row).toMatchObject({ mean_low: 71 / 3, mean_high: null, median_low: 21, median_high: 29, max_high: null });
    expect(row).toMatchObject({ range_low: 30, range_high: null, mean_rate_low: null });
  });

  it("is of nothing where nobody states a value", () => {
    const [row] = distributionOf(values(null, null), { indicator });
    expect(row).toMatchObject({ n: 0, missing: 2, coverage: 0, mean_low: null, range_low: null, above_mean_low: null });
  });

  it("has a row for each group, from the highest level down, the unknown last", () => {
    const groups = readingsOf([
      { id: "a", says: 1, level: "county" },
      { id: "b", says: 2, level: "province" },
      { id: "c", says: 4, level: null },
      { id: "d", says: 5, level: "county" },
    ]);
    const result = distributionOf(groups, { indicator, by: "level" });
    expect(result.select("group", "n", "mean_low").rows()).toEqual([
      { group: "province", n: 1, mean_low: 2 },
      { group: "county", n: 2, mean_low: 3 },
      { group: null, n: 1, mean_low: 4 },
    ]);
  });

  it("does not warn of several years that it keeps apart", () => {
    const years = readingsOf([
      { id: "a", says: 1, year: 2021 },
      { id: "b", says: 2, year: 2020 },
    ]);
    expect(codes(distributionOf(years, { indicator }))).toEqual(["years/mixed"]);
    const apart = distributionOf(years, { indicator, by: "year" });
    expect(apart.toArray("group")).toEqual(["2020", "2021"]);
    expect(codes(apart)).toEqual([]);
  });

  it("warns of values above the full score", () => {
    expect(
      distributionOf(values(10, { low: 90, high: null }, 101), { indicator, fullScore: 100 }).notes.at(-1),
    ).toMatchObject({
      code: "score/over-full",
      reports: ["r2"],
    });
  });

  it.each([{ fullScore: 0 }, { fullScore: NaN }, { by: "name" as "level" }])("refuses %j", (option) => {
    expect(faultOf(() => distributionOf(values(1), { indicator, ...option })).code).toBe("agencies/option");
  });
});

it("holds the mean, median and range of every choice of values, in any order of reports", () => {
  fc.assert(
    fc.property(fc.array(sampled(), { minLength: 1, maxLength: 7 }), (all) => {
      const readings = values(...all.map(({ interval }) => interval));
      const [row] = distributionOf(readings, { indicator });
      const [backwards] = distributionOf({ ...readings, readings: [...readings.readings].reverse() }, { indicator });
      const exact = distributionOf(values(...all.map(({ value }) => value)), { indicator }).row(0);
      for (const figure of ["mean", "median", "range", "q1", "q3", "above_mean", "below_mean"] as const) {
        const bounds = { low: row![`${figure}_low`], high: row![`${figure}_high`] };
        expect(holds(bounds, exact[`${figure}_low`]!)).toBe(true);
        expect(exact[`${figure}_high`]).toBe(exact[`${figure}_low`]);
      }
      expect(backwards).toEqual({ ...row, mean_low: backwards!.mean_low, mean_high: backwards!.mean_high });
    }),
    { numRuns: 60 },
  );
});
