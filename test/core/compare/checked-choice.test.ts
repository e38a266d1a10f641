import { describe, expect, it } from "vitest";
import {
  bandsOf,
  changesOf,
  compareAgencies,
  compareYears,
  Fault,
  measurementsOf,
  panelOf,
  rankAgencies,
  readText,
  timelinessTable,
  trendOf,
} from "@fazhi/core";
import { INSPECTIONS, values } from "./agencies/made-readings.ts";

const indicator = INSPECTIONS;
const readings = values(3, 5, 8);

/** The code of the Fault that a call ends in. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (fault) {
    if (fault instanceof Fault) return fault.code;
    throw fault;
  }
  return "no fault";
}

describe("what plain JavaScript may hand over", () => {
  it.each([
    ["a year in quotes", { year: "2022" }],
    ["a year that is no number", { year: Number.NaN }],
    ["a scope that is none", { scope: "county" }],
    ["a name that every object has", { scope: "toString" }],
    ["a role that is none", { role: "total" }],
  ])("%s fits no report, and is refused rather than found silent", (_, options) => {
    expect(codeOf(() => compareAgencies(readings, { indicator, ...options } as never))).toBe("compare/option");
    expect(codeOf(() => rankAgencies(readings, { indicator, floor: 0, ...options } as never))).toBe("compare/option");
  });

  it("is refused across years too", () => {
    const refused = [
      () => compareYears(readings, { indicator, reports: ["r0"], scope: "county" } as never),
      () => compareYears(readings, { indicator, reports: ["r0"], years: ["2021"] } as never),
      () => changesOf(readings, { indicator, from: Number.NaN }),
      () => trendOf(readings, { indicator, to: "2022" } as never),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => "compare/option"));
  });

  it("is refused of panels and measurements", () => {
    const refused = [
      () => panelOf(readings, { vintage: "newest" } as never),
      () => panelOf(readings).keepScope("county" as never),
      () => measurementsOf(readings, { indicator, scope: "county" } as never),
    ];
    expect(refused.map(codeOf)).toEqual(refused.map(() => "compare/option"));
    expect(codeOf(() => measurementsOf(readings, { indicator, reports: ["r9"] }))).toBe("compare/unknown-report");
  });
});

it("of an analysis is refused in a Fault too", () => {
  const refused = [
    () => rankAgencies(readings, { indicator, underFloor: "ignore" } as never),
    () => rankAgencies(readings, { indicator, direction: "best-first" } as never),
    () => bandsOf(readings, { indicator, bands: 5 } as never),
    () => trendOf(readings, { indicator, correction: "fdr" } as never),
    () => timelinessTable(readings, { by: "year" } as never),
    () => timelinessTable({ readings: [], skipped: [] }, { by: ["month"] } as never),
  ];
  expect(refused.map(codeOf)).toEqual([
    "agencies/option",
    "agencies/option",
    "agencies/option",
    "compare/option",
    "compare/bad-grouping",
    "compare/bad-grouping",
  ]);
});

it("says that there is nothing to rank where there is no report", () => {
  expect(() => rankAgencies({ readings: [], skipped: [] }, { indicator })).toThrow(/there is nothing to rank/);
});

it("tells of reports without a year where one year is asked about", () => {
  const { readings: some } = values(3, 5);
  const undated = readText("晋城市司法局法治政府建设年度报告\n全年开展执法检查50次。\n", { id: "u" });
  const ranking = rankAgencies({ readings: [...some, undated], skipped: [] }, { indicator, year: 2022 });
  expect(ranking.notes).toContainEqual(expect.objectContaining({ code: "reports/no-year", reports: ["u"] }));
});

describe("reports that cannot be told apart", () => {
  const [one, other] = [readText("检查3次。", { id: "a" }), readText("检查5次。", { id: "a" })];

  it("are refused, for one would stand for both", () => {
    const twice = { readings: [one, other], skipped: [] };
    expect(codeOf(() => panelOf(twice))).toBe("compare/report-twice");
    expect(codeOf(() => compareAgencies(twice, { indicator }))).toBe("compare/report-twice");
  });

  it("are seen in a list that has grown", () => {
    const growing = [one];
    compareAgencies({ readings: growing, skipped: [] }, { indicator });
    growing.push(other);
    expect(codeOf(() => compareAgencies({ readings: growing, skipped: [] }, { indicator }))).toBe(
      "compare/report-twice",
    );
  });

  it("are not named twice in one question", () => {
    expect(codeOf(() => compareAgencies(readings, { indicator, reports: ["r0", "r0"] }))).toBe("compare/named-twice");
  });
});
