import type { IndicatorId, Reading, Readings } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { briefingCharts } from "../../../packages/viz/src/briefing/briefing-charts.ts";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { planBriefing } from "../../../packages/viz/src/briefing/plan-briefing.ts";
import { readingOf, statement } from "../../core/compare/gold-readings.ts";
import { made, seeds } from "./reports.ts";

/** A report of an agency and year with a statement of each of some indicators. */
const report = (agency: string, year: number, ...stated: readonly IndicatorId[]): Reading => {
  const id = `${agency}-${year}`;
  return readingOf({
    id,
    year,
    catalog: { agency, region: "某市", year },
    observations: stated.map((indicator) => statement({ report: id, indicator, year, period: String(year) })),
  });
};

const readings = (...list: readonly Reading[]): Readings => ({ readings: list, skipped: [] });

const compared = (from: Readings, choice = {}) =>
  planBriefing(from, choice).agencies.map(({ indicator, rows }) => [
    indicator,
    ...rows.map((row) => row.report).sort(),
  ]);

describe("planBriefing", () => {
  it("represents each agency by its latest report", () => {
    const from = readings(
      report("甲", 2020, "publicity.lectures"),
      report("甲", 2022, "publicity.lectures"),
      report("乙", 2021, "publicity.lectures"),
    );
    expect(compared(from)).toEqual([["publicity.lectures", "乙-2021", "甲-2022"]]);
  });

  it("shows headline indicators first where one report states them, others where two do, the most stated first", () => {
    const from = readings(
      report("甲", 2022, "publicity.lectures", "publicity.articles", "sector.funding", "enforcement.inspections"),
      report("乙", 2022, "publicity.lectures", "publicity.articles"),
      report("丙", 2022, "publicity.lectures"),
    );
    const indicators = (choice = {}) => compared(from, choice).map(([indicator]) => indicator);
    expect(indicators()).toEqual(["enforcement.inspections", "publicity.lectures", "publicity.articles"]);
    expect(indicators({ headline: ["sector.funding", "sector.platforms"] })).toEqual([
      "sector.funding",
      "publicity.lectures",
      "publicity.articles",
    ]);
    expect(indicators({ most: 1 })).toEqual(["enforcement.inspections"]);
  });

  it("compares no agencies where there is one, and no years where an agency has one", () => {
    expect(planBriefing(readings(report("甲", 2022, "enforcement.inspections")))).toMatchObject({
      agencies: [],
      years: [],
    });
  });

  it("follows an agency through its years on every indicator that two of its reports state, in order of year", () => {
    const from = readings(
      report("甲", 2022, "publicity.lectures", "sector.funding"),
      report("甲", 2019, "publicity.lectures", "publicity.articles"),
      report("甲", 2020, "publicity.articles"),
    );
    const [years] = planBriefing(from).years;
    expect(years?.reports.map(({ year }) => year)).toEqual([2019, 2020, 2022]);
    expect(years?.comparisons.map(({ indicator }) => indicator)).toEqual(["publicity.articles", "publicity.lectures"]);
    expect(years?.comparisons.every(({ rows }) => rows.length === 3)).toBe(true);
  });

  it("follows the agencies with the most reports, and counts those that it leaves out", () => {
    const through = (agency: string, ...years: readonly number[]) =>
      years.map((year) => report(agency, year, "publicity.lectures"));
    const from = readings(
      ...through("甲", 2021, 2022),
      ...through("乙", 2020, 2021, 2022),
      ...through("丙", 2021, 2022),
    );
    const plan = planBriefing(from, { mostAgencies: 2 });
    expect(plan.years.map(({ agency }) => agency)).toEqual(["甲", "乙"]);
    expect(plan.yearsLeftOut).toBe(1);
  });

  it("plans on the five reports what a reader asks for first", async () => {
    const plan = planBriefing(await seeds());
    const across = plan.agencies.map(({ indicator }) => indicator);
    expect(across).toContain("enforcement.inspections");
    expect(across).toContain("capacity.training_hours");
    expect(plan.years.map(({ reports }) => reports.map(({ report }) => report))).toEqual([
      ["tianjin-kjj-2018", "tianjin-kjj-2022"],
    ]);
    const both = plan.coverage.indicators.filter((indicator) =>
      ["tianjin-kjj-2018", "tianjin-kjj-2022"].every((id) =>
        plan.coverage.cells.some(
          (cell) =>
            cell.report === id && cell.indicator === indicator && /^(stated|zero-stated|conflict)$/.test(cell.state),
        ),
      ),
    );
    expect(plan.years[0]?.comparisons.map(({ indicator }) => indicator)).toEqual(both);
    expect(both.length).toBeGreaterThan(5);
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        severity: "conflict",
        report: "tianjin-kjj-2018",
        indicator: "disputes.reconsideration_cases",
      }),
    );
  });
});

describe("briefingCharts", () => {
  it("draws a ranking for each comparison, trends, a slope for each indicator with a number in both years, and the coverage", async () => {
    const plan = planBriefing(await seeds());
    const charts = briefingCharts(plan, "en");
    const named = (part: RegExp) => charts.filter(({ name }) => part.test(name)).length;
    expect(named(/-across-agencies$/)).toBe(plan.agencies.length);
    const told = plan.years[0]?.comparisons.filter(({ rows }) => rows.every(({ interval }) => interval !== null));
    expect(named(/-slope-/)).toBe(told?.length);
    expect(named(/-trend-/)).toBe(2);
    expect(charts.at(-1)?.name).toBe("coverage");
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
    expect(charts.every(({ name, spec }) => /^[\p{L}\p{N}._-]+$/u.test(name) && spec.description !== "")).toBe(true);
  });
});

describe("a briefing of reports without any number", () => {
  const silent = made(
    { id: "a", agency: "某市粮食局", year: 2022, lines: ["扎实推进各项工作，成效明显。"] },
    { id: "b", agency: "某市档案局", year: 2022, lines: ["扎实推进各项工作，成效明显。"] },
  );

  it.each([
    ["zh-CN", "2 份报告里没有指标表所列的数字，这不等于零。"],
    ["en", "No number of an indicator of the codebook was read in 2 reports, which does not mean zero."],
  ] as const)("says so in place of a table and a chart of nothing, %s", (language, said) => {
    const { sections } = composeBriefing({ readings: silent, language });
    const [findings] = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "key-findings"));
    expect(findings?.kind === "key-findings" && findings.sentences.map(plainWords)).toEqual([said]);
    const [coverage] = sections.filter(({ part }) => part === "coverage");
    expect(coverage?.blocks.map(({ kind }) => kind)).toEqual(["paragraph"]);
  });
});
