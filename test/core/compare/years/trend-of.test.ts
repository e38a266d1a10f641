import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { readReports, trendOf, type TrendOptions } from "@fazhi/core";
import { casesOf } from "../../statistics/cases.ts";
import { agencyOf, readingsOf, type Said } from "./agency-of-years.ts";

const indicator = "enforcement.inspections";

const inYears = (values: readonly Said[], from = 2010): Readonly<Record<number, Said>> =>
  Object.fromEntries(values.map((value, at) => [from + at, value]));

const trend = (values: readonly Said[], options: Partial<TrendOptions> = {}) =>
  trendOf(readingsOf(agencyOf(inYears(values))), { indicator, ...options });

describe("trendOf", () => {
  const known = casesOf<{
    readonly values: readonly number[];
    readonly s: number;
    readonly p?: number;
    readonly tau?: number;
  }>("mann-kendall");

  it.each(
    known.filter(({ values }) => values.length < 20 && values.every((value) => value >= 0 && Number.isInteger(value))),
  )("tests $values as known", ({ values, s, p, tau }) => {
    const row = trend(values).row(0);
    expect(row).toMatchObject({ n: values.length, silent: 0, s, s_low: s, s_high: s });
    expect(row.p === null).toBe(p === undefined);
    expect(row.p ?? 0).toBeCloseTo(p ?? 0, 9);
    if (tau !== undefined) expect(row.tau).toBeCloseTo(tau, 9);
  });

  it.each([
    ["rising", [1, 2, 3, 4, 5, 6]],
    ["falling", [6, 5, 4, 3, 2, 1]],
    ["not-shown", [1, 9, 2, 8, 3, 7]],
    ["too-few", [1, 2, 3]],
    ["too-few", [5, 5, 5, 5, 5]],
  ])("says %s of %j", (verdict, values) => {
    expect(trend(values).toArray("trend")).toEqual([verdict]);
  });

  it("leaves silent years out and keeps the time between the others", () => {
    const row = trend([10, null, 14, null, 18]).row(0);
    expect(row).toMatchObject({ n: 3, silent: 2, from_year: 2010, to_year: 2014, slope: 2, p: null, start: 10 });
  });

  it("gives an agency that says nothing a row of nothing", () => {
    expect(trend([null, null]).row(0)).toMatchObject({
      n: 0,
      silent: 2,
      slope: null,
      s: null,
      s_low: null,
      p: null,
      trend: "too-few",
    });
    expect(trend([7]).row(0)).toMatchObject({ n: 1, slope: null, s: null, variance: null, from_year: 2010 });
  });

  it("bounds the slope and S by what the wordings allow", () => {
    const row = trend([[10, 12], 20, [31, 39], 50]).row(0);
    expect(row).toMatchObject({ s: 6, s_low: 6, s_high: 6 });
    expect(row.slope_low as number).toBeLessThan(row.slope as number);
    expect(row.slope_high as number).toBeGreaterThan(row.slope as number);
    const unsure = trend([10, [5, 20], [12, 30], 40, 50]).row(0);
    expect([unsure.s, unsure.s_low, unsure.s_high]).toEqual([10, 6, 10]);
    expect(unsure.p_high).toBeGreaterThan(unsure.p as number);
  });

  it("stands an open value at its end, leaves its side open, and says so", () => {
    const open = trend([[3200, null], 3300]);
    expect(open.row(0)).toMatchObject({ slope: 100, slope_low: null, slope_high: 100 });
    expect(open.notes).toContainEqual(
      expect.objectContaining({ code: "trend/open-value", reports: ["天津市科学技术局-2010"] }),
    );
  });

  it("says why there is no p, and where no series of the length could reach alpha", () => {
    const codes = (values: readonly Said[]) => trend(values).notes.map(({ code }) => code);
    expect(codes([1, 2, 3])).toContain("trend/too-few");
    expect(codes([5, 5, 5, 5])).toContain("trend/all-equal");
    expect(codes([1, 2, 3, 4])).toContain("trend/no-power");
    expect(codes([1, 2, 3, 4, 5])).not.toContain("trend/no-power");
    expect(codes([10, [5, 20], [12, 30], 40, 50])).toContain("trend/hedges-decide");
    expect(codes([[10, 12], 20, 30, 40, 50])).not.toContain("trend/hedges-decide");
  });

  it("raises p for the number of agencies that are tested", () => {
    const others = readingsOf(
      agencyOf(inYears([1, 2, 3, 4, 5])),
      agencyOf(inYears([3, 1, 2, 5, 4, 6]), { agency: "晋城市科学技术局", region: "山西省晋城市" }),
      agencyOf(inYears([1]), { agency: "大同市科学技术局", region: "山西省大同市" }),
    );
    const plain = trendOf(others, { indicator });
    const raised = trendOf(others, { indicator, correction: "bonferroni" });
    expect(plain.toArray("p_adjusted")).toEqual(plain.toArray("p"));
    expect(raised.method.settings).toMatchObject({ tests: 2, correction: "bonferroni", alpha: 0.05 });
    expect(raised.toArray("p_adjusted")).toEqual([
      2 / 60,
      expect.closeTo(2 * (plain.toArray("p")[1] as number), 12),
      null,
    ]);
  });

  it("counts shares in points a year", () => {
    const rate = { indicator: "functions.satisfaction_rate", unit: "%" } as const;
    const share = (value: number) => [{ value, role: "share" as const, low: value, high: value }];
    const row = trendOf(readingsOf(agencyOf({ 2020: share(96), 2022: share(98) }, rate)), {
      indicator: rate.indicator,
    }).row(0);
    expect(row).toMatchObject({ slope: 1, unit: "%", change_unit: "个百分点" });
  });

  it("names the reports of no known year", () => {
    const [undated] = agencyOf({ 2020: 1 }, { agency: "大同市科学技术局", region: "山西省大同市" });
    const masthead = { ...undated!.report.masthead, year: null };
    const nameless = { ...undated!, report: { ...undated!.report, id: "undated", masthead } };
    const found = trendOf(readingsOf(agencyOf({ 2020: 1, 2021: 2 }), [nameless]), { indicator });
    expect(found.length).toBe(1);
    expect(found.notes).toContainEqual(expect.objectContaining({ code: "years/no-year", reports: ["undated"] }));
  });

  it.each([0, 1, NaN, -1])("refuses alpha %d", (alpha) => {
    expect(() => trend([1, 2], { alpha })).toThrow(expect.objectContaining({ code: "compare/bad-alpha" }));
  });

  const series = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 9 });

  it("turns with the series, and does not move with it", () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 500 }), (values, more) => {
        const [there, back, moved] = [values, [...values].reverse(), values.map((value) => value + more)].map((all) =>
          trend(all).row(0),
        );
        expect((there!.slope as number) + (back!.slope as number)).toBeCloseTo(0, 9);
        expect([back!.p, back!.s]).toEqual([there!.p, there!.s === 0 ? 0 : -(there!.s as number)]);
        expect([moved!.slope, moved!.p, moved!.ci_low]).toEqual([there!.slope, there!.p, there!.ci_low]);
      }),
      { numRuns: 40 },
    );
  });

  it("encloses slope, S and p of every choice within the hedges", () => {
    const said = fc.tuple(
      fc.integer({ min: 0, max: 50 }),
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 20 }),
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 4, maxLength: 8 }), (values) => {
        const hedged = trend(values.map(([low, more]) => [low, low + more] as const)).row(0);
        const chosen = trend(values.map(([low, more, at]) => low + Math.min(more, at))).row(0);
        expect(hedged.slope_low as number).toBeLessThanOrEqual(chosen.slope as number);
        expect(hedged.slope_high as number).toBeGreaterThanOrEqual(chosen.slope as number);
        expect(hedged.s_low as number).toBeLessThanOrEqual(chosen.s as number);
        expect(hedged.s_high as number).toBeGreaterThanOrEqual(chosen.s as number);
        if (hedged.p_high !== null) expect(hedged.p_high).toBeGreaterThanOrEqual(chosen.p ?? 0);
      }),
      { numRuns: 100 },
    );
  });
});

it("finds no trend in the two reports of Tianjin, and a slope of 2.75 to 4.75 inspections a year", async () => {
  const row = trendOf(await readReports("seeds"), { indicator, agency: "天津市科学技术局" }).row(0);
  expect(row).toMatchObject({
    n: 2,
    slope: 3.75,
    slope_low: 2.75,
    slope_high: 4.75,
    ci_low: null,
    p: null,
    trend: "too-few",
  });
});
