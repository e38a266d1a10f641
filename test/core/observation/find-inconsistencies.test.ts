import { describe, expect, it } from "vitest";
import type { Finding } from "@fazhi/core";
import { findInconsistencies } from "../../../packages/core/src/observation/find-inconsistencies.ts";
import { goldReadings } from "../compare/gold-readings.ts";
import { inconsistencyRows, part, sentence } from "./inconsistency-rows.ts";

const codes = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code }) => code.replace("consistency/", ""));

describe("findInconsistencies", () => {
  it.each(inconsistencyRows)("%s", (_, observations, expected) => {
    expect(codes(findInconsistencies(observations))).toEqual(expected);
  });

  it("does not mind the order in which statements come", () => {
    const total = sentence({ value: 111 }, { ...part, value: 51 }, { ...part, value: 62 });
    expect(findInconsistencies([...total].reverse())).toEqual(findInconsistencies(total));
  });

  it("works with the digits printed: 3.2万 is good to five hundred", () => {
    const total = { value: 32_000, quote: "3.2万件", unit: "件" };
    const near = sentence(total, { ...part, value: 20_100, unit: "件" }, { ...part, value: 12_300, unit: "件" });
    const far = sentence(total, { ...part, value: 20_100, unit: "件" }, { ...part, value: 12_700, unit: "件" });
    expect([codes(findInconsistencies(near)), codes(findInconsistencies(far))]).toEqual([[], ["parts-exceed-total"]]);
  });
});

describe("the seeds", () => {
  const findings = goldReadings().readings.flatMap((reading) => reading.findings);

  it("hold one contradiction: Tianjin 2018 on reconsideration, none and one", () => {
    expect(findings.filter(({ severity }) => severity === "conflict")).toEqual([
      {
        code: "consistency/contradiction",
        severity: "conflict",
        report: "tianjin-kjj-2018",
        indicator: "disputes.reconsideration_cases",
        message: expect.stringContaining("0 件 and 1 件 for 2018"),
        quotes: [
          { quote: "无行政复议、行政诉讼和执法投诉案件发生", start: 5359, end: 5378 },
          { quote: "行政复议申请 1件", start: 7470, end: 7479 },
        ],
      },
    ]);
  });

  it("hold no sum, change or rate that fails", () => {
    expect(findings.filter(({ severity }) => severity === "warning")).toEqual([]);
  });

  it("hold a list that leaves something out, and facts told twice", () => {
    const notes = findings.filter(({ severity }) => severity === "note");
    expect(notes.filter(({ code }) => code !== "consistency/repeat").map(({ indicator }) => indicator)).toEqual([
      "openness.disclosures",
    ]);
    const issued = notes.find(({ indicator }) => indicator === "rules.normative_documents_issued");
    expect(issued?.quotes.map(({ start }) => start)).toEqual([2551, 2861]);
  });

  it("are quoted as printed", () => {
    for (const { report, findings } of goldReadings().readings) {
      for (const { quote, start, end } of findings.flatMap(({ quotes }) => quotes))
        expect(report.text.content.slice(start, end)).toBe(quote);
    }
  });
});

it("says each finding in one sentence", () => {
  const told = inconsistencyRows.flatMap(([, observations]) => findInconsistencies(observations));
  const first = new Map(told.map(({ code, severity, message }) => [code, `${severity}: ${message}`]));
  expect([...first.values()]).toMatchInlineSnapshot(`
    [
      "conflict: Enforcement inspections: the report states 0 次 and over 20 次 for 2022; unless the two count different things, they cannot both hold",
      "warning: Enforcement inspections: 5.4 亿元 + 2.55 亿元 add up to 7.95, more than the 7.6 亿元 they are parts of",
      "note: Enforcement inspections: 51 次 + 59 次 add up to 110 of 111 次; the rest is not broken down, or one of them is wrong",
      "warning: Satisfaction of applicants: from 95 % to 98 % is a change of 3 个百分点, but the report states 5 个百分点",
      "warning: Satisfaction of applicants: 18 次 of 20 次 is 90 %, but the report states 95 %",
      "note: Enforcement inspections: the report states 3 人 at 2 places for 2022; it may be one fact told again, so do not add them up",
    ]
  `);
});
