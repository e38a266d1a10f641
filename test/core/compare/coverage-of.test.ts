import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { IndicatorId, Observation, Reading } from "@fazhi/core";
import { indicators } from "../../../packages/core/src/codebook/shipped-codebook.ts";
import { coverageFrame } from "../../../packages/core/src/compare/coverage-frame.ts";
import { coverageOf } from "../../../packages/core/src/compare/coverage-of.ts";
import { coverageTable } from "../../../packages/core/src/compare/coverage-table.ts";
import { toCsv } from "../../../packages/core/src/frame/to-csv.ts";
import { goldReadings, readingOf, type Sketch, statement } from "./gold-readings.ts";

const seeds = goldReadings();
const one = (sketch: Omit<Sketch, "id">): Reading => readingOf({ id: "a", year: 2022, ...sketch });
const inspections = (...said: readonly Partial<Observation>[]): Partial<Sketch> => ({
  observations: said.map(statement),
});

const states = [
  ["a number", inspections({ value: 26 }), "stated", "A"],
  ["a number of another year", inspections({ value: 26, period: "2021" }), "stated", "A"],
  ["only a change", inspections({ value: 43, unit: "%", role: "change" }), "stated", "A"],
  ["none", inspections({ value: 0 }), "zero-stated", "A"],
  ["none, twice", inspections({ value: 0 }, { value: 0 }), "zero-stated", "A"],
  ["none and some", inspections({ value: 0 }, { value: 26 }), "conflict", "U"],
  [
    "none this year, some the year before",
    inspections({ value: 0 }, { value: 26, period: "2021" }),
    "zero-stated",
    "A",
  ],
  ["none yet, and a plan", inspections({ value: 0 }, { value: 26, status: "planned" }), "zero-stated", "A"],
  ["only a plan", inspections({ value: 26, status: "planned" }), "topic-no-number", "O"],
  ["only another's work", inspections({ value: 26, status: "context" }), "topic-no-number", "O"],
  ["a heading of its topic", { topics: ["enforcement"] }, "topic-no-number", "O"],
  ["words of its own, under no heading", { content: "认真开展行政执法检查工作。" }, "topic-no-number", "O"],
  ["headings of other topics", { topics: ["rules", "publicity"] }, "not-stated", "O"],
  ["nothing", {}, "not-stated", "O"],
  ["no such power", { content: "我局无行政执法权。" }, "no-power", "M"],
  ["no such power, so none", { content: "我局无行政执法权。", ...inspections({ value: 0 }) }, "no-power", "M"],
  ["no such power, and yet a number", { content: "我局无行政执法权。", ...inspections({ value: 2 }) }, "stated", "A"],
] as const;

describe("the state of a cell", () => {
  it.each(states)("of a report that states %s", (_, sketch, state, obsStatus) => {
    const coverage = coverageOf(
      { readings: [one(sketch as Sketch)], skipped: [] },
      { indicators: ["enforcement.inspections"] },
    );
    expect(coverage.cells).toMatchObject([{ report: "a", state, obsStatus }]);
  });

  it("shows the words on which it rests", () => {
    const content = "一、概况\n我局暂无行政执法权，相关工作由市局承担。";
    const { cells } = coverageOf(
      { readings: [one({ content })], skipped: [] },
      { indicators: ["enforcement.penalties", "rules.cleanups"] },
    );
    expect(cells.map(({ state, evidence }) => [state, evidence])).toEqual([
      ["no-power", [{ quote: "我局暂无行政执法权", start: 5, end: 14 }]],
      ["not-stated", undefined],
    ]);
  });
});

describe("the seeds", () => {
  const coverage = coverageOf(seeds);

  it("are covered for every indicator that any states, in the codebook's order", () => {
    const stated = new Set(
      seeds.readings.flatMap(({ observations }) =>
        observations.flatMap(({ indicator, status }) => (status === "reported" && indicator) || []),
      ),
    );
    expect(coverage.indicators).toEqual(
      indicators()
        .map(({ id }) => id)
        .filter((id) => stated.has(id)),
    );
    expect(coverage.reports.map(({ report }) => report)).toEqual(seeds.readings.map(({ report }) => report.id));
  });

  const cells = [
    ["tianjin-kjj-2018", "disputes.reconsideration_cases", "conflict", 2],
    ["tianjin-kjj-2018", "enforcement.penalties", "zero-stated", 3],
    ["tianjin-kjj-2022", "enforcement.inspections", "stated", 1],
    ["binhai-kjj-2023", "enforcement.inspections", "topic-no-number", 0],
    ["jincheng-kjj-2023", "sector.high_tech_enterprises", "topic-no-number", 1],
    ["unnamed-city-kjj-2022", "sector.funding", "not-stated", 0],
  ] as const;

  it.each(cells)("%s on %s: %s", (report, indicator, state, statements) => {
    const cell = coverage.cells.find((one) => one.report === report && one.indicator === indicator);
    expect([cell?.state, cell?.statements.length]).toEqual([state, statements]);
  });

  it("make a frame of one row a report, for a file", () => {
    const frame = coverageFrame(coverage);
    expect(frame.length).toBe(5);
    expect(frame.columns).toEqual(["report", "agency", "region", "level", "year", ...coverage.indicators]);
    expect(frame.toArray("disputes.reconsideration_cases")).toEqual([
      "conflict",
      "zero-stated",
      "not-stated",
      "zero-stated",
      "zero-stated",
    ]);
    expect(coverageFrame(coverage, "obsStatus").toArray("disputes.reconsideration_cases")).toEqual([
      "U",
      "A",
      "O",
      "A",
      "A",
    ]);
    expect(toCsv(frame).trim().split(/\r?\n/)).toHaveLength(6);
  });

  it("make a table in either language", () => {
    const table = coverageTable(coverageOf(seeds, { indicators: ["enforcement.inspections"] }), { language: "zh-CN" });
    expect(table.headers.slice(0, 3)).toEqual(["report", "agency", "year"]);
    expect(table.headers[3]).toMatch(/检查/);
    expect(table.rows[2]).toEqual(["binhai-kjj-2023", "天津市滨海新区科技局", "2023", "its topic, no number"]);
  });
});

const some = fc.subarray(
  indicators().map(({ id }) => id),
  { maxLength: 6 },
);
const chosen = fc.subarray(seeds.readings.map(({ report }) => report.id));

it("has a cell for every report and indicator, whatever is asked", () => {
  fc.assert(
    fc.property(some, chosen, (asked, reports) => {
      const { cells } = coverageOf(seeds, { indicators: asked, reports });
      expect(cells.map(({ report, indicator }) => [report, indicator])).toEqual(
        reports.flatMap((report) => asked.map((id) => [report, id])),
      );
    }),
    { numRuns: 30 },
  );
});

it("refuses an indicator that is none", () => {
  expect(() => coverageOf(seeds, { indicators: ["rules.nothing" as IndicatorId] })).toThrow(
    expect.objectContaining({ code: "compare/unknown-indicator" }),
  );
});
