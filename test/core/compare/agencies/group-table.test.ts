import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAgencies, Fault, groupTable, readText } from "@fazhi/core";
import { holds, sampled } from "../../statistics/sampled-intervals.ts";
import { codes, INSPECTIONS, readingsOf, values } from "./made-readings.ts";

const indicator = INSPECTIONS;

describe("a table of groups", () => {
  it("has the columns that it groups by, and counts the silent", async () => {
    const table = await groupTable(
      readingsOf([
        { id: "a", says: 3, level: "city", year: 2021 },
        { id: "b", says: { low: 21, high: 29 }, level: "city", year: 2021 },
        { id: "c", says: null, level: "city", year: 2021 },
        { id: "d", says: 7, level: "county", year: 2022 },
      ]),
      { indicator, by: ["level", "year"] },
    );
    expect(table.columns.slice(0, 2)).toEqual(["level", "year"]);
    expect(table.rows()).toMatchObject([
      {
        level: "city",
        year: 2021,
        reports: 3,
        n: 2,
        missing: 1,
        coverage: 2 / 3,
        mean_low: 12,
        mean_high: 16,
        sum_low: 24,
        sum_high: 32,
      },
      { level: "county", year: 2022, n: 1, sum_low: 7, sum_high: 7 },
    ]);
    expect(codes(table)).toEqual(["coverage/not-stated", "values/hedged"]);
  });

  it("groups by the kind of agency, through its names", async () => {
    const table = await groupTable(
      readingsOf([
        { id: "a", says: 3, name: "晋城市科学技术局", region: "山西省晋城市" },
        { id: "b", says: 4, name: "太原市科技局", region: "山西省太原市" },
        { id: "c", says: 5, name: "晋城市司法局", region: "山西省晋城市" },
      ]),
      { indicator, by: "kind" },
    );
    expect(table.select("kind", "n").rows()).toEqual([
      { kind: "justice", n: 1 },
      { kind: "science", n: 2 },
    ]);
  });

  it("adds up only what adds up", async () => {
    const hours = await groupTable(readingsOf([{ id: "a", also: { "capacity.training_hours": 40 } }]), {
      indicator: "capacity.training_hours",
      by: "level",
    });
    expect(hours.row(0)).toMatchObject({ mean_low: 40, sum_low: null, sum_high: null });
    expect(codes(hours)).toEqual(["sum/never"]);
  });

  it("does not add a stock over years", async () => {
    const stock = "capacity.legal_counsel";
    const years = readingsOf([2021, 2022].map((year) => ({ id: `a${year}`, year, also: { [stock]: 3 } })));
    const pooled = await groupTable(years, { indicator: stock, by: "level" });
    expect([pooled.row(0).sum_low, codes(pooled)]).toEqual([null, ["years/mixed", "sum/several-years"]]);
    const apart = await groupTable(years, { indicator: stock, by: "year" });
    expect([apart.toArray("sum_low"), codes(apart)]).toEqual([[3, 3], []]);
  });

  it("warns where a sum adds bodies of several levels", async () => {
    const table = await groupTable(
      readingsOf([
        { id: "a", says: 3, level: "city" },
        { id: "b", says: 4, level: "county" },
      ]),
      { indicator, by: "year" },
    );
    expect([table.row(0).sum_low, codes(table)]).toEqual([7, ["sum/levels"]]);
  });

  it("adds no agency twice, and no year that is not known to another", async () => {
    const copies = readingsOf(["a", "b"].map((id) => ({ id, says: 3, name: "晋城市司法局", region: "山西省晋城市" })));
    const twice = await groupTable(copies, { indicator, by: "level" });
    expect([twice.row(0).mean_low, twice.row(0).sum_low]).toEqual([3, null]);
    expect(codes(twice)).toEqual(["agencies/twice", "sum/twice"]);
    const stock = "capacity.legal_counsel";
    const { readings, skipped } = readingsOf(["a", "b"].map((id) => ({ id, also: { [stock]: 3 } })));
    const undated = readings.map((reading) => ({
      ...reading,
      catalog: { ...reading.catalog!, year: null },
      report: { ...reading.report, masthead: { ...reading.report.masthead, year: null } },
    }));
    const unknown = await groupTable({ readings: undated, skipped }, { indicator: stock, by: "level" });
    expect([unknown.row(0).sum_low, codes(unknown)]).toEqual([null, ["sum/unknown-years"]]);
  });

  it("adds no government's number to those of the bodies beside it", async () => {
    const readings = ["晋城市人民政府", "晋城市司法局"].map((agency, at) =>
      readText(`${agency}2022年法治政府建设年度报告\n全年开展执法检查${at + 5}次。\n`, { id: `r${at}` }),
    );
    const mixed = await groupTable({ readings, skipped: [] }, { indicator, by: "year" });
    expect([mixed.row(0).sum_low, codes(mixed)]).toEqual([null, ["scopes/mixed", "sum/several-scopes"]]);
    const apart = await groupTable({ readings, skipped: [] }, { indicator, by: "kind" });
    expect([...apart.toArray("sum_low")].sort()).toEqual([5, 6]);
    const { verdicts } = compareAgencies({ readings, skipped: [] }, { indicator });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([{ kind: "not-comparable", because: ["scope"] }]);
  });

  it.each([[[]], ["name"]] as never[])("refuses to group by %j", async (by) => {
    await expect(groupTable(values(1), { indicator, by })).rejects.toThrow(Fault);
  });
});

it("holds the sum of every choice of values", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sampled(), { minLength: 1, maxLength: 6 }), async (all) => {
      const table = await groupTable(values(...all.map(({ interval }) => interval)), { indicator, by: "level" });
      const { sum_low: low, sum_high: high } = table.row(0);
      expect(
        holds(
          { low, high },
          all.reduce((sum, { value }) => sum + value, 0),
        ),
      ).toBe(true);
      if (all.every(({ interval }) => interval.low !== null)) expect(low).not.toBeNull();
    }),
    { numRuns: 40 },
  );
});
