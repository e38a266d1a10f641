import { reportTimeliness } from "@fazhi/core";
import { altText, type Language, publicationTimeline } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { drawnData } from "../drawn-data.ts";
import { counties, madeReading, noReadings, seeds, timedOf } from "../samples/reports.ts";

const early = { agency: "甲局", published_on: "2023-03-30", published_from: "catalog", lag_days: -2, on_time: "yes" };
const onTheDay = { agency: "乙局", published_on: "2023-04-01", published_from: "caller", lag_days: 0, on_time: "no" };
const late = { agency: "丙局", published_on: "2023-04-02", published_from: "report", lag_days: 1, on_time: "no" };
const unknown = { agency: "丁局", signed_on: "2023-02-20" };
const noRule = {
  agency: "戊局",
  year: null,
  published_on: "2023-01-05",
  publish_by: null,
  submit_by: null,
  rule: null,
  rule_checked: null,
};

const headlines: readonly (readonly [string, ReturnType<typeof timedOf>, Language, string])[] = [
  [
    "how many on time, late, and of how many it cannot be said",
    timedOf(early, onTheDay, late, unknown, noRule),
    "zh-CN",
    "5 份报告中 1 份按时公开，2 份逾期，2 份无法判断是否按时",
  ],
  ["the same in English", timedOf(early, late, unknown), "en", "1 of 3 reports came out on time, 1 late, 1 unknown"],
  ["nothing of unknown ones where there are none", timedOf(early), "zh-CN", "这份报告按时公开"],
  ["that all are on time", timedOf(early, { ...early, agency: "己局" }), "en", "All 2 reports came out on time"],
  ["that the one is late", timedOf(late), "zh-CN", "这份报告逾期公开"],
  ["of one unknown report that, in Chinese too", timedOf(unknown), "zh-CN", "这份报告无法判断是否按时公开"],
  [
    "that a day before the end of the year is doubtful",
    reportTimeliness(
      { readings: [madeReading("海县司法局", 2022, "一、主要举措\n开展检查3次。")], skipped: [] },
      { published: { "海县司法局-2022": "2022-12-20" } },
    ),
    "zh-CN",
    "这份报告按时公开；公开日期早于年度结束，存疑",
  ],
  ["never that unknown ones are in time", timedOf(unknown, noRule), "zh-CN", "2 份报告都不能判断是否按时公开"],
  ["of one unknown report that", timedOf(unknown), "en", "Whether the report came out on time is unknown"],
  ["that there is nothing", reportTimeliness(noReadings), "zh-CN", "没有报告"],
];

describe("a timeline of publication says in its headline", () => {
  it.each(headlines)("%s", (_, frame, language, expected) => {
    expect(headlineOf(publicationTimeline(frame, { language }))).toBe(expected);
  });
});

const words: readonly (readonly [string, ReturnType<typeof timedOf>, Language, string])[] = [
  ["days before", timedOf(early), "zh-CN", "甲局（2022 年）：2023-03-30，提前 2 天。"],
  ["the day itself by its verdict", timedOf(onTheDay), "zh-CN", "乙局（2022 年）：2023-04-01，期限当日，逾期。"],
  ["the day itself in time", timedOf({ ...onTheDay, on_time: "yes" }), "en", "2023-04-01, on the day, in time. "],
  ["why the very day is late", timedOf(onTheDay), "zh-CN", "规定须在公开期限之前公开，期限当日公开的即为逾期。"],
  ["one day", timedOf(late), "en", "丙局 (2022): 2023-04-02, 1 day late. "],
  [
    "a day that is not known, and the one that is",
    timedOf(unknown),
    "zh-CN",
    "公开日期不详；落款或印发于 2023-02-20。",
  ],
  ["that no rule is known", timedOf(noRule), "zh-CN", "戊局：公开于 2023-01-05，没有已知的期限规定。"],
  [
    "that a rule was not checked",
    timedOf(early),
    "zh-CN",
    "规定，3 月 1 日报送、4 月 1 日公开（2022 年报告）；条文原文尚未核对。",
  ],
  ["that a rule was", timedOf({ ...early, rule_checked: true }), "zh-CN", "4 月 1 日公开（2022 年报告）。"],
  ["whence the days are", timedOf(early, late), "zh-CN", "公开日期取自目录文件（catalog.yaml）、报告原文。"],
  ["what lies beyond the chart", timedOf({ ...late, lag_days: 400 }), "en", "Arrow: beyond the chart (over 180 days)"],
];

describe("it says in words", () => {
  it.each(words)("%s", (_, frame, language, expected) => {
    expect(altText(publicationTimeline(frame, { language }))).toContain(expected);
  });

  it("a day before the year was over, as one that may be misread", () => {
    const reading = madeReading("海县司法局", 2022, "一、主要举措\n开展检查3次。");
    const timeliness = reportTimeliness(
      { readings: [reading], skipped: [] },
      { published: { [reading.report.id]: "2022-03-01" } },
    );
    expect(altText(publicationTimeline(timeliness, { language: "zh-CN" }))).toContain(
      "公开日期早于所报告年份结束的，年份或日期可能有误：海县司法局（2022 年）。",
    );
  });
});

describe("what it draws", () => {
  const data = drawnData(publicationTimeline(reportTimeliness(counties), { language: "zh-CN" }));

  it("is each known lag of the frame, in order, with a shape by its verdict", () => {
    const marks = new Map(data.flatMap(({ at, days, shape }) => (days === undefined ? [] : [[at, [days, shape]]])));
    const known = reportTimeliness(counties)
      .filter(({ lag_days }) => lag_days !== null)
      .arrange(["lag_days"]);
    expect([...marks]).toEqual(
      known.rows().map((row) => [row.report, [row.lag_days, row.on_time === "yes" ? "circle" : "diamond"]]),
    );
  });

  it("is words alone for a report whose day is not known", () => {
    for (const report of ["ding-sfj-2023", "ji-sfj-2021"]) {
      const own = data.filter(({ at }) => at === report);
      expect(own.filter(({ days, due, signed }) => (days ?? due ?? signed) !== undefined)).toEqual([]);
      expect(own.map(({ words: said }) => said)).toContain("公开日期不详");
    }
  });

  it("has the deadlines of each report's own rule", () => {
    const published = { "tianjin-kjj-2018": "2019-03-02", "tianjin-kjj-2022": "2023-04-01" };
    const lines = drawnData(publicationTimeline(reportTimeliness(seeds, { published }), { language: "en" }))
      .filter(({ due }) => due !== undefined)
      .map(({ at, due }) => [at, due]);
    expect(lines.sort()).toEqual([
      ["tianjin-kjj-2018", 0],
      ["tianjin-kjj-2022", -31],
      ["tianjin-kjj-2022", 0],
    ]);
  });

  it("is an arrow at the edge where a day lies far out, with its own days", () => {
    const far = drawnData(publicationTimeline(timedOf({ ...late, lag_days: 400 }, early), { language: "en" }));
    expect(far).toContainEqual(expect.objectContaining({ days: 400, shape: "triangle-right", value: "400 days late" }));
  });
});

it("refuses a report that stands twice", () => {
  expect(() => publicationTimeline(timedOf(early, early), { language: "en" })).toThrow(/several rows/);
});
