import { describe, expect, it } from "vitest";
import { publicationTable, readReports, reportTimeliness, timelinessTable, type DeadlineRule } from "@fazhi/core";
import { agencyOf, readingsOf } from "../years/agency-of-years.ts";
import { readingOf } from "../gold-readings.ts";

const TIANJIN = agencyOf({ 2018: 1, 2022: 2 });
const JINCHENG = agencyOf({ 2022: 1 }, { agency: "晋城市科学技术局", region: "山西省晋城市" });
const DATONG = agencyOf({ 2022: 1 }, { agency: "大同市科学技术局", region: "山西省大同市" });
const readings = readingsOf(TIANJIN, JINCHENG, DATONG);

const [T18, T22, J22, D22] = [
  "天津市科学技术局-2018",
  "天津市科学技术局-2022",
  "晋城市科学技术局-2022",
  "大同市科学技术局-2022",
] as const;

describe("reportTimeliness", () => {
  it.each([
    [T22, "2023-03-31", -1, "yes"],
    [T22, "2023-04-01", 0, "no"],
    [T22, "2024-02-29", 334, "no"],
    [T18, "2019-03-31", -1, "yes"],
  ])("judges %s, published on %s", (report, day, lag, onTime) => {
    const row = reportTimeliness(readings, { published: { [report]: day } })
      .filter({ report })
      .row(0);
    expect(row).toMatchObject({ published_on: day, published_from: "caller", lag_days: lag, on_time: onTime });
    expect(row.rule).not.toBeNull();
  });

  it("takes the catalog's day before the text's, and the caller's before both", () => {
    const known = readingsOf([readingOf({ id: T18, year: 2018, catalog: { published: "2019-03-30" } })]);
    expect(reportTimeliness(known).row(0)).toMatchObject({ published_on: "2019-03-30", published_from: "catalog" });
    const told = reportTimeliness(known, { published: { [T18]: "2019-05-01" } });
    expect(told.row(0)).toMatchObject({ published_on: "2019-05-01", published_from: "caller" });
  });

  it("takes a report without a day of publication for neither late nor on time", () => {
    const found = reportTimeliness(readings);
    expect(found.toArray("on_time")).toEqual(["unknown", "unknown", "unknown", "unknown"]);
    expect(found.toArray("publish_by")).toEqual(["2019-04-01", "2023-04-01", "2023-04-01", "2023-04-01"]);
    expect(found.notes.map(({ code }) => code)).toEqual(["timeliness/no-date", "timeliness/rule-not-checked"]);
  });

  it("judges by rules of the caller's own", () => {
    const rule: DeadlineRule = {
      from: 2020,
      until: null,
      submit: { day: "04-01", inclusive: true },
      publish: { day: "05-01", inclusive: true },
      document: "a rule",
      source: "a page",
      checked: true,
    };
    const found = reportTimeliness(readings, {
      deadlines: [rule],
      published: { [T22]: "2023-05-01", [T18]: "2019-01-01" },
    });
    expect(found.filter({ report: T22 }).row(0)).toMatchObject({ lag_days: 0, on_time: "yes", rule: "a rule" });
    expect(found.filter({ report: T18 }).row(0)).toMatchObject({ lag_days: null, on_time: "unknown", rule: null });
  });

  it("doubts a day before the year was over", () => {
    const { notes } = reportTimeliness(readings, { published: { [T22]: "2022-03-01" } });
    expect(notes).toContainEqual(expect.objectContaining({ code: "timeliness/before-year-end", reports: [T22] }));
  });

  it.each([
    ["2023-02-30", "compare/bad-date"],
    ["2023/03/01", "compare/bad-date"],
    ["soon", "compare/bad-date"],
  ])("refuses the day %s", (day, code) => {
    expect(() => reportTimeliness(readings, { published: { [T22]: day } })).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a day of a report that was not read", () => {
    expect(() => reportTimeliness(readings, { published: { x: "2023-03-01" } })).toThrow(
      expect.objectContaining({ code: "compare/unknown-report" }),
    );
  });

  it("reads the days that the seeds print", async () => {
    const rows = reportTimeliness(await readReports("seeds")).rows();
    expect(rows.find(({ report }) => report === "binhai-kjj-2023")).toMatchObject({
      signed_on: "2024-02-18",
      issued_on: "2024-02-19",
      submission_lag_days: -11,
      on_time: "unknown",
      published_on: null,
    });
  });
});

describe("timelinessTable", () => {
  const published = { [T22]: "2023-03-31", [J22]: "2023-04-03" };

  it("bounds the share by what the unknown days can be", () => {
    expect(timelinessTable(readings, { published }).rows()).toMatchObject([
      {
        year: 2018,
        n: 1,
        known: 0,
        unknown: 1,
        share_known: null,
        share_low: 0,
        share_high: 1,
        wilson_low: null,
        median_lag_days: null,
      },
      {
        year: 2022,
        n: 3,
        known: 2,
        unknown: 1,
        on_time: 1,
        late: 1,
        share_known: 0.5,
        share_low: 1 / 3,
        share_high: 2 / 3,
        median_lag_days: 0.5,
      },
    ]);
  });

  it("groups by other keys, and by none", () => {
    const rows = timelinessTable(readings, { published, by: ["region"] }).rows();
    expect(rows.map(({ region, n, year }) => [region, n, year])).toEqual([
      ["天津市", 2, null],
      ["山西省晋城市", 1, null],
      ["山西省大同市", 1, null],
    ]);
    expect(timelinessTable(readings, { published, by: [] }).rows()).toMatchObject([{ n: 4, year: null, region: null }]);
  });

  it("counts copies once, by the day of the first", () => {
    const copy = readingOf({ id: "copy", year: 2022, masthead: { agency: "天津市科学技术局", region: "天津市" } });
    const found = timelinessTable(readingsOf(TIANJIN, [copy]), {
      published: { [T22]: "2023-06-01", copy: "2023-03-01" },
    });
    expect(found.filter({ year: 2022 }).row(0)).toMatchObject({ n: 1, on_time: 1, late: 0 });
    expect(found.notes).toContainEqual(expect.objectContaining({ code: "timeliness/copies", reports: [T22, "copy"] }));
  });

  it.each([
    ["a key that reports have not", { by: ["agency" as "year"] }, "compare/bad-grouping"],
    ["a level that is no chance", { alpha: 2 }, "compare/bad-alpha"],
  ])("refuses %s", (_, options, code) => {
    expect(() => timelinessTable(readings, options)).toThrow(expect.objectContaining({ code }));
  });
});

describe("publicationTable", () => {
  const bodies = [
    { agency: "天津市科委" },
    { agency: "市科技局", region: "山西省晋城市" },
    { agency: "太原市科学技术局", from: 2020 },
  ];

  it("names the missing of those that must report, through renamings", () => {
    const found = publicationTable(readings, { bodies, published: { [T22]: "2023-03-31" } });
    expect(found.rows()).toMatchObject([
      {
        year: 2018,
        must: 2,
        found: 1,
        missing: 1,
        rate: 0.5,
        missing_bodies: "市科技局",
        on_time_low: 0,
        on_time_high: 0.5,
      },
      {
        year: 2022,
        must: 3,
        found: 2,
        missing: 1,
        on_time: 1,
        unknown: 1,
        on_time_low: 1 / 3,
        on_time_high: 2 / 3,
        missing_bodies: "太原市科学技术局",
      },
    ]);
    expect(found.notes).toContainEqual(expect.objectContaining({ code: "publication/beyond-list", reports: [D22] }));
  });

  it("asks of years without any report, and names the year where it does not group by it", () => {
    const [row] = publicationTable(readings, { bodies: bodies.slice(0, 1), years: [2018, 2019], by: [] }).rows();
    expect(row).toMatchObject({ year: null, must: 2, found: 1, missing_bodies: "天津市科委 2019" });
  });

  it("works out the tables of 2019: 31 of 31 published, 4 on time", () => {
    const provinces = Array.from({ length: 31 }, (_, at) => ({ agency: `第${at}省人民政府` }));
    const reports = provinces.map(({ agency }, at) =>
      readingOf({ id: `p${at}`, year: 2018, catalog: { agency, year: 2018 } }),
    );
    const published = Object.fromEntries(
      reports.map(({ report }, at) => [report.id, at < 4 ? "2019-03-29" : "2019-05-06"]),
    );
    const [row] = publicationTable(readingsOf(reports), { bodies: provinces, published }).rows();
    expect(row).toMatchObject({ must: 31, found: 31, rate: 1, on_time: 4, late: 27 });
    expect(row?.on_time_low).toBeCloseTo(0.129, 3);
  });

  it("needs a list", () => {
    expect(() => publicationTable(readings, { bodies: [] })).toThrow(
      expect.objectContaining({ code: "compare/no-bodies" }),
    );
  });
});
