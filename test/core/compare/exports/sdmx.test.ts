import { describe, expect, it } from "vitest";
import {
  fromSdmxCsv,
  readReports,
  SDMX_SCHEMA,
  sdmxFrame,
  toSdmxCsv,
  type Correction,
  type Observation,
  type Reading,
  type Readings,
  type SdmxOptions,
} from "@fazhi/core";
import { sdmxPeriod } from "../../../../packages/core/src/compare/exports/sdmx-period.ts";
import { readingOf, statement } from "../gold-readings.ts";
import { contents } from "../../frame/arbitrary-frame.ts";
import { madeReadings } from "./made-readings.ts";

const INDICATORS = ["enforcement.inspections", "enforcement.penalty_amount"] as const;
const rows = (options: SdmxOptions = {}, readings: Readings = madeReadings) =>
  sdmxFrame(readings, { indicators: INDICATORS, ...options }).rows();

describe("sdmxFrame", () => {
  it("gives a statement with its status, unit, bounds and words", () => {
    expect(rows()[0]).toEqual({
      STRUCTURE: "dataflow",
      STRUCTURE_ID: "FAZHI:DF_REPORTS(1.0.0)",
      ACTION: "I",
      REF_AREA: "140500",
      AGENCY: "晋城市科学技术局",
      REPORT: "r2022",
      INDICATOR: "enforcement-inspections",
      ROLE: "level",
      SCOPE: "agency",
      STATEMENT: 1,
      TIME_PERIOD: "2022",
      OBS_VALUE: 20,
      OBS_STATUS: "V",
      UNIT_MEASURE: "次",
      UNIT_MULT: 0,
      LOWER_BOUND: 21,
      UPPER_BOUND: 29,
      HEDGE: "over",
      STATE: "stated",
      STATEMENT_STATUS: "reported",
      UNIT_PRINTED: "次",
      PERIOD_PRINTED: "2022",
      COMMENT_OBS: "检查20余次",
    });
  });

  it("says of every report and indicator what is known, and why not where it is not", () => {
    const told = rows({ years: [2021] }).map((row) => [
      ...[row.REPORT, row.INDICATOR, row.STATEMENT, row.TIME_PERIOD],
      ...[row.OBS_VALUE, row.OBS_STATUS, row.STATE, row.COMMENT_OBS],
    ]);
    expect(told).toEqual([
      ["r2022", "enforcement-inspections", 1, "2022", 20, "V", "stated", "检查20余次"],
      ["r2022", "enforcement-inspections", 3, "2023", 30, "F", "stated", "检查30次"],
      ["r2022", "enforcement-penalty_amount", 2, "2022", 2563, "V", "stated", "罚款2563万元"],
      ["r2023", "enforcement-inspections", 0, "2023", null, "M", "no-power", "我局无行政执法权"],
      ["r2023", "enforcement-penalty_amount", 0, "2023", null, "M", "no-power", "我局无行政执法权"],
      ["r2024", "enforcement-inspections", 0, null, null, "L", "unreadable", null],
      ["r2024", "enforcement-penalty_amount", 0, null, null, "L", "unreadable", null],
      ["no-report:r2023:2021", "enforcement-inspections", 0, "2021", null, "L", "no-report", null],
      ["no-report:r2023:2021", "enforcement-penalty_amount", 0, "2021", null, "L", "no-report", null],
    ]);
  });

  it("measures money in 元 with a power of ten, and keeps the unit as printed", () => {
    expect(rows()[2]).toMatchObject({ UNIT_MEASURE: "元", UNIT_MULT: 4, UNIT_PRINTED: "万元", OBS_VALUE: 2563 });
  });

  it("writes V where nobody has checked, A where somebody has, and G for experimental indicators either way", () => {
    const experimental = "digital.e_licence_count";
    const readings: Readings = {
      readings: [
        readingOf({ id: "a", year: 2022, observations: [statement({}), statement({ indicator: null, experimental })] }),
      ],
      skipped: [],
    };
    const statuses = (validated?: boolean) =>
      sdmxFrame(readings, validated === undefined ? {} : { validated })
        .toArray("OBS_STATUS")
        .join("");
    expect([statuses(), statuses(true), statuses(false)]).toEqual(["VG", "AG", "VG"]);
    const [reading] = readings.readings as [Reading];
    const [after] = reading.observations as [Observation];
    const { quote, start, end } = after;
    const by = { coder: "cw", date: "2026-11-27", reason: "read it" };
    const correction: Correction = { action: "confirm", report: "a", quote, start, end, ...by };
    const checked = { ...reading, corrections: [{ correction, before: after, after }] };
    expect(
      sdmxFrame({ readings: [checked], skipped: [] })
        .toArray("OBS_STATUS")
        .join(""),
    ).toBe("AG");
  });

  it("marks every statement of a contradiction, and silence as missing for a reason not told", () => {
    const observations = [statement({ value: 0 }), statement({ value: 26 })];
    const readings = { readings: [readingOf({ id: "a", year: 2022, observations })], skipped: [] };
    expect(rows({}, readings).map(({ OBS_STATUS, OBS_VALUE, STATE }) => [OBS_STATUS, OBS_VALUE, STATE])).toEqual([
      ["U", 0, "conflict"],
      ["U", 26, "conflict"],
      ["O", null, "not-stated"],
    ]);
  });

  it("refuses a dataflow that SDMX does not know how to read", () => {
    expect(() => rows({ dataflow: "my data" })).toThrow(expect.objectContaining({ code: "exports/dataflow" }));
    expect(rows({ dataflow: "MY.ORG:DF_X(2.1)" })[0]?.STRUCTURE_ID).toBe("MY.ORG:DF_X(2.1)");
  });
});

describe("toSdmxCsv", () => {
  it("begins with the columns of the standard, without a byte order mark", () => {
    const [header, first] = toSdmxCsv(madeReadings, { indicators: INDICATORS }).split("\r\n");
    expect(header).toBe(Object.keys(SDMX_SCHEMA).join(","));
    expect(first).toBe(
      "dataflow,FAZHI:DF_REPORTS(1.0.0),I,140500,晋城市科学技术局,r2022,enforcement-inspections,level,agency,1,2022,20,V,次,0,21,29,over,stated,reported,次,2022,检查20余次",
    );
  });

  it("reads back the seeds", async () => {
    const seeds = await readReports("seeds");
    const frame = sdmxFrame(seeds, { years: [2022] });
    expect(frame.length).toBeGreaterThan(500);
    expect(contents(fromSdmxCsv(toSdmxCsv(seeds, { years: [2022] })))).toEqual(contents(frame));
  });
});

describe("sdmxPeriod", () => {
  it.each([
    ["2022", "2022"],
    ["2022-H1", "2022-S1"],
    ["2022-Q3", "2022-Q3"],
    ["2022-12-31", "2022-12-31"],
    ["2018/2022", "2018-01-01/P5Y"],
    ["2022-part", "2022"],
    ["", null],
  ])("writes %j as %j", (period, written) => {
    expect(sdmxPeriod(period)).toBe(written);
  });
});
