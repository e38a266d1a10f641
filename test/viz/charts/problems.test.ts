import { problemsOverYears, type Readings } from "@fazhi/core";
import { altText, type Language, problemGrid, type ProblemGridOptions } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { type Datum, drawnData } from "../drawn-data.ts";
import { counties, madeReading, noReadings, only, seeds } from "../samples/reports.ts";

const team = "行政复议人员力量不足，办案压力较大";
const digital = "数字法治平台建设滞后，数据共享不畅";
const publicity = "普法形式较为单一，针对性不强";

const body = (problems: readonly string[], plan = "下一步，将加强执法人员培训。"): string =>
  `一、主要举措\n开展检查3次。\n二、存在的不足\n${problems.map((one, index) => `${"一二三"[index]}是${one}。`).join("")}\n三、下一年度安排\n${plan}`;

const readingsOf = (...readings: Readings["readings"]): Readings => ({ readings, skipped: [] });
const county = (year: number | null, problems: readonly string[], plan?: string) =>
  madeReading("海县司法局", year, body(problems, plan));
const grid = (readings: Readings, options: ProblemGridOptions) =>
  problemGrid({ followed: problemsOverYears(readings), readings }, options);

const headlines: readonly (readonly [string, Readings, Language, string])[] = [
  [
    "how many come back, and how many the plan answers",
    counties,
    "zh-CN",
    "可与上年对照的 32 条不足中 24 条字句重复；48 条中 36 条在同份报告的计划里有相近字句",
  ],
  [
    "of one agency whose they are",
    readingsOf(
      county(2021, [team, digital], "下一步，将充实行政复议人员力量，缓解办案压力。"),
      county(2022, [team, publicity], "下一步，将修订信访接待办法。"),
    ),
    "zh-CN",
    "海县司法局：可与上年对照的 2 条不足中 1 条字句重复；4 条中 1 条在同份报告的计划里有相近字句",
  ],
  [
    "that nothing can be compared with the year before, rather than that it is new",
    seeds,
    "en",
    "None of 15 shortcomings can be compared with the year before; the plan beside has like words for 8 of 15",
  ],
  [
    "nothing of plans where no report has one",
    readingsOf(madeReading("海县司法局", 2021, `一、主要举措\n开展检查3次。\n二、存在的不足\n一是${team}。`)),
    "en",
    "海县司法局: the one shortcoming named cannot be compared with the year before",
  ],
  [
    "that none is named",
    readingsOf(madeReading("海县司法局", 2021, "一、主要举措\n开展检查3次。")),
    "zh-CN",
    "这份报告没有列出不足",
  ],
  ["that there is no report", noReadings, "en", "There is no report"],
  [
    "that reports of no known year cannot be compared, rather than that there is none",
    readingsOf(county(null, [team])),
    "zh-CN",
    "1 份报告年份不详，不能按年份对照",
  ],
];

describe("a matrix of shortcomings says in its headline", () => {
  it.each(headlines)("%s", (_, readings, language, expected) => {
    expect(headlineOf(grid(readings, { language }))).toBe(expected);
  });
});

/** The signs of a chart as "column category sign count". */
const signs = (data: readonly Datum[]): readonly string[] =>
  data.flatMap(({ column, category, sign, count }) =>
    sign === undefined
      ? []
      : [[String(column).slice(-4), category, sign, count].filter((one) => one !== undefined).join(" ")],
  );

const years: readonly (readonly [string, Readings, readonly string[]])[] = [
  [
    "repeated, new and no longer named",
    readingsOf(county(2021, [team, digital]), county(2022, [team, publicity])),
    [
      "2021 team unheld 1",
      "2021 digital unheld 1",
      "2022 team repeated 1",
      "2022 publicity new 1",
      "2022 digital gone",
    ],
  ],
  [
    "nothing as no longer named where the year between has no report",
    readingsOf(county(2021, [team]), county(2023, [digital])),
    ["2021 team unheld 1", "2023 digital unheld 1"],
  ],
  [
    "nothing as no longer named where the report names no shortcoming at all",
    readingsOf(county(2021, [team]), madeReading("海县司法局", 2022, "一、主要举措\n开展检查3次。")),
    ["2021 team unheld 1"],
  ],
];

describe("it draws", () => {
  it.each(years)("%s", (_, readings, expected) => {
    expect([...signs(drawnData(grid(readings, { language: "en" })))].sort()).toEqual([...expected].sort());
  });

  it("each shortcoming of the frame once, by agency", () => {
    const data = drawnData(grid(counties, { language: "zh-CN", by: "agency" }));
    const counted = (sign: string): number =>
      data.filter((one) => one.sign === sign).reduce((sum, { count }) => sum + Number(count), 0);
    const rows = problemsOverYears(counties).rows();
    const isHeld = (before: string): boolean => before === "repeated" || before === "new";
    expect([counted("repeated"), counted("new"), counted("unheld")]).toEqual([
      rows.filter(({ before }) => before === "repeated").length,
      rows.filter(({ before }) => before === "new").length,
      rows.filter(({ before }) => !isHeld(before)).length,
    ]);
  });

  it("agencies, each once, where a column is a year of all", () => {
    const data = drawnData(grid(counties, { language: "zh-CN", by: "year" }));
    for (const year of [2021, 2022, 2023]) {
      const own = data.filter(({ column, sign }) => column === String(year) && sign !== undefined && sign !== "gone");
      const agencies = new Set(
        problemsOverYears(counties)
          .filter({ year })
          .rows()
          .map(({ agency, category }) => `${agency} ${category}`),
      );
      expect(own.reduce((sum, { count }) => sum + Number(count), 0)).toBe(agencies.size);
    }
  });

  it("a year without a report as such, and a report that names no shortcoming as such", () => {
    const readings = readingsOf(county(2021, [team]), madeReading("海县司法局", 2023, "一、主要举措\n开展检查3次。"));
    const words = drawnData(grid(readings, { language: "zh-CN" })).map(({ words: said }) => said);
    expect(words.filter((said) => said === "没有找到报告")).toHaveLength(1);
    expect(words.filter((said) => said === "未列不足")).toHaveLength(1);
    expect(altText(grid(readings, { language: "zh-CN" }))).toContain(
      "海县司法局（2022 年）：没有找到报告。海县司法局（2023 年）：未列不足。",
    );
  });

  it("a line below a sign where the plan has like words, and none where it has not", () => {
    const readings = readingsOf(county(2021, [team, digital], "下一步，将充实行政复议人员力量，缓解办案压力。"));
    const data = drawnData(grid(readings, { language: "en" }));
    const length = (category: string): number => {
      const sign = data.find((one) => one.category === category && one.sign !== undefined);
      return Number(sign?.lineTo) - Number(sign?.lineFrom);
    };
    expect([length("team") > 0, length("digital")]).toEqual([true, 0]);
  });

  it("the report's own words, and leads to them", () => {
    const data = drawnData(grid(only(counties, /wu-sfj/), { language: "en", readerPages: "pages" }));
    expect(data).toContainEqual(
      expect.objectContaining({
        sign: "repeated",
        quote: expect.stringContaining("执法人员业务能力有待提升"),
        before: expect.stringContaining("执法人员业务能力有待提升"),
        href: expect.stringMatching(/^pages\/wu-sfj-2022\.html#quote-/),
      }),
    );
  });

  it("what is not drawn: reports of no known year, and second ones of a year", () => {
    const again = { ...county(2021, [team]) };
    const second = { ...again, report: { ...again.report, id: "second" } };
    const text = altText(
      grid(readingsOf(county(2021, [team]), second, county(null, [digital])), { language: "zh-CN" }),
    );
    expect(text).toContain("年份不详、未画出的报告：海县司法局。");
    expect(text).toContain("同一机关同一年有几份报告，只画第一份，未画：海县司法局（2021 年）〔second〕。");
  });
});

it("shows the years of one agency, beside what chance finds in the reports of all", () => {
  const text = altText(grid(counties, { language: "en", agency: "戊县司法局" }));
  expect(text).toContain("戊县司法局: of");
  expect(text).not.toContain("甲县司法局");
  expect(text).toMatch(/On average \d+% of the reports of other agencies/);
});

it("refuses an agency that no report is of", () => {
  expect(() => grid(counties, { language: "en", agency: "nobody" })).toThrow(/no agency/);
});

it("says which shortcomings have too few words of their own to be looked for", () => {
  const readings = readingsOf(county(2021, ["法治督察力度不够"]), county(2022, ["法治督察力度不够"]));
  expect(altText(grid(readings, { language: "zh-CN" }))).toContain("有 1 条只有各报告常用的字句，无从查找");
});

it("says what likeness it rests on, and what chance finds", () => {
  const text = altText(grid(counties, { language: "en" }));
  expect(text).toContain("from a likeness of 0.5 for repeated, 0.3 for answered");
  expect(text).toMatch(/On average \d+% of the reports of other agencies/);
});

it("refuses shortcomings of a report that was not read", () => {
  const draw = () => problemGrid({ followed: problemsOverYears(counties), readings: seeds }, { language: "en" });
  expect(draw).toThrow(/does not list/);
});
