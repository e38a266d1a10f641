import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { changesOf, readReports } from "@fazhi/core";
import { goldReadings } from "../gold-readings.ts";
import { agencyOf, readingsOf, type Said } from "./agency-of-years.ts";

const indicator = "enforcement.inspections";

const figures = (years: Readonly<Record<number, Said>>) => changesOf(readingsOf(agencyOf(years)), { indicator });

const WANTED = [
  "span",
  "from_year",
  "to_year",
  "verdict",
  "change_low",
  "change_high",
  "percent_low",
  "percent_high",
] as const;

describe("changesOf", () => {
  it("gives each step and the whole way", () => {
    const rows = figures({ 2018: 20, 2019: 25, 2021: 100 })
      .select(...WANTED, "annual_percent_low", "because")
      .rows();
    expect(rows).toEqual([
      {
        span: "next",
        from_year: 2018,
        to_year: 2019,
        verdict: "higher",
        because: "",
        change_low: 5,
        change_high: 5,
        percent_low: 25,
        percent_high: 25,
        annual_percent_low: 25,
      },
      {
        span: "next",
        from_year: 2019,
        to_year: 2021,
        verdict: "higher",
        because: "",
        change_low: 75,
        change_high: 75,
        percent_low: 300,
        percent_high: 300,
        annual_percent_low: 100,
      },
      {
        span: "first-last",
        from_year: 2018,
        to_year: 2021,
        verdict: "higher",
        because: "",
        change_low: 80,
        change_high: 80,
        percent_low: 400,
        percent_high: 400,
        annual_percent_low: expect.closeTo(70.9975946676697, 9),
      },
    ]);
  });

  it("takes silence for no fall, and gives the step over it", () => {
    const rows = figures({ 2018: 20, 2019: null, 2020: 10 })
      .select("span", "from_year", "to_year", "verdict", "because", "change_low")
      .rows();
    expect(rows).toEqual([
      {
        span: "next",
        from_year: 2018,
        to_year: 2019,
        verdict: "not-comparable",
        because: "not-stated",
        change_low: null,
      },
      {
        span: "next",
        from_year: 2019,
        to_year: 2020,
        verdict: "not-comparable",
        because: "not-stated",
        change_low: null,
      },
      { span: "over-silence", from_year: 2018, to_year: 2020, verdict: "lower", because: "", change_low: -10 },
      { span: "first-last", from_year: 2018, to_year: 2020, verdict: "lower", because: "", change_low: -10 },
    ]);
  });

  it("keeps hedges through every figure", () => {
    const [row] = figures({ 2020: [41, 49], 2021: [50, 60] }).rows();
    expect(row).toMatchObject({ verdict: "higher", change_low: 1, change_high: 19, from_low: 41, from_high: 49 });
    expect(row?.percent_low).toBeCloseTo((100 * 1) / 49, 12);
    expect(row?.percent_high).toBeCloseTo((100 * 19) / 41, 12);
    expect(figures({ 2020: [41, 49], 2021: 45 }).row(0)).toMatchObject({
      verdict: "equal-within-hedges",
      change_low: -4,
      change_high: 4,
    });
  });

  it("says why there is no percent of nought", () => {
    expect(figures({ 2020: 0, 2021: 30 }).notes).toContainEqual(
      expect.objectContaining({ code: "change/base-can-be-zero" }),
    );
    expect(figures({ 2021: 1, 2022: 30 }).notes).toEqual([]);
  });

  it("counts a share in percentage points and never in per cent of per cent", () => {
    const rate = { indicator: "functions.satisfaction_rate", unit: "%" } as const;
    const share = (value: number) => [{ value, low: value, high: value, role: "share" as const }];
    const changes = changesOf(readingsOf(agencyOf({ 2020: share(99.5), 2021: share(99.8) }, rate)), {
      indicator: rate.indicator,
    });
    expect(changes.row(0)).toMatchObject({
      unit: "%",
      change_unit: "个百分点",
      change_low: 0.3,
      change_high: 0.3,
      percent_low: null,
      annual_percent_high: null,
      verdict: "higher",
    });
    expect(changes.notes).toContainEqual(expect.objectContaining({ code: "change/points" }));
  });

  it("holds the values of all reports of one year, and says so", () => {
    const [first, ...others] = agencyOf({ 2020: 10, 2021: 30 });
    const copy = {
      ...others[0]!,
      report: { ...others[0]!.report, id: "copy" },
      observations: agencyOf({ 2021: 20 })[0]!.observations,
    };
    const changes = changesOf(readingsOf([first!, ...others, copy]), { indicator });
    expect(changes.row(0)).toMatchObject({
      from_year: 2020,
      to_year: 2021,
      verdict: "higher",
      change_low: 10,
      change_high: 20,
    });
    expect(changes.notes).toContainEqual(expect.objectContaining({ code: "years/several-reports" }));
  });

  it("gives no verdict that depends on which of several values is meant, and bounds all the same", () => {
    expect(figures({ 2020: [{ value: 10 }, { value: 40 }], 2021: 20 }).row(0)).toMatchObject({
      verdict: "not-comparable",
      because: "several",
      change_low: -20,
      change_high: 10,
    });
  });

  it("follows each agency for itself, and names those of one year only", () => {
    const changes = changesOf(
      readingsOf(
        agencyOf({ 2020: 1, 2021: 2 }),
        agencyOf({ 2021: 5 }, { agency: "晋城市科学技术局", region: "山西省晋城市" }),
      ),
      { indicator },
    );
    expect(changes.length).toBe(2);
    expect(changes.notes).toContainEqual(
      expect.objectContaining({ code: "years/one-year", reports: ["晋城市科学技术局-2021"] }),
    );
  });

  it("keeps to the years asked for", () => {
    const changes = changesOf(readingsOf(agencyOf({ 2018: 1, 2019: 2, 2020: 3 })), { indicator, from: 2019, to: 2020 });
    expect(changes.filter({ span: "next" }).rows()).toMatchObject([{ from_year: 2019, to_year: 2020 }]);
  });

  it.each([
    ["an unknown indicator", { indicator: "no.such" }, "compare/unknown-indicator"],
    ["an unknown agency", { indicator, agency: "某局" }, "compare/which-agency"],
    ["years that end before they begin", { indicator, from: 2020, to: 2019 }, "compare/bad-years"],
  ])("refuses %s", (_, options, code) => {
    expect(() => changesOf(readingsOf(agencyOf({ 2020: 1 })), options)).toThrow(expect.objectContaining({ code }));
  });

  it("is arithmetic where values are exact", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(values, (all) => {
        const rows = figures(Object.fromEntries(all.map((value, at) => [2015 + at, value]))).rows();
        const ends = [...all.slice(1).map((b, at) => [all[at]!, b] as const), [all[0]!, all.at(-1)!] as const];
        expect(rows.map(({ change_low, change_high }) => [change_low, change_high])).toEqual(
          ends.map(([a, b]) => [b - a, b - a]),
        );
        rows.forEach(({ percent_low, verdict }, at) => {
          const [a, b] = ends[at]!;
          expect(percent_low).toBeCloseTo((b / a - 1) * 100, 6);
          expect(verdict).toBe(b > a ? "higher" : b < a ? "lower" : "equal");
        });
      }),
      { numRuns: 40 },
    );
  });

  it("encloses the figures of every choice within the hedges", () => {
    const said = fc.tuple(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 0, max: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(said, said, fc.integer({ min: 1, max: 6 }), (before, after, apart) => {
        const [row] = figures({
          2015: [before[0], before[0] + before[1]],
          [2015 + apart]: [after[0], after[0] + after[1]],
        }).rows();
        const [a, b] = [before, after].map(([low, more, share]) => low + more * share) as [number, number];
        const within = (value: number, low: number | null | undefined, high: number | null | undefined): void => {
          expect(value).toBeGreaterThanOrEqual((low as number) - 1e-9);
          expect(value).toBeLessThanOrEqual((high as number) + 1e-9);
        };
        within(b - a, row?.change_low, row?.change_high);
        within((b / a - 1) * 100, row?.percent_low, row?.percent_high);
        within(((b / a) ** (1 / apart) - 1) * 100, row?.annual_percent_low, row?.annual_percent_high);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the two reports of Tianjin", () => {
  it.each([
    ["as read by hand", () => Promise.resolve(goldReadings())],
    ["as read", () => readReports("seeds")],
  ])("inspect 11 to 19 times more in 2022 than in 2018, %s", async (_, read) => {
    const rows = changesOf(await read(), { indicator, agency: "天津市科学技术局" }).rows();
    expect(rows.map(({ span }) => span)).toEqual(["next", "first-last"]);
    expect(rows[0]).toMatchObject({
      from_report: "tianjin-kjj-2018",
      to_report: "tianjin-kjj-2022",
      years: 4,
      from_low: 21,
      from_high: 29,
      to_low: 40,
      to_high: 40,
      verdict: "higher",
      change_low: 11,
      change_high: 19,
      breaks: "crosswalk/narrower",
    });
    expect(rows[0]?.annual_percent_low).toBeCloseTo(100 * ((40 / 29) ** 0.25 - 1), 9);
    expect(rows[0]?.annual_percent_high).toBeCloseTo(100 * ((40 / 21) ** 0.25 - 1), 9);
    expect(rows[0]?.from_quotes).toContain("20 余次行政执法现场检查");
  });
});
