import type { Readings } from "@fazhi/core";
import { describe, expect, it } from "vitest";
import { composeBriefing } from "../../../packages/viz/src/briefing/compose-briefing.ts";
import { figuresIn } from "../../../packages/viz/src/briefing/figures-in.ts";
import { slideMeasure } from "../../../packages/viz/src/office/pptx/measure.ts";
import { planSlides } from "../../../packages/viz/src/office/pptx/plan-slides.ts";
import { SlideWords } from "../../../packages/viz/src/office/pptx/slide-words.ts";
import { made, seeds } from "../briefing/reports.ts";

const titlesOf = async (readings: Readings, question?: string): Promise<readonly string[]> => {
  const briefing = composeBriefing({ readings, language: "zh-CN", ...(question === undefined ? {} : { question }) });
  const drawn = new Map(
    figuresIn(briefing.sections.flatMap(({ blocks }) => blocks)).map((figure) => [
      figure,
      { figure, png: new Uint8Array(), width: 640, height: 400, headline: "headline", alt: "alt" },
    ]),
  );
  const slides = planSlides({ words: new SlideWords(briefing), drawn, measure: await slideMeasure() });
  return slides.map(({ title }) => title);
};

/** Reports of agencies through years, each with six indicators. */
const followed = (agencies: number, years: readonly number[]): Readings =>
  made(
    ...Array.from({ length: agencies }, (_, at) => `${"甲乙丙丁戊己庚辛"[at] ?? ""}市科学技术局`).flatMap((agency) =>
      years.map((year) => ({
        id: `${agency}-${year}`,
        agency,
        year,
        lines: [
          `开展行政执法检查${year - 1990}次，作出行政处罚${year - 2000}件。`,
          `办理行政复议案件${year - 2010}件，行政诉讼案件${year - 2011}件。`,
          `组织执法人员参加培训${year - 1980}学时，开展法治宣传活动${year - 2005}场次。`,
        ],
      })),
    ),
  );

describe("a deck", () => {
  it("opens with the first key findings and the limits, and says where everything else is", async () => {
    const briefing = composeBriefing({ readings: await seeds(), language: "zh-CN" });
    const slides = planSlides({ words: new SlideWords(briefing), drawn: new Map(), measure: await slideMeasure() });
    const titles = slides.map(({ title }) => title);
    expect(titles.slice(1, 6)).toEqual([
      "要点（1/4）",
      "要点（2/4）",
      "要点（3/4）",
      "使用限度",
      "附录：逐项数据、方法与来源",
    ]);
    const lines = (slides[5]?.texts ?? []).flatMap(({ paragraphs }) =>
      paragraphs.map((runs) => runs.map(({ text }) => text).join("")),
    );
    expect(lines.slice(0, 2)).toEqual(["其余要点：第 7 页", expect.stringMatching(/^部门之间：第 8—\d+ 页$/)]);
    const [, last = "0"] = /(\d+) 页$/.exec(lines.at(-1) ?? "") ?? [];
    expect([titles[6], Number(last)]).toEqual(["要点（4/4）", titles.length]);
  });

  it("has no slide of an indicator that nobody says a number of", async () => {
    const titles = await titlesOf(followed(3, [2022]), "各单位行政执法情况");
    expect(titles).toContain("行政处罚案件");
    expect(titles.filter((title) => title.startsWith("罚没金额"))).toEqual([]);
  });

  it("shows two years side by side once, and no trend of them", async () => {
    const titles = await titlesOf(followed(1, [2021, 2022]));
    expect(titles.filter((title) => title.includes("行政执法检查，"))).toEqual([
      "甲市科学技术局，行政执法检查，年度对照",
    ]);
  });

  it.each([
    [1, 8],
    [8, 16],
  ])("of %i agencies through three years shows %i charts of them", async (agencies, charts) => {
    const titles = await titlesOf(followed(agencies, [2020, 2021, 2022]));
    expect(titles.filter((title) => /，(历年|年度对照)$/.test(title))).toHaveLength(charts);
  });
});
