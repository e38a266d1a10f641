import { describe, expect, it } from "vitest";
import { compareYears } from "../../../packages/core/src/compare/compare-years.ts";
import { goldReadings, readingOf, statement } from "./gold-readings.ts";

const seeds = goldReadings();
const indicator = "enforcement.inspections";

describe("compareYears", () => {
  const names = [
    ["its name", { agency: "天津市科学技术局" }],
    ["its region and name", { agency: "天津市天津市科学技术局" }],
    ["its reports, in any order", { reports: ["tianjin-kjj-2022", "tianjin-kjj-2018"] }],
  ] as const;

  it.each(names)("finds the years of an agency by %s", (_, named) => {
    const comparison = compareYears(seeds, { indicator, ...named });
    expect(comparison.across).toBe("years");
    expect(comparison.rows.map(({ year }) => year)).toEqual([2018, 2022]);
    expect(comparison.verdicts).toEqual([
      { a: "tianjin-kjj-2018", b: "tianjin-kjj-2022", verdict: { kind: "lower", difference: { low: -19, high: -11 } } },
    ]);
  });

  it("needs no name where there is one agency only", () => {
    const tianjin = goldReadings("tianjin-kjj-2018", "tianjin-kjj-2022");
    expect(compareYears(tianjin, { indicator }).rows).toHaveLength(2);
  });

  it("keeps silent years in their place, and names years that have no report", () => {
    const comparison = compareYears(seeds, {
      indicator: "capacity.training_hours",
      agency: "天津市科学技术局",
      years: [2018, 2020, 2022],
    });
    expect(comparison.rows.map(({ year, state, interval }) => [year, state, interval?.low])).toEqual([
      [2018, "topic-no-number", undefined],
      [2020, "no-report", undefined],
      [2022, "stated", 60],
    ]);
  });

  it("puts a report of no known year last", () => {
    const masthead = { agency: "某局", region: "某市" };
    const readings = [null, 2021, 2019].map((year) =>
      readingOf({
        id: `r${year}`,
        year,
        masthead,
        observations: [statement({ period: year === null ? "" : String(year) })],
      }),
    );
    const { rows } = compareYears({ readings, skipped: [] }, { indicator });
    expect(rows.map(({ report }) => report)).toEqual(["r2019", "r2021", "rnull"]);
  });

  it("names the agencies that it could be, and a report only where no name is an agency's own", () => {
    expect(() => compareYears(seeds, { indicator, agency: "某局" })).toThrow(
      /name one agency \(天津市科学技术局, 天津市滨海新区科技局, 晋城市科学技术局, 市科技局 \(unnamed-city-kjj-2022\)\)/,
    );
  });

  it.each([
    ["no name among several agencies", {}],
    ["a name that none has", { agency: "某局" }],
    ["a name that several have", { agency: "市科技局" }],
  ])("refuses %s", (_, named) => {
    expect(() => compareYears(seeds, { indicator, ...named })).toThrow(
      expect.objectContaining({ code: "compare/which-agency" }),
    );
  });
});

describe("an agency that was renamed", () => {
  const of = (id: string, agency: string, year: number) =>
    readingOf({
      id,
      masthead: { agency, region: "天津市" },
      year,
      observations: [statement({ report: id, period: String(year) })],
    });

  it.each([
    ["市科委", "市科技局", "agency/renamed", "note"],
    ["市环境保护局", "市生态环境局", "agency/reorganised", "warning"],
  ])("compares %s with %s, and says so", (before, after, code, severity) => {
    const readings = { readings: [of("a", before, 2016), of("b", after, 2022)], skipped: [] };
    const comparison = compareYears(readings, { indicator: "enforcement.inspections" });
    expect(comparison.rows.map(({ report }) => report)).toEqual(["a", "b"]);
    const [said] = comparison.findings.filter((finding) => finding.code.startsWith("agency/"));
    expect(said).toMatchObject({ code, severity, report: "b" });
    expect(said?.message).toMatch(/\(2016\) and .*\(2022\) are taken for one agency: re.* by .*not checked/u);
  });

  it("says nothing where the name stays", () => {
    const readings = { readings: [of("a", "市科技局", 2019), of("b", "天津市科学技术局", 2022)], skipped: [] };
    const comparison = compareYears(readings, { indicator: "enforcement.inspections" });
    expect(comparison.rows).toHaveLength(2);
    expect(comparison.findings).toEqual([]);
  });
});
