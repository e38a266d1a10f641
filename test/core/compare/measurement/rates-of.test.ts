import { beforeAll, describe, expect, it } from "vitest";
import { ratesOf, readReports, readText, type OutsideDenominator, type Readings } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";

let seeds: Readings;
beforeAll(async () => {
  seeds = await readReports("seeds");
});

const made = (id: string, words: string, year = 2023): Readings["readings"][number] =>
  readText(`晋城市应急管理局${year}年法治政府建设年度报告\n\n一、主要举措和成效\n${words}\n`, { id });

describe("rates of many reports", () => {
  it("have a row for every report, with both quotes or the reason", () => {
    const rates = ratesOf(seeds, { numerator: "enforcement.inspections", denominator: "enforcement.officers" });
    expect(rates.length).toBe(seeds.readings.length);
    const stated = rates.filter(({ rate_low }) => rate_low !== null).rows();
    expect(stated.map(({ report }) => report)).toEqual(["tianjin-kjj-2022"]);
    expect(stated[0]).toMatchObject({ because: null, numerator_low: 40, unit: "次/名" });
    expect(stated[0]?.numerator_quote).toContain("40");
    expect(stated[0]?.rate_low).toBeCloseTo(40 / stated[0]!.denominator_low!, 12);
    expect(rates.notes[0]).toMatchObject({ code: "rate/missing", reports: { length: 4 } });
    expect(rates.notes.map(({ code }) => code)).toEqual(expect.arrayContaining(["values/hedged", "years/mixed"]));
  });

  it("are not of the region over the body's own", () => {
    const reading = made("a", "全市高新技术企业达到200家。持证执法人员20名。");
    const rates = ratesOf(
      { readings: [reading], skipped: [] },
      { numerator: "sector.high_tech_enterprises", denominator: "enforcement.officers" },
    );
    expect(rates.rows()).toMatchObject([{ rate_low: null, because: "denominator: scope", numerator_low: 200 }]);
  });

  it("take a denominator from elsewhere by name and region, and none that could be another agency's", () => {
    const named = (id: string, region: string) => ({
      ...made(id, "开展执法检查12次。", 2022),
      catalog: { file: id, agency: "新城区司法局", region, level: null, year: 2022, format: null, sha256: null },
    });
    const two = {
      readings: [named("a", "陕西省西安市新城区"), named("b", "内蒙古自治区呼和浩特市新城区")],
      skipped: [],
    };
    const rates = (values: OutsideDenominator["values"]) =>
      ratesOf(two, {
        numerator: "enforcement.inspections",
        denominator: { name: "population", unit: "万人", source: "a yearbook", values },
      });
    const one = { agency: "新城区司法局", year: 2022, value: 6 };
    expect(rates([one]).toArray("rate_low")).toEqual([null, null]);
    expect(rates([one]).row(0).because).toContain("several agencies bear the name");
    const byRegion = rates([{ ...one, region: "陕西省西安市新城区" }]);
    expect(byRegion.filter({ report: "a" }).toArray("rate_low")).toEqual([2]);
    expect(byRegion.filter({ report: "b" }).toArray("because")).toEqual(["denominator: not given"]);
    expect(rates([{ ...one, agency: "新城司法局" }]).notes.map(({ code }) => code)).toContain("rate/unused");
    expect(faultOf(() => rates([one, one])).code).toBe("measurement/figure-twice");
    for (const value of [Number.NaN, Infinity, -1])
      expect(faultOf(() => rates([{ ...one, value }])).code).toBe("measurement/bad-figure");
  });

  it("take a denominator from elsewhere, with its source", () => {
    const values = [{ agency: "天津市科学技术局", year: 2022, value: 1363 }];
    const rates = ratesOf(seeds, {
      numerator: "enforcement.inspections",
      denominator: { name: "population", unit: "万人", source: "a yearbook", values },
    });
    const row = rates.filter({ report: "tianjin-kjj-2022" }).rows()[0];
    expect(row).toMatchObject({ denominator_quote: "a yearbook", unit: "次/万人" });
    expect(row?.rate_low).toBeCloseTo(40 / 1363, 12);
    expect(rates.filter({ report: "tianjin-kjj-2018" }).rows()[0]?.because).toBe("denominator: not given");
  });
});
