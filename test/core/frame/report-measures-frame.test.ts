import { describe, expect, it } from "vitest";
import { readText, reportMeasures, reportMeasuresFrame, toCsv } from "@fazhi/core";

const reading = readText(
  "发布日期：2024-04-03\n泽州县水务局2023年法治政府建设情况报告\n2023年，我局依法治水。\n一、主要举措\n巡河12次。",
  { id: "r" },
);

describe("reportMeasuresFrame", () => {
  const frame = reportMeasuresFrame([reading]);

  it("has a row for each measure, with the report's own words for its agency and year", () => {
    expect(frame.length).toBe(reportMeasures(reading).length);
    expect(frame.rows().find(({ measure }) => measure === "meta.lag_days")).toMatchObject({
      report: "r",
      agency: "泽州县水务局",
      region: "山西省晋城市泽州县",
      year: 2023,
      value: 2,
      text: null,
      unit: "天",
      absent: null,
      parents: 1,
    });
  });

  it("keeps numbers and words apart, and says why a value is missing", () => {
    const rows = new Map(frame.rows().map((row) => [row.measure, row]));
    expect(rows.get("meta.on_time")).toMatchObject({ value: null, text: "no" });
    expect(rows.get("meta.signed_on")).toMatchObject({ value: null, text: null, absent: "not-stated" });
  });

  it("goes out as any frame does", () => {
    expect(toCsv(frame)).toContain("meta.published_on");
    expect(reportMeasuresFrame({ readings: [], skipped: [] }).length).toBe(0);
  });
});
