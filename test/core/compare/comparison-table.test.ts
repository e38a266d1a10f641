import { describe, expect, it } from "vitest";
import { compareAgencies } from "../../../packages/core/src/compare/compare-agencies.ts";
import { compareYears } from "../../../packages/core/src/compare/compare-years.ts";
import { comparisonFrame } from "../../../packages/core/src/compare/comparison-frame.ts";
import { comparisonTable } from "../../../packages/core/src/compare/comparison-table.ts";
import { intervalText } from "../../../packages/core/src/compare/interval-text.ts";
import { verdictSentences } from "../../../packages/core/src/compare/verdict-sentence.ts";
import { printTable } from "../../../packages/core/src/frame/print-table.ts";
import { toCsv } from "../../../packages/core/src/frame/to-csv.ts";
import { goldReadings } from "./gold-readings.ts";

const seeds = goldReadings();

const intervals = [
  [26, 26, "26"],
  [41, 49, "41–49"],
  [3200, null, "≥3200"],
  [null, 5, "≤5"],
  [null, null, "any"],
  [-19, -11, "-19 to -11"],
  [0, 0, "0"],
  [0.1 + 0.2, 0.1 + 0.2, "0.3"],
  [160_001, 169_999, "160001–169999"],
] as const;

it.each(intervals)("prints %s to %s as %s", (low, high, text) => {
  expect(intervalText({ low, high })).toBe(text);
});

describe("comparisonTable", () => {
  const comparison = compareAgencies(seeds, { indicator: "capacity.training_hours" });

  it("prints values as intervals, silence with its state, and the words", () => {
    expect(comparisonTable(comparison)).toMatchObject({
      headers: ["report", "agency", "year", "value", "unit", "rank", "state", "set aside", "words"],
      rows: [
        ["tianjin-kjj-2022", "天津市科学技术局", "2022", "60", "学时", "1–2", "stated", "", "60学时"],
        ["binhai-kjj-2023", "天津市滨海新区科技局", "2023", "≥40", "学时", "1–2", "stated", "", "专题培训超过40学时"],
        ["tianjin-kjj-2018", "天津市科学技术局", "2018", "—", "", "—", "its topic, no number", "", ""],
        ["jincheng-kjj-2023", "晋城市科学技术局", "2023", "—", "", "—", "its topic, no number", "", ""],
        ["unnamed-city-kjj-2022", "市科技局", "2022", "—", "", "—", "its topic, no number", "", ""],
      ],
    });
  });

  it("says what was set aside and why, and joins broken lines", () => {
    const table = comparisonTable(
      compareAgencies(seeds, { indicator: "functions.service_items", reports: ["tianjin-kjj-2018"] }),
    );
    expect(table.rows[0]?.slice(6)).toEqual([
      "stated",
      "16 个 (not the value itself); 12.5 % (not the value itself)",
      "减至 14 个",
    ]);
  });

  it("gives a report that does not exist no id", () => {
    const { rows } = comparisonTable(compareAgencies(seeds, { indicator: "capacity.training_hours", year: 2023 }));
    expect(rows.filter(([, , , , , , state]) => state === "no report").map((cells) => cells.slice(0, 3))).toEqual([
      ["—", "天津市科学技术局", "2023"],
      ["—", "市科技局", "2023"],
    ]);
  });

  it("goes by the codebook's name in either language", () => {
    expect(comparisonTable(comparison).title).toMatch(/^[A-Z]/);
    expect(comparisonTable(comparison, { language: "zh-CN" }).title).toMatch(/学时/);
  });

  it("goes into a terminal and a file", () => {
    const { headers, rows } = comparisonTable(comparison);
    expect(printTable(headers, rows).split("\n")).toHaveLength(7);
    expect(toCsv(comparisonFrame(comparison)).trim().split(/\r?\n/)).toHaveLength(6);
  });
});

describe("comparisonFrame", () => {
  it("keeps silence null and a conflict without a value", () => {
    const frame = comparisonFrame(compareAgencies(seeds, { indicator: "disputes.reconsideration_cases" }));
    const row = frame.rows().find(({ report }) => report === "tianjin-kjj-2018");
    expect(row).toMatchObject({
      state: "conflict",
      obs_status: "U",
      low: null,
      high: null,
      best_rank: null,
      statements: 2,
    });
    expect(frame.toArray("low")).toEqual([0, 0, 0, null, null]);
  });
});

describe("verdictSentences", () => {
  const sentence = (indicator: Parameters<typeof compareYears>[1]["indicator"]) =>
    verdictSentences(compareYears(seeds, { indicator, agency: "天津市科学技术局" }))[0];

  const sentences = [
    [
      "enforcement.inspections",
      "天津市科学技术局 2018 (21–29 次) is lower than 天津市科学技术局 2022 (40 次), by 11–19 次.",
    ],
    [
      "rules.normative_documents_issued",
      "天津市科学技术局 2018 (11 个) is higher than 天津市科学技术局 2022 (7 件), by 4 件.",
    ],
    ["disputes.litigation_cases", "天津市科学技术局 2018 (0 件) is the same as 天津市科学技术局 2022 (0 件)."],
    [
      "capacity.exam_participants",
      "天津市科学技术局 2018 (401–499 名) cannot be told apart from 天津市科学技术局 2022 (441 名): the wordings allow the same value.",
    ],
    [
      "disputes.reconsideration_cases",
      "天津市科学技术局 2018 is not compared with 天津市科学技术局 2022 (0 件): the report contradicts itself.",
    ],
    [
      "capacity.training_hours",
      "天津市科学技术局 2018 is not compared with 天津市科学技术局 2022 (60 学时): not stated.",
    ],
  ] as const;

  it.each(sentences)("of %s", (indicator, expected) => {
    expect(sentence(indicator)?.replace(/^[^:]+: /, "")).toBe(expected);
  });
});
