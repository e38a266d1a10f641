import { topicPresence, topicShares } from "@fazhi/core";
import { altText, type Language, topicBars } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { headlineOf } from "../../../packages/viz/src/chart-spec.ts";
import { drawnData } from "../drawn-data.ts";
import { counties, only, seeds, sharesOf } from "../samples/reports.ts";

const headlines: readonly (readonly [string, ReturnType<typeof sharesOf>, Language, string])[] = [
  [
    "what takes most in all, from where to where, and in how many reports",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 60, rules: 40 } },
      { agency: "乙局", characters: { enforcement: 30, rules: 70 } },
      { agency: "丙局", characters: { enforcement: 90, rules: 10 } },
    ),
    "zh-CN",
    "篇幅合计最多的是行政执法：占 60%，各报告从 30% 到 90%，在 3 份报告的 2 份中最多",
  ],
  [
    "that it leads nowhere, where only the sum makes it first",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 40, rules: 60 } },
      { agency: "乙局", characters: { enforcement: 40, thought: 60 } },
    ),
    "en",
    "Administrative enforcement takes the most space: 40% of all text, 40% of single reports; it leads in no single report",
  ],
  [
    "a tie as a tie",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 50, rules: 50 } },
      { agency: "乙局", characters: { enforcement: 50, rules: 50 } },
    ),
    "zh-CN",
    "篇幅合计最多的是依法行政制度体系、行政执法：各占 50%",
  ],
  [
    "that a lead is shared in one report",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 50, rules: 50 } },
      { agency: "乙局", characters: { enforcement: 60, rules: 40 } },
    ),
    "zh-CN",
    "篇幅合计最多的是行政执法：占 55%，各报告从 50% 到 60%，在 2 份报告中都最多（含并列）",
  ],
  [
    "that more is under no topic, where it is so",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 30, unassigned: 70 } },
      { agency: "乙局", characters: { enforcement: 30, unassigned: 70 } },
    ),
    "zh-CN",
    "篇幅合计最多的是行政执法：占 30%，各报告都是 30%，在 2 份报告中都最多；没有归入任何主题的占 70%",
  ],
  [
    "of one report that alone",
    sharesOf({ agency: "甲局", characters: { enforcement: 70, rules: 30 } }),
    "en",
    "甲局 (2022): Administrative enforcement takes the most space, 70%",
  ],
  [
    "that no heading names a topic",
    sharesOf({ agency: "甲局", characters: { unassigned: 70 } }, { agency: "乙局", characters: { unassigned: 9 } }),
    "en",
    "None of 2 reports names a topic in a heading",
  ],
  [
    "nothing of reports that have no text",
    sharesOf({ agency: "甲局", characters: {} }),
    "zh-CN",
    "没有可以计算篇幅的报告",
  ],
  [
    "a share that is not quite none as such",
    sharesOf(
      { agency: "甲局", characters: { enforcement: 999, rules: 1 } },
      { agency: "乙局", characters: { enforcement: 1, rules: 999, thought: 2 } },
      { agency: "丙局", characters: { enforcement: 10 } },
    ),
    "zh-CN",
    "篇幅合计最多的是行政执法：占 50%，各报告从 <1% 到 100%，在 3 份报告的 2 份中最多",
  ],
];

describe("a chart of topic shares says in its headline", () => {
  it.each(headlines)("%s", (_, shares, language, expected) => {
    expect(headlineOf(topicBars({ shares }, { language }))).toBe(expected);
  });
});

const drawn = topicBars({ shares: topicShares(seeds), presence: topicPresence(seeds) }, { language: "zh-CN" });

describe("what it draws", () => {
  it("is each share of the frame that is not 0, and no other", () => {
    const segments = drawnData(drawn).filter(({ share }) => share !== undefined);
    const shares = topicShares(seeds).filter(({ share }) => share !== null && share > 0);
    expect(segments.map(({ at, part, share }) => [at, part, share])).toEqual(
      shares.rows().map(({ report, part, share }) => [report, part, share]),
    );
  });

  it("has words and no segment where a report has no Chinese text", () => {
    const data = drawnData(topicBars({ shares: sharesOf({ agency: "甲局", characters: {} }) }, { language: "zh-CN" }));
    expect(data.filter(({ share }) => share !== undefined)).toEqual([]);
    expect(data).toContainEqual(expect.objectContaining({ at: "甲局-2022", words: "没有可计的汉字" }));
  });

  it("says which topics of the plan are missing, and nothing of those that no plan asks for", () => {
    const words = drawnData(drawn).flatMap(({ at, words: said }) => (typeof said === "string" ? [[at, said]] : []));
    const of = (report: string): string =>
      words
        .filter(([at]) => at === report)
        .map(([, said]) => said)
        .join(" ");
    expect(of("binhai-kjj-2023")).toContain("纲要有而报告未见：突发事件应对、社会矛盾纠纷化解");
    expect(of("tianjin-kjj-2018")).not.toContain("纲要有而报告未见");
    expect(of("tianjin-kjj-2018")).toContain("11/11");
  });

  it("counts what is missing at the foot, where there are too many reports to say it of each", () => {
    const many = topicBars({ shares: topicShares(counties), presence: topicPresence(counties) }, { language: "en" });
    expect(JSON.stringify(drawnData(many))).not.toContain("not in the report");
    expect(altText(many)).toMatch(/Topics of the plan that are missing, of 24 reports: .*Legal publicity in \d+/);
  });

  it("leads to the words that show a topic", () => {
    const data = drawnData(
      topicBars(
        { shares: topicShares(seeds), presence: topicPresence(seeds) },
        { language: "en", readerPages: "pages" },
      ),
    );
    expect(data.some(({ href }) => /^pages\/binhai-kjj-2023\.html#quote-\d+-\d+$/.test(String(href)))).toBe(true);
  });
});

it("is said in words, report by report", () => {
  expect(altText(drawn)).toContain(
    "天津市滨海新区科学技术局（2023 年）：100%，2,878 字；组织领导与第一责任人 19%、法治宣传 16%、行政执法 15%；未归类 11%；" +
      "纲要有而报告未见：突发事件应对、社会矛盾纠纷化解。",
  );
  expect(altText(drawn)).toContain("主题与纲要各部分的对应尚未与纲要原文核对");
});

const shares = topicShares(only(seeds, /binhai/));
const refused: readonly (readonly [string, () => unknown, RegExp])[] = [
  ["topics and blocks at once", () => shares.concat(topicShares(seeds, { of: "blocks" })), /topics and by blocks/],
  ["a report that has lost parts", () => shares.filter({ part: "enforcement" }), /add up to 0\.15/],
  ["a report that stands twice", () => shares.concat(shares), /add up to 2/],
];

describe("it refuses", () => {
  it.each(refused)("%s", (_, made, message) => {
    expect(() => topicBars({ shares: made() as typeof shares }, { language: "en" })).toThrow(message);
  });
});
