import type { Comparison, Verdict } from "@fazhi/core";
import { type ChartSpec, coverageHeatmap, type Language, ranking, slope, trend } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import * as samples from "../sample-comparisons.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";

const headline = ({ title, usermeta }: ChartSpec): string => title.text.join(usermeta.language === "en" ? " " : "");
const inChinese = { language: "zh-CN" } as const;

const withVerdict = (comparison: Comparison, verdict: Verdict): Comparison => ({
  ...comparison,
  verdicts: comparison.verdicts.map((pair) => ({ ...pair, verdict })),
});

const equal = comparisonOf("agencies", "capacity.group_study", [
  rowOf({ report: "a", agency: "甲局", year: 2022, state: "stated", statements: [said(2, 2, "2次")] }),
  rowOf({ report: "b", agency: "乙局", year: 2022, state: "stated", statements: [said(2, 2, "2次")] }),
]);

const rankings: readonly (readonly [string, Comparison, Language, string])[] = [
  [
    "a leader, by how much, and who is silent",
    samples.inspections,
    "zh-CN",
    "天津市科学技术局（2022 年）最多：40 次，与次位相差 11～19 次；5 份报告中 3 份没有可比的数字",
  ],
  [
    "the same in English",
    samples.inspections,
    "en",
    "天津市科学技术局 (2022) has the most: 40, ahead of the next by 11–19; 3 of 5 reports give no comparable number",
  ],
  [
    "no leader where what the wordings allow overlaps",
    samples.trainingHours,
    "zh-CN",
    "天津市科学技术局（2022 年）、天津市滨海新区科技局（2023 年）谁最多无法判定：措辞允许的区间相交；3 份报告中 1 份没有可比的数字",
  ],
  ["one number", samples.reconsideration, "zh-CN", "只有 2022 年给出数字：0 件；2 份报告中 1 份没有可比的数字"],
  ["no number", samples.silence, "en", "No report gives a comparable number"],
  ["the same number", equal, "zh-CN", "给出的数字相同：2 次"],
  [
    "a refusal with its reason",
    withVerdict(equal, { kind: "not-comparable", because: ["period-kind"] }),
    "zh-CN",
    "甲局、乙局不可比，因为时段不同（全年、半年、时点）",
  ],
];

describe("a ranking's headline says", () => {
  it.each(rankings)("%s", (_, comparison, language, expected) => {
    expect(headline(ranking(comparison, { language }))).toBe(expected);
  });
});

const twoYears = (a: readonly [number | null, number | null], b: readonly [number | null, number | null]): Comparison =>
  comparisonOf("years", "enforcement.inspections", [
    rowOf({ report: "a", agency: "甲局", year: 2021, state: "stated", statements: [said(...a, "前")] }),
    rowOf({ report: "b", agency: "甲局", year: 2022, state: "stated", statements: [said(...b, "后")] }),
  ]);

const changes: readonly (readonly [string, Comparison, string])[] = [
  ["a rise", twoYears([10, 10], [12, 12]), "甲局：由 2021 年的 10 次升至 2022 年的 12 次，相差 2 次"],
  ["a fall", twoYears([12, 12], [10, 10]), "甲局：由 2021 年的 12 次降至 2022 年的 10 次，相差 2 次"],
  [
    "a rise of at least so much",
    twoYears([10, 10], [12, null]),
    "甲局：由 2021 年的 10 次升至 2022 年的至少 12 次，相差至少 2 次",
  ],
  ["no change", twoYears([10, 10], [10, 10]), "甲局：2021 年与 2022 年相同：10 次"],
  [
    "no direction where the wordings overlap",
    twoYears([10, 19], [15, 15]),
    "甲局：2021 年（10～19 次）与 2022 年（15 次）高低无法判定：措辞允许的区间相交",
  ],
  [
    "a refusal with its reason",
    withVerdict(twoYears([1, 1], [2, 2]), { kind: "not-comparable", because: ["unit"] }),
    "甲局：2021 年与 2022 年不可比，因为计量单位不同",
  ],
];

describe("a slope's and a trend's headline says", () => {
  it.each(changes)("%s", (_, comparison, expected) => {
    expect(headline(slope(comparison, inChinese))).toBe(expected);
    expect(headline(trend(comparison, inChinese))).toBe(expected);
  });

  it("how many agencies moved which way, where there are several", () => {
    expect(headline(trend(samples.agenciesAndYears, inChinese))).toBe("2 个机关上升，1 个机关下降，1 个机关缺一端数字");
  });
});

describe("a coverage chart's headline says", () => {
  it("how many indicators all reports have a number of", () => {
    expect(headline(coverageHeatmap(samples.coverage, inChinese))).toBe("12 项指标中，有 2 项 5 份报告都写出数字");
  });
});

describe("a subtitle says", () => {
  it("measure, unit and years", () => {
    expect(ranking(samples.inspections, inChinese).title.subtitle).toEqual(["行政执法检查，单位：次，2018—2023 年"]);
    expect(ranking(samples.inspections, { language: "en" }).title.subtitle).toEqual([
      "Enforcement inspections (count), 2018–2023",
    ]);
  });
});

/** The lines at the foot of a chart. */
const footOf = (spec: ChartSpec): string =>
  JSON.stringify(spec).match(/"orient":"bottom".*?"text":\[(.*?)\]/)?.[1] ?? "";

describe("a foot says", () => {
  it("whose reports it is made of", () => {
    expect(footOf(ranking(samples.inspections, inChinese))).toContain("天津市滨海新区科技局（2023 年）");
  });

  it("what its marks mean, and nothing of marks that it has not", () => {
    expect(footOf(ranking(samples.inspections, inChinese))).toContain("横杠是措辞");
    expect(footOf(ranking(equal, inChinese))).not.toMatch(/横杠|箭头|灰色/);
  });

  it("what was set aside", () => {
    expect(footOf(ranking(samples.records, inChinese))).toContain(
      "另有 1 处说法未列入比较（是计划或背景，不是本期事实）",
    );
  });

  it("which reports have no year", () => {
    expect(footOf(trend(samples.undated, inChinese))).toContain("年份不详、未画出的报告");
  });
});
