import type { Comparison } from "@fazhi/core";
import { dots, type Language } from "@fazhi/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { type Datum, drawnData } from "../drawn-data.ts";
import { hasValue, madeComparison } from "../made-comparison.ts";
import * as samples from "../sample-comparisons.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";
import { panelOf } from "../samples/comparisons.ts";

const row = (agency: string, year: number, low: number | null, high: number | null = low) =>
  rowOf({
    report: `${agency}-${year}`,
    agency,
    year,
    state: low === null && high === null ? "not-stated" : "stated",
    statements: low === null && high === null ? [] : [said(low, high, `${agency}${year}`)],
  });

const of = (...rows: readonly ReturnType<typeof row>[]): Comparison => ({
  ...comparisonOf("years", "enforcement.inspections", rows),
  across: "agencies-and-years",
});

const two = of(row("甲局", 2021, 9), row("甲局", 2022, 5), row("乙局", 2021, 2), row("乙局", 2022, 8));
const tied = of(row("甲局", 2022, 5), row("乙局", 2022, 5), row("丙局", 2022, 3));
const hedged = of(row("甲局", 2021, 1), row("甲局", 2022, 21, 29), row("乙局", 2022, 26), row("丙局", 2022, null));

const headlines: readonly (readonly [string, Comparison, Language, string])[] = [
  ["the leader of the latest year, not of another", two, "zh-CN", "2022 年，乙局最多：8 次，与次位相差 3 次"],
  ["the same in English", two, "en", "In 2022: 乙局 has the most: 8, ahead of the next by 3"],
  ["a tie", tied, "zh-CN", "2022 年，甲局、乙局并列最多：5 次"],
  [
    "no leader where wordings overlap, and who is silent",
    hedged,
    "en",
    "In 2022: Undecided between 乙局 and 甲局: what their wordings allow overlaps; 1 of 3 reports gives no comparable number",
  ],
  [
    "versions of a report as one agency's",
    of(row("甲局", 2022, 5), { ...row("甲局", 2022, 7), report: "甲局-2022-b" }, row("乙局", 2022, 3)),
    "zh-CN",
    "2022 年，甲局最多：5 次、7 次，与次位相差 2～4 次",
  ],
  ["silence", samples.silence, "zh-CN", "2023 年，没有一份报告给出可比的数字"],
  [
    "that no report has a year, and nothing of numbers",
    samples.nothing,
    "en",
    "No year’s report gives a comparable number",
  ],
];

describe("a dot plot's headline says", () => {
  it.each(headlines)("%s", (_, comparison, language, expected) => {
    expect(headlineOf(dots(comparison, { language }))).toBe(expected);
  });
});

const footOf = (comparison: Comparison, options: { readonly most?: number } = {}): string =>
  dots(comparison, { language: "zh-CN", ...options }).description;

describe("a dot plot's foot says", () => {
  it.each([
    ["ties of the latest year", tied, "数值相同、排列不分先后的：甲局与乙局。"],
    ["overlaps of the latest year", hedged, "区间相交、不分高低的：乙局与甲局。"],
    ["which year orders the rows", two, "按 2022 年的数值排列"],
  ])("%s", (_, comparison, expected) => expect(footOf(comparison)).toContain(expected));

  it("years in a row as their first and last", () => {
    const years = [2012, 2013, 2014, 2016, 2017].map((year) => row("甲局", year, 1));
    expect(footOf(of(...years))).toContain("甲局（2012—2014、2016、2017 年）");
  });

  it("how many agencies are left out, and tells them still", () => {
    const spec = footOf(panelOf(9, [2022, 2023]), { most: 4 });
    expect(spec).toContain("排在后面的 5 个机关从略。");
    expect(spec).toContain("第9县司法局：");
  });

  it("no tie where there is none", () => {
    expect(footOf(two)).not.toMatch(/不分/u);
  });
});

it("rows stand by the latest value; earlier values come behind, silence last", () => {
  const spec = dots(
    of(
      row("甲局", 2022, null),
      row("乙局", 2021, 90),
      row("乙局", 2022, null),
      row("丙局", 2022, 3),
      row("丁局", 2022, 4),
    ),
    { language: "zh-CN" },
  );
  const names = drawnData(spec).flatMap(({ at, words }) => (at !== undefined && at === words ? [at] : []));
  expect(names).toEqual(["丁局", "丙局", "乙局", "甲局"]);
});

const VALUES = ["from", "to", "printed", "low", "high"];
const numbersIn = (datum: Datum): readonly unknown[] =>
  VALUES.map((field) => datum[field]).filter((one) => typeof one === "number");

describe("a dot plot draws", () => {
  it("no number that no report states, and 0 only where it is stated", () => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const marks = drawnData(dots(comparison, { language: "en" })).filter(({ quote }) => quote !== undefined);
        const stated = new Set(
          comparison.rows.filter(hasValue).flatMap(({ statements }) => statements.map(({ quote }) => quote)),
        );
        for (const { quote } of marks) for (const one of String(quote).split(" | ")) expect(stated).toContain(one);
      }),
    );
  });

  it("every stated value at its known ends", () => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const ends = drawnData(dots(comparison, { language: "en" })).flatMap(numbersIn);
        for (const { statements } of comparison.rows.filter(hasValue))
          for (const { low, high } of statements)
            for (const end of [low, high]) if (end !== null) expect(ends).toContain(end);
      }),
    );
  });

  it("no mark for a silent year, and says why at the row's end", () => {
    const data = drawnData(dots(of(row("甲局", 2021, null), row("甲局", 2022, 5)), { language: "zh-CN" }));
    expect(data.filter(({ quote }) => quote !== undefined)).toHaveLength(1);
    expect(data).toContainEqual({ at: "甲局", words: "2021 年未提及" });
  });

  it("an earlier value beside its year where the latest is missing", () => {
    const data = drawnData(dots(of(row("甲局", 2021, 7), row("甲局", 2022, null)), { language: "zh-CN" }));
    expect(data).toContainEqual(expect.objectContaining({ words: "2021 年：7 次" }));
  });

  it("years by unlike signs", () => {
    const signs = drawnData(dots(panelOf(3, [2020, 2021, 2022, 2023]), { language: "en" })).flatMap(
      ({ shape }) => shape ?? [],
    );
    expect(new Set(signs).size).toBe(4);
  });
});
