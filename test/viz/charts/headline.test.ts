import type { Comparison, CoverageCell, Verdict } from "@fazhi/core";
import { type ChartSpec, coverageHeatmap, type Language, ranking, slope, trend } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { drawnData } from "../drawn-data.ts";
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

/** Reports of 2022, by agency and what they say; of versions, the agency stands twice. */
const inOneYear = (...values: readonly (readonly [string, number, (number | null)?])[]): Comparison =>
  comparisonOf(
    "agencies",
    "enforcement.inspections",
    values.map(([agency, low, high = low], at) =>
      rowOf({ report: `r${at}`, agency, year: 2022, state: "stated", statements: [said(low, high, `「${at}」`)] }),
    ),
  );

const fourOpen = inOneYear(["甲局", 9], ["乙局", 8, null], ["丙局", 7, null], ["丁局", 6, null]);

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
  ["one number", samples.reconsideration, "zh-CN", "只有 2022 年给出可比的数字：0 件；2 份报告中 1 份没有可比的数字"],
  ["no number", samples.silence, "en", "No report gives a comparable number"],
  ["the number of the only report, of whom there is no other", inOneYear(["甲局", 3]), "zh-CN", "甲局：3 次"],
  [
    "of many that may be the highest, some by name",
    fourOpen,
    "zh-CN",
    "甲局、乙局等 4 份报告谁最多无法判定：措辞允许的区间相交",
  ],
  [
    "of versions of a report all, and their distance to others only",
    inOneYear(["甲局", 105], ["甲局", 101], ["乙局", 90]),
    "zh-CN",
    "甲局最多：101 次、105 次，与次位相差 11～15 次",
  ],
  [
    "no leader where versions of a report lie on both sides of another",
    inOneYear(["甲局", 110], ["甲局", 70], ["乙局", 90]),
    "en",
    "甲局 and 乙局 cannot be compared: a report states several values, and the answer depends on which is meant",
  ],
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

/** One agency's report of 2021 and two versions of that of 2022. */
const versions = (before: number, ...after: readonly number[]): Comparison =>
  comparisonOf(
    "years",
    "enforcement.inspections",
    [before, ...after].map((value, at) =>
      rowOf({
        report: `r${at}`,
        agency: "甲局",
        year: at === 0 ? 2021 : 2022,
        state: "stated",
        statements: [said(value, value, `「${at}」`)],
      }),
    ),
  );

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
  [
    "a rise to each version of a report",
    versions(70, 101, 105),
    "甲局：由 2021 年的 70 次升至 2022 年的 101 次、105 次，相差 31～35 次",
  ],
  [
    "no direction where it depends on the version",
    versions(75, 70, 110),
    "甲局：2021 年与 2022 年不可比，因为报告有几处说法，取哪一处结论不同",
  ],
];

describe("a slope's and a trend's headline says", () => {
  it.each(changes)("%s", (_, comparison, expected) => {
    expect(headline(slope(comparison, inChinese))).toBe(expected);
    expect(headline(trend(comparison, inChinese))).toBe(expected);
  });

  it("nothing that its lines do not: they lead to each version, and name both", () => {
    const data = drawnData(trend(versions(75, 70, 110), inChinese));
    expect(data.filter(({ until }) => until !== undefined)).toHaveLength(2);
    expect(data.map(({ words }) => words)).toContain("70、110");
  });

  it("no change between versions of one report", () => {
    const { rows } = versions(0, 101, 105);
    const ofOneYear = comparisonOf("years", "enforcement.inspections", rows.slice(1));
    expect(headline(trend(ofOneYear, inChinese))).toBe("甲局：只有 2022 年给出可比的数字：101 次、105 次");
  });

  it("how many agencies moved which way, where there are several", () => {
    expect(headline(trend(samples.agenciesAndYears, inChinese))).toBe(
      "2 个机关上升，1 个机关下降，1 个机关可比的数字不足两个",
    );
  });
});

describe("a coverage chart's headline says", () => {
  it("how many indicators all reports have a number of", () => {
    expect(headline(coverageHeatmap(samples.coverage, inChinese))).toBe("12 项指标中，5 份报告都写出数字的有 2 项");
  });
});

describe("a coverage chart's headline says of fewer", () => {
  const { indicators, cells } = samples.coverage;
  const narrowed = (reportsKept: number, at: readonly number[]) => {
    const reports = samples.coverage.reports.slice(0, reportsKept);
    const kept = at.map((one) => indicators[one]!);
    const isKept = ({ report, indicator }: CoverageCell): boolean =>
      reports.some((one) => one.report === report) && kept.includes(indicator);
    return { ...samples.coverage, reports, indicators: kept, cells: cells.filter(isKept) };
  };

  it.each([
    ["one report", 1, [0, 1, 2], "zh-CN", "3 项指标中，该报告写出 1 项的数字"],
    ["one report in English", 1, [0, 1, 2], "en", "The report gives a number for 1 of 3 indicators"],
    ["one report and indicator", 1, [1], "zh-CN", "该报告没有写出该项指标的数字"],
    ["one indicator that all state", 5, [0], "zh-CN", "5 份报告都写出该项指标的数字"],
    ["one indicator that nobody states", 5, [1], "zh-CN", "5 份报告都没有写出该项指标的数字"],
    ["one indicator that some state", 5, [2], "zh-CN", "5 份报告中 2 份写出该项指标的数字"],
    ["the same in English", 5, [2], "en", "2 of 5 reports give a number for the indicator"],
  ] as const)("%s", (_, reports, at, language, expected) => {
    expect(headline(coverageHeatmap(narrowed(reports, at), { language }))).toBe(expected);
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

  it("each pair that its order does not tell apart, neighbours or not, and how many it does not name", () => {
    expect(footOf(ranking(inOneYear(["甲局", 20, 29], ["乙局", 18], ["丙局", 9, null]), inChinese))).toContain(
      "区间相交、不分高低的：甲局与丙局；乙局与丙局。",
    );
    expect(footOf(ranking(fourOpen, inChinese))).toContain("甲局与乙局；甲局与丙局；甲局与丁局等，另 3 处");
  });

  it("that there are versions of a report", () => {
    expect(footOf(ranking(inOneYear(["甲局", 2], ["甲局", 3]), inChinese))).toContain("同一机关同一年有几份报告");
    expect(footOf(ranking(equal, inChinese))).not.toContain("几份报告");
  });

  it("which reports have no year", () => {
    expect(footOf(trend(samples.undated, inChinese))).toContain("年份不详、未画出的报告");
  });
});
