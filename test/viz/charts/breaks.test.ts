import { type ChartSpec, type Language, slope, smallMultiples, trend } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { drawnData } from "../drawn-data.ts";
import { comparisonOf, rowOf, said } from "../sample-rows.ts";
import { type BreakSample, breaksFrame } from "../samples/comparisons.ts";

const rowsOf = (agency: string, values: readonly number[]) =>
  values.map((value, at) =>
    rowOf({
      report: `${agency}-${2020 + at}`,
      agency,
      year: 2020 + at,
      state: "stated",
      statements: [said(value, value, `${value}次`)],
    }),
  );

const one = comparisonOf("years", "enforcement.inspections", rowsOf("甲局", [5, 7, 9, 12]));
const two = comparisonOf("years", "enforcement.inspections", [
  ...rowsOf("甲局", [5, 7, 9, 12]),
  ...rowsOf("乙局", [5, 4, 3, 2]),
]);

const broken: BreakSample = { agency: "甲局", year: 2022, code: "unit/changed", status: "B" };
const bent: BreakSample = { agency: "甲局", year: 2021, code: "outline/period", status: "D" };

/** The years between which a line is drawn. */
const joined = (spec: ChartSpec): readonly unknown[] =>
  drawnData(spec).flatMap(({ at, to, until }) => (until === undefined ? [] : [`${String(at)}-${String(to)}`]));

const cases: readonly (readonly [string, readonly BreakSample[], readonly string[]])[] = [
  ["no break", [], ["2020-2021", "2021-2022", "2022-2023"]],
  ["a break", [broken], ["2020-2021", "2022-2023"]],
  ["a definition that differs", [bent], ["2020-2021", "2021-2022", "2022-2023"]],
  ["both in one year", [broken, { ...bent, year: 2022 }], ["2020-2021", "2022-2023"]],
  ["a break of another agency", [{ ...broken, agency: "丙局" }], ["2020-2021", "2021-2022", "2022-2023"]],
  [
    "a break of another indicator",
    [{ ...broken, indicator: "capacity.group_study" }],
    ["2020-2021", "2021-2022", "2022-2023"],
  ],
  ["a break before the first year", [{ ...broken, year: 2020 }], ["2020-2021", "2021-2022", "2022-2023"]],
];

describe("a trend joins the years on both sides of", () => {
  it.each(cases)("%s only where they may be read together", (_, breaks, expected) => {
    expect(joined(trend(one, { language: "zh-CN", breaks: breaksFrame(breaks) }))).toEqual(expected);
  });
});

const headlines: readonly (readonly [string, readonly BreakSample[], Language, string])[] = [
  ["a rise where nothing breaks", [bent], "zh-CN", "甲局：由 2020 年的 5 次升至 2023 年的 12 次，相差 7 次"],
  [
    "neither rise nor fall across a break",
    [broken, { ...bent, year: 2022 }],
    "zh-CN",
    "甲局：2020 年（5 次）与 2023 年（12 次）之间序列中断，不作升降判断：计量单位改变",
  ],
  [
    "the same in English",
    [broken],
    "en",
    "甲局: 2020 (5) and 2023 (12) are parted by a break of the series, so neither rise nor fall is said: another unit",
  ],
];

describe.each([
  ["trend", trend],
  ["slope", slope],
] as const)("the headline of a %s says", (_, draw) => {
  it.each(headlines)("%s", (_name, breaks, language, expected) => {
    expect(headlineOf(draw(one, { language, breaks: breaksFrame(breaks) }))).toBe(expected);
  });

  it("how many of several agencies are parted", () => {
    const spec = draw(two, { language: "zh-CN", breaks: breaksFrame([broken]) });
    expect(headlineOf(spec)).toBe("1 个机关下降，1 个机关序列中断");
    expect(spec.description).toContain("（甲局 2022 年计量单位改变）");
  });
});

describe("a break is drawn", () => {
  const drawn = (breaks: readonly BreakSample[]) =>
    drawnData(trend(one, { language: "zh-CN", breaks: breaksFrame(breaks) }));

  it("at the beginning of its year, with its words", () => {
    expect(drawn([broken])).toContainEqual({ at: 2021.5, words: "计量单位改变" });
  });

  it("with the words of the report that says so", () => {
    const data = drawn([{ ...bent, code: "words/counting" }]);
    expect(data).toContainEqual(expect.objectContaining({ at: 2020.5, quote: "统计口径有调整" }));
  });

  it("and explained at the foot, each kind of line apart", () => {
    const said_ = (breaks: readonly BreakSample[]): string =>
      trend(one, { language: "zh-CN", breaks: breaksFrame(breaks) }).description;
    expect(said_([broken, bent])).toContain(
      "竖虚线表示序列自该年起中断，前后不相连（2022 年计量单位改变）。竖点线表示自该年起含义有变而序列延续（2021 年实施纲要更换）。",
    );
    expect(said_([])).not.toContain("序列");
  });
});

it("a slope names an agency beside both of its numbers where no line leads from one to the other", () => {
  const words = drawnData(slope(two, { language: "zh-CN", breaks: breaksFrame([broken]) })).map((datum) => datum.words);
  expect(words).toContain("5  甲局");
  expect(words).toContain("12  甲局");
  expect(words).toContain("5");
  expect(words).toContain("2  乙局");
});

it("small multiples say once what breaks several indicators", () => {
  const other = { ...one, indicator: "enforcement.penalties" as const };
  const breaks = breaksFrame([bent]);
  expect(smallMultiples([one, other], { language: "zh-CN", breaks }).description).toContain("（2021 年实施纲要更换）");
});

it("a slope leads no line through a break between its years", () => {
  const breaks = breaksFrame([broken]);
  expect(joined(slope(one, { language: "en" }))).toEqual(["2020-2023"]);
  expect(joined(slope(one, { language: "en", breaks }))).toEqual([]);
  expect(joined(slope(one, { language: "en", breaks, from: 2022 }))).toEqual(["2022-2023"]);
});
