import { quantification } from "@fazhi/core";
import { altText, hedgeBars, type Language } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { drawnData } from "../drawn-data.ts";
import { seeds, wordedOf } from "../samples/reports.ts";

const exact = { agency: "甲局", reported: 10, reported_exact: 10, zeros: 2 };
const hedged = { agency: "乙局", reported: 10, reported_exact: 4, reported_over: 5, reported_about: 1 };
const silent = { agency: "丙局", planned: 3 };

const headlines: readonly (readonly [string, ReturnType<typeof wordedOf>, Language, string])[] = [
  [
    "in how many reports most numbers are exact, and where most are hedged",
    wordedOf(exact, hedged),
    "zh-CN",
    "2 份报告中 1 份过半的数字是确数；带约数词的比例最高是乙局（2022 年）的 60%",
  ],
  [
    "that it is so in all, and that nothing is hedged",
    wordedOf(exact, { ...exact, agency: "丁局" }),
    "en",
    "Over half of the numbers are exact in both reports; no number is hedged",
  ],
  [
    "half as not over half",
    wordedOf({ ...exact, reported: 2, reported_exact: 1, reported_about: 1, zeros: 0 }, hedged),
    "en",
    "In none of 2 reports are over half of the numbers exact; at most 60% are hedged, in 乙局 (2022)",
  ],
  [
    "who share the most hedges, and of how many others",
    wordedOf(...["甲", "乙", "丙", "丁"].map((name) => ({ ...hedged, agency: `${name}局` }))),
    "zh-CN",
    "4 份报告中没有一份过半的数字是确数；带约数词的比例最高是甲局（2022 年）、乙局（2022 年）等 4 份报告的 60%",
  ],
  [
    "of one report how many of its numbers are exact, and who is silent",
    wordedOf(exact, silent),
    "zh-CN",
    "甲局（2022 年）：本期 10 个数字都是确数；2 份报告中 1 份没有写出本期的数字",
  ],
  [
    "of one report a count, not a share",
    wordedOf({ ...exact, reported: 4, reported_exact: 3, reported_about: 1, zeros: 0 }),
    "en",
    "甲局 (2022): 3 of 4 numbers of the period are exact",
  ],
  ["that there is no number", wordedOf(silent), "en", "No report states a number of its period"],
];

describe("a chart of wordings says in its headline", () => {
  it.each(headlines)("%s", (_, frame, language, expected) => {
    expect(headlineOf(hedgeBars(frame, { language }))).toBe(expected);
  });
});

it("says where shares are of few numbers, and only there", () => {
  const few = { ...exact, reported: 4, reported_exact: 4, zeros: 0 };
  const told = (first: typeof few): string => altText(hedgeBars(wordedOf(first, hedged), { language: "zh-CN" }));
  expect(told(few)).toContain("数字最少的报告只有 4 个");
  expect(told(exact)).not.toContain("数字最少");
});

describe("what it draws", () => {
  it("is each count of the frame, zeros apart from other exact numbers", () => {
    const data = drawnData(hedgeBars(quantification(seeds), { language: "en" }));
    for (const row of quantification(seeds)) {
      const counts = new Map(
        data
          .filter(({ at, count }) => at === row.report && count !== undefined)
          .map(({ part, count }) => [part, count]),
      );
      expect([...counts.values()].reduce<number>((sum, count) => sum + Number(count), 0)).toBe(row.reported);
      expect([
        counts.get("zero") ?? 0,
        counts.get("over") ?? 0,
        counts.get("under") ?? 0,
        counts.get("about") ?? 0,
      ]).toEqual([row.zeros, row.reported_over, row.reported_under, row.reported_about]);
    }
  });

  it("is in the order of exact shares, reports without a number last and in words", () => {
    const data = drawnData(hedgeBars(wordedOf(silent, hedged, exact), { language: "en" }));
    const order = [...new Set(data.flatMap(({ at }) => (at === undefined ? [] : [at])))];
    expect(order).toEqual(["甲局-2022", "乙局-2022", "丙局-2022"]);
    expect(data.filter(({ at, count }) => at === "丙局-2022" && count !== undefined)).toEqual([]);
    expect(data).toContainEqual(expect.objectContaining({ at: "丙局-2022", words: "No number of the period" }));
  });
});

it("is said in words, report by report", () => {
  expect(altText(hedgeBars(quantification(seeds), { language: "zh-CN" }))).toContain(
    "天津市科学技术局（2018 年）：确数 67 个，67%；写明为零 26 个，26%；余、多、超过、以上 7 个，7%；计划／背景 4／1。",
  );
});

describe("it refuses", () => {
  it.each([
    ["a report that stands twice", wordedOf(exact, exact), /several rows/],
    ["wordings that do not add up", wordedOf({ ...exact, reported_over: 3 }), /10 numbers .* and 13 in all/],
    ["zeros that are not exact", wordedOf({ ...hedged, zeros: 5 }), /zeros are among the exact ones/],
  ])("%s", (_, frame, message) => {
    expect(() => hedgeBars(frame, { language: "en" })).toThrow(message);
  });
});
