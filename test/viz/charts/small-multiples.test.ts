import type { Comparison, IndicatorId } from "@fazhi/core";
import { type Language, smallMultiples } from "@fazhi/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { drawnData } from "../drawn-data.ts";
import { hasValue, madeComparison } from "../made-comparison.ts";
import * as samples from "../sample-comparisons.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";
import { breaksFrame } from "../samples/comparisons.ts";

type Value = number | readonly [number, number] | null;

/** A comparison of agencies in one year: 甲局, 乙局, 丙局. */
const across = (indicator: IndicatorId, values: readonly Value[], year = 2022): Comparison =>
  comparisonOf(
    "agencies",
    indicator,
    values.map((value, at) => {
      const agency = `${"甲乙丙"[at]}局`;
      const [low, high] = typeof value === "number" ? [value, value] : (value ?? [0, 0]);
      return rowOf({
        report: `${agency}-${year}`,
        agency,
        year,
        state: value === null ? "not-stated" : "stated",
        statements: value === null ? [] : [said(low, high, `${low}`, { indicator })],
      });
    }),
  );

const through = (indicator: IndicatorId, values: readonly Value[]): Comparison =>
  comparisonOf(
    "years",
    indicator,
    values.flatMap((value, at) => across(indicator, [value], 2021 + at).rows),
  );

const a = across("enforcement.inspections", [5, 8, 2]);
const b = across("enforcement.penalties", [1, 9, null]);
const c = across("disputes.litigation_cases", [[21, 29], 26, 1]);
const d = across("disputes.reconsideration_cases", [4, 4, 1]);
const none = across("emergency.drills", [null, null, null]);
const one = across("capacity.group_study", [null, 3, null]);

const headlines: readonly (readonly [string, readonly Comparison[], Language, string])[] = [
  ["who leads in how many", [a, b], "zh-CN", "2 项指标中，乙局居首 2 项"],
  [
    "where nobody can be said to lead, and why",
    [a, c, d, one, none],
    "zh-CN",
    "5 项指标中，乙局居首 1 项，1 项并列，1 项无法判定，1 项只有一个机关有可比的数字，1 项没有可比的数字",
  ],
  [
    "the same in English",
    [a, c, d, one, none],
    "en",
    "乙局 is ahead in 1 of 5 indicators, tied in 1, undecided in 1, only one agency with a comparable number in 1, no comparable number in 1",
  ],
  ["nothing of silence", [none], "en", "None of the indicators has a comparable number"],
  ["nothing of nothing", [], "zh-CN", "各项指标都没有可比的数字"],
  [
    "which way one agency's indicators went",
    [
      through("enforcement.inspections", [5, 8]),
      through("enforcement.penalties", [5, 1]),
      through("emergency.drills", [null, 1]),
    ],
    "zh-CN",
    "甲局：3 项指标中，1 项上升，1 项下降，1 项可比的数字不足两个",
  ],
];

describe("the headline of small multiples says", () => {
  it.each(headlines)("%s", (_, comparisons, language, expected) => {
    expect(headlineOf(smallMultiples(comparisons, { language }))).toBe(expected);
  });

  it("nothing of rise or fall across a break", () => {
    const breaks = breaksFrame([
      { agency: "甲局", year: 2022, code: "unit/changed", status: "B", indicator: "enforcement.inspections" },
    ]);
    const panels = [through("enforcement.inspections", [5, 8]), through("enforcement.penalties", [5, 1])];
    expect(headlineOf(smallMultiples(panels, { language: "zh-CN", breaks }))).toBe(
      "甲局：2 项指标中，1 项下降，1 项序列中断",
    );
  });
});

const wordsIn = (comparisons: readonly Comparison[], language: Language = "zh-CN"): readonly unknown[] =>
  drawnData(smallMultiples(comparisons, { language })).map(({ words }) => words);

describe("each panel", () => {
  it("has its unit in its title", () => {
    expect(wordsIn([samples.trainingHours, samples.inspections])).toEqual(
      expect.arrayContaining(["执法人员培训学时（学时）", "行政执法检查（次）"]),
    );
  });

  it("says so where it has no comparable number, and why each agency has none", () => {
    const words = wordsIn([a, none]);
    expect(words.filter((one_) => String(one_).includes("没有可比的数字"))).toHaveLength(1);
    expect(words.filter((one_) => one_ === "未提及")).toHaveLength(3);
  });

  it("says of an agency that only other panels have that it is not in this one", () => {
    expect(wordsIn([a, across("enforcement.penalties", [1])]).filter((words) => words === "未列入")).toHaveLength(2);
  });

  it("has the order of the first panel that has a number", () => {
    const spec = smallMultiples([none, a, across("enforcement.penalties", [9, 1, 5])], { language: "zh-CN" });
    const names = drawnData(spec).flatMap(({ at, words }) => (at !== undefined && at === words ? [at] : []));
    expect(names.slice(0, 3)).toEqual(["乙局", "甲局", "丙局"]);
    expect(spec.description).toContain("各图都按「行政执法检查」的次序排列");
  });
});

it("draws no number that no report states", () => {
  fc.assert(
    fc.property(madeComparison, madeComparison, (first, second) => {
      const stated = new Set(
        [first, second].flatMap(({ rows }) =>
          rows.filter(hasValue).flatMap(({ statements }) => statements.map(({ quote }) => quote)),
        ),
      );
      const marks = drawnData(smallMultiples([first, second], { language: "en" }));
      for (const { quote } of marks)
        if (quote !== undefined) for (const words of String(quote).split(" | ")) expect(stated).toContain(words);
    }),
  );
});
