import { describe, expect, it } from "vitest";
import type { Comparison, IndicatorId, Observation } from "@fazhi/core";
import { compareAgencies } from "../../../packages/core/src/compare/compare-agencies.ts";
import { Fault } from "../../../packages/core/src/kit/fault.ts";
import { goldReadings, readingOf, statement } from "./gold-readings.ts";

const seeds = goldReadings();

const shown = ({ rows }: Comparison) =>
  rows.map(({ report, state, obsStatus, interval, unit }) => [
    report,
    state,
    obsStatus,
    interval?.low,
    interval?.high,
    unit,
  ]);

const verdict = ({ verdicts }: Comparison, a: string, b: string) =>
  verdicts.find((pair) => pair.a === a && pair.b === b)?.verdict;

describe("inspections across agencies", () => {
  const comparison = compareAgencies(seeds, { indicator: "enforcement.inspections" });

  it("has a row for every report, values first, silence without a number", () => {
    expect(comparison.unit).toBe("次");
    expect(shown(comparison)).toEqual([
      ["tianjin-kjj-2022", "stated", "A", 40, 40, "次"],
      ["tianjin-kjj-2018", "stated", "A", 21, 29, "次"],
      ["binhai-kjj-2023", "topic-no-number", "O", undefined, undefined, ""],
      ["jincheng-kjj-2023", "not-stated", "O", undefined, undefined, ""],
      ["unnamed-city-kjj-2022", "topic-no-number", "O", undefined, undefined, ""],
    ]);
  });

  it("keeps both statements of 2018, and both are below 40", () => {
    const row = comparison.rows.find(({ report }) => report === "tianjin-kjj-2018");
    expect(row?.statements.map(({ quote }) => quote)).toEqual(["随机抽查次数 26 次", "20 余次行政执法现场检查"]);
    expect(verdict(comparison, "tianjin-kjj-2022", "tianjin-kjj-2018")).toEqual({
      kind: "higher",
      difference: { low: 11, high: 19 },
    });
  });

  it("says of silence that it is silence", () => {
    expect(verdict(comparison, "tianjin-kjj-2022", "jincheng-kjj-2023")).toEqual({
      kind: "not-comparable",
      because: ["not-stated"],
    });
  });

  it("has a verdict for each pair once", () => {
    expect(new Set(comparison.verdicts.map(({ a, b }) => [a, b].sort().join(" "))).size).toBe(10);
    expect(comparison.verdicts).toHaveLength(10);
  });
});

describe("training across agencies", () => {
  it("cannot tell 60 hours from more than 40", () => {
    const comparison = compareAgencies(seeds, { indicator: "capacity.training_hours" });
    expect(shown(comparison).slice(0, 2)).toEqual([
      ["tianjin-kjj-2022", "stated", "A", 60, 60, "学时"],
      ["binhai-kjj-2023", "stated", "A", 40, null, "学时"],
    ]);
    expect(verdict(comparison, "tianjin-kjj-2022", "binhai-kjj-2023")?.kind).toBe("equal-within-hedges");
  });

  it("tells rounds of study apart only where every statement agrees", () => {
    const comparison = compareAgencies(seeds, { indicator: "capacity.group_study" });
    expect(verdict(comparison, "tianjin-kjj-2022", "jincheng-kjj-2023")).toEqual({
      kind: "not-comparable",
      because: ["several"],
    });
    expect(verdict(comparison, "jincheng-kjj-2023", "binhai-kjj-2023")).toEqual({
      kind: "higher",
      difference: { low: 1, high: 6 },
    });
  });
});

describe("reconsideration across agencies", () => {
  const comparison = compareAgencies(seeds, { indicator: "disputes.reconsideration_cases" });
  const row = comparison.rows.find(({ report }) => report === "tianjin-kjj-2018");

  it("shows the report that contradicts itself with both quotes and no value", () => {
    expect(row).toMatchObject({ state: "conflict", obsStatus: "U", interval: null, unit: "件" });
    expect(row?.statements.map(({ value, quote }) => [value, quote])).toEqual([
      [0, "无行政复议、行政诉讼和执法投诉案件发生"],
      [1, "行政复议申请 1件"],
    ]);
  });

  it("gives it no verdict, and hands on the finding", () => {
    expect(verdict(comparison, "tianjin-kjj-2022", "tianjin-kjj-2018")).toEqual({
      kind: "not-comparable",
      because: ["conflict"],
    });
    expect(comparison.findings.map(({ code, report }) => [code, report])).toEqual([
      ["consistency/contradiction", "tianjin-kjj-2018"],
    ]);
  });

  it("takes a stated none for 0, and silence for nothing", () => {
    expect(verdict(comparison, "tianjin-kjj-2022", "jincheng-kjj-2023")).toEqual({
      kind: "equal",
      difference: { low: 0, high: 0 },
    });
    expect(comparison.rows.find(({ report }) => report === "binhai-kjj-2023")).toMatchObject({
      state: "not-stated",
      interval: null,
    });
  });
});

describe("what is set aside", () => {
  const asides = [
    ["a plan", "sector.high_tech_enterprises", "jincheng-kjj-2023", [[160, "status"]], "topic-no-number"],
    [
      "another year, its rank too",
      "sector.rd_intensity",
      "unnamed-city-kjj-2022",
      [
        [2.19, "period"],
        [3, "period"],
      ],
      "stated",
    ],
    [
      "an earlier value and a change",
      "functions.service_items",
      "tianjin-kjj-2018",
      [
        [16, "role"],
        [12.5, "role"],
      ],
      "stated",
    ],
    ["a growth rate", "sector.technology_smes", "unnamed-city-kjj-2022", [[43, "role"]], "stated"],
    [
      "parts beside their total",
      "rules.normative_documents_repealed",
      "tianjin-kjj-2018",
      [
        [3, "role"],
        [6, "role"],
      ],
      "stated",
    ],
    ["next year's goal", "enforcement.inspection_coverage", "tianjin-kjj-2018", [[100, "status"]], "stated"],
  ] as const;

  it.each(asides)("%s", (_, indicator, report, aside, state) => {
    const row = compareAgencies(seeds, { indicator }).rows.find((one) => one.report === report);
    expect(row?.setAside.map(({ observation, because }) => [observation.value, because])).toEqual(aside);
    expect(row?.state).toBe(state);
  });

  it("is the reason why there is no verdict", () => {
    const comparison = compareAgencies(seeds, { indicator: "sector.high_tech_enterprises" });
    expect(verdict(comparison, "unnamed-city-kjj-2022", "jincheng-kjj-2023")).toEqual({
      kind: "not-comparable",
      because: ["status"],
    });
  });

  it("is compared where its role is asked for", () => {
    const comparison = compareAgencies(seeds, { indicator: "sector.technology_smes", role: "change" });
    expect(comparison.unit).toBe("%");
    expect(comparison.rows[0]).toMatchObject({ report: "unnamed-city-kjj-2022", interval: { low: 43, high: 43 } });
  });
});

const two = (a: Partial<Observation>, b: Partial<Observation>, indicator: IndicatorId) =>
  compareAgencies(
    {
      readings: [
        readingOf({ id: "a", year: 2022, observations: [statement({ indicator, ...a })] }),
        readingOf({ id: "b", year: 2022, observations: [statement({ indicator, ...b })] }),
      ],
      skipped: [],
    },
    { indicator },
  );

describe("units", () => {
  it("refuses unlike ones, the codebook's staying", () => {
    const comparison = two({ value: 26, unit: "次" }, { value: 17, unit: "家" }, "enforcement.inspections");
    expect(shown(comparison)).toEqual([
      ["a", "stated", "A", 26, 26, "次"],
      ["b", "stated", "A", undefined, undefined, ""],
    ]);
    expect(comparison.rows[1]?.setAside.map(({ because }) => because)).toEqual(["unit"]);
    expect(comparison.verdicts[0]?.verdict).toEqual({ kind: "not-comparable", because: ["unit"] });
  });

  it("compares money by its powers of ten, in one unit", () => {
    const comparison = two({ value: 0.9, unit: "亿元" }, { value: 2563, unit: "万元" }, "sector.funding");
    expect(comparison.unit).toBe("万元");
    expect(shown(comparison)).toEqual([
      ["a", "stated", "A", 9000, 9000, "万元"],
      ["b", "stated", "A", 2563, 2563, "万元"],
    ]);
    expect(comparison.verdicts[0]?.verdict).toEqual({ kind: "higher", difference: { low: 6437, high: 6437 } });
  });

  it("leaves a report its own measure word where it counts alike", () => {
    expect(shown(two({ value: 3, unit: "起" }, { value: 2, unit: "件" }, "enforcement.penalties"))).toEqual([
      ["a", "stated", "A", 3, 3, "起"],
      ["b", "stated", "A", 2, 2, "件"],
    ]);
  });
});

describe("which reports", () => {
  it("keeps to a year, and names the agencies that have no report of it", () => {
    const comparison = compareAgencies(seeds, { indicator: "leadership.topic_meetings", year: 2023 });
    expect(comparison.rows.map(({ agency, year, state, obsStatus }) => [agency, year, state, obsStatus])).toEqual([
      ["天津市滨海新区科技局", 2023, "stated", "A"],
      ["晋城市科学技术局", 2023, "stated", "A"],
      ["天津市科学技术局", 2023, "no-report", "L"],
      ["市科技局", 2023, "no-report", "L"],
    ]);
    expect(comparison.verdicts[0]?.verdict).toEqual({ kind: "equal", difference: { low: 0, high: 0 } });
    expect(comparison.verdicts[1]?.verdict).toEqual({ kind: "not-comparable", because: ["no-report"] });
    expect(new Set(comparison.rows.map(({ report }) => report)).size).toBe(4);
  });

  it("keeps to the reports named, in their order where they have no value", () => {
    const comparison = compareAgencies(seeds, {
      indicator: "sector.funding",
      reports: ["binhai-kjj-2023", "tianjin-kjj-2022"],
    });
    expect(comparison.rows.map(({ report }) => report)).toEqual(["binhai-kjj-2023", "tianjin-kjj-2022"]);
    expect(comparison.unit).toBe("");
  });

  it("has a row for a file that could not be read, if it is asked about", () => {
    const skipped = [
      { file: "reports/lost.txt", fault: new Fault("source/empty", "empty", { file: "lost.txt" }, "save it") },
    ];
    const comparison = compareAgencies(
      { ...seeds, skipped },
      { indicator: "enforcement.inspections", reports: ["tianjin-kjj-2022", "lost"] },
    );
    expect(comparison.rows[1]).toMatchObject({ report: "lost", state: "unreadable", obsStatus: "L", interval: null });
    expect(comparison.verdicts[0]?.verdict).toEqual({ kind: "not-comparable", because: ["unreadable"] });
  });

  it.each([
    [
      "a report that was not read",
      { indicator: "enforcement.inspections", reports: ["tianjin-kjj-2019"] },
      "compare/unknown-report",
    ],
    ["an indicator that is none", { indicator: "enforcement.inspection" as IndicatorId }, "compare/unknown-indicator"],
  ] as const)("refuses %s", (_, options, code) => {
    expect(() => compareAgencies(seeds, options)).toThrow(expect.objectContaining({ code }));
  });
});
