import { describe, expect, it } from "vitest";
import { agencyIdentityOf, reportKeyOf } from "../../../packages/core/src/compare/report-key.ts";
import { goldReadings, readingOf } from "./gold-readings.ts";

const masthead = { agency: "市科技局", region: "山西省晋城市" };

const keys = [
  [
    "the catalog before the masthead",
    { masthead, catalog: { agency: "甲局", region: "乙市", year: 2021 }, year: 2022 },
    "甲局",
    "乙市",
    2021,
    "乙市 甲局",
  ],
  [
    "the masthead where the catalog is silent",
    { masthead, catalog: {}, year: 2022 },
    "市科技局",
    "山西省晋城市",
    2022,
    "山西省晋城市 science",
  ],
  [
    "the masthead where there is no catalog",
    { masthead, year: 2022 },
    "市科技局",
    "山西省晋城市",
    2022,
    "山西省晋城市 science",
  ],
  [
    "an agency of no known region stands alone",
    { masthead: { agency: "市科技局", region: null } },
    "市科技局",
    null,
    null,
    "r",
  ],
  ["the id where nothing is said", {}, "r", null, null, "r"],
] as const;

describe("reportKeyOf", () => {
  it.each(keys)("takes %s", (_, said, agency, region, year, identity) => {
    const reading = readingOf({ id: "r", ...said });
    expect(reportKeyOf(reading)).toEqual({ report: "r", agency, region, level: null, year });
    expect(agencyIdentityOf(reading)).toBe(identity);
  });

  it.each([
    ["市科委", "市科技局", "天津市"],
    ["市卫计委", "市卫生健康委员会", "山西省晋城市"],
    ["区环境保护局", "区生态环境局", "天津市滨海新区"],
    ["县教育和体育局", "县教体局", "河北省石家庄市正定县"],
  ])("takes %s and %s of one place for one agency", (before, after, region) => {
    const identity = (agency: string, year: number) =>
      agencyIdentityOf(readingOf({ id: agency, masthead: { agency, region }, year }));
    expect(identity(before, 2017)).toBe(identity(after, 2022));
    expect(identity(before, 2017)).toContain(region);
  });

  it("takes bodies that were merged for agencies of their own", () => {
    const identity = (agency: string) =>
      agencyIdentityOf(readingOf({ id: agency, masthead: { agency, region: "山西省晋城市" }, year: 2018 }));
    expect(new Set(["市工商局", "市质监局", "市市场监督管理局"].map(identity)).size).toBe(3);
  });

  it("knows the two reports of Tianjin as one agency's, and no other two", () => {
    const identities = goldReadings().readings.map(agencyIdentityOf);
    expect(identities[0]).toBe(identities[1]);
    expect(new Set(identities).size).toBe(4);
  });
});
