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
    "山西省晋城市 市科技局",
  ],
  [
    "the masthead where there is no catalog",
    { masthead, year: 2022 },
    "市科技局",
    "山西省晋城市",
    2022,
    "山西省晋城市 市科技局",
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

  it("knows the two reports of Tianjin as one agency's, and no other two", () => {
    const identities = goldReadings().readings.map(agencyIdentityOf);
    expect(identities[0]).toBe(identities[1]);
    expect(new Set(identities).size).toBe(4);
  });
});
