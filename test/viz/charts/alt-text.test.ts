import { altText, coverageHeatmap, ranking } from "@fazhi/viz";
import { describe, expect, it } from "vitest";
import { everyChart } from "../every-chart.ts";
import { coverage, inspections } from "../sample-comparisons.ts";

describe("the alternative text", () => {
  it.each(everyChart)("of $name says its headline", ({ language, draw }) => {
    const spec = draw();
    // A Chinese name in an English headline may be broken into lines, and is joined here by a blank that it has not.
    const unspaced = (text: string): string => (language === "en" ? text.replaceAll(" ", "") : text);
    expect(unspaced(altText(spec))).toContain(unspaced(spec.title.text.join("")));
  });

  it("says every row, silent ones too, and the source", () => {
    expect(altText(ranking(inspections, { language: "zh-CN" }))).toBe(
      "排序图。天津市科学技术局（2022 年）最多：40 次，与次位相差 11～19 次；5 份报告中 3 份没有可比的数字。" +
        "行政执法检查，单位：次，2018—2023 年。" +
        "天津市科学技术局（2022 年）：40 次。天津市科学技术局（2018 年）：21～29 次、26 次。" +
        "天津市滨海新区科技局（2023 年）：未提及。晋城市科学技术局（2023 年）：谈到而无数字。某市科学技术局（2022 年）：无此项职权。" +
        "资料来源：天津市科学技术局（2018、2022 年）；天津市滨海新区科技局（2023 年）；" +
        "晋城市科学技术局（2023 年）；某市科学技术局（2022 年），法治政府建设年度报告。" +
        "横杠是措辞（余、近、约、超过等）允许的区间。同一报告有几处说法的，各画一点，以细线相连，不作取舍。灰色文字是没有可比数字的原因，不是零。",
    );
  });

  it("of a coverage chart counts the states of each report", () => {
    expect(altText(coverageHeatmap(coverage, { language: "en" }))).toContain(
      "天津市科学技术局 (2022): number given 6, not mentioned 1 and no such power 5.",
    );
  });
});

/** Whatever a chart says of its axes. */
function axisDescriptions(part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const axis = name === "axis" ? (value as { readonly description?: string } | null) : null;
    return axis?.description === undefined ? axisDescriptions(value) : [axis.description];
  });
}

it.each(everyChart.filter(({ language }) => language === "zh-CN"))(
  "$name describes its axes in Chinese",
  ({ draw }) => {
    expect(axisDescriptions(draw()).filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([]);
  },
);

it("an axis is described from end to end", () => {
  expect(axisDescriptions(ranking(inspections, { language: "zh-CN" }))).toEqual(["数值轴，从 0 到 40"]);
});
