import { describe, expect, it } from "vitest";
import { readText, reviewItems, type DoubtKind, DOUBTS } from "@fazhi/core";
import { reviewHtml, reviewWords } from "@fazhi/viz";
import { hostileReadings } from "../page/hostile-readings.ts";
import { attributes, decoded } from "../page/page-words.ts";
import { seeds } from "../briefing/reports.ts";

const item = (page: string, at: number): { readonly quote: string; readonly reads: object } =>
  JSON.parse(attributes(page, "data-item")[at]!) as { readonly quote: string; readonly reads: object };

describe("the page for checking", () => {
  it.each(["zh-CN", "en"] as const)("shows each statement in its sentence with why, %s", async (language) => {
    const readings = await seeds();
    const items = reviewItems(readings);
    const page = await reviewHtml({ readings, items, language });
    expect(attributes(page, "data-item")).toHaveLength(items.length);
    items.forEach(({ quote, reads }, at) => expect(item(page, at)).toMatchObject({ quote, reads }));
    const articles = page.split("<article").slice(1).map(decoded);
    items.forEach(({ doubts }, at) => {
      for (const { kind } of doubts) expect(articles[at]).toContain(reviewWords(language).doubt[kind]);
    });
    expect(page).toBe(await reviewHtml({ readings, items, language }));
  });

  it("has words for every kind of doubt in both languages", () => {
    const kinds = Object.keys(DOUBTS) as DoubtKind[];
    for (const language of ["zh-CN", "en"] as const)
      expect(Object.keys(reviewWords(language).doubt).sort()).toEqual([...kinds].sort());
    expect(reviewWords("en").doubt).toEqual(DOUBTS);
  });

  it("takes no words of a report for markup, and loses none of them", async () => {
    const readings = hostileReadings();
    const items = reviewItems(readings, { all: true });
    const page = await reviewHtml({ readings, items });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(?:img|iframe|svg|style>\*)/);
    items.forEach(({ quote, report }, at) => expect(item(page, at)).toMatchObject({ quote, report }));
  });

  it("keeps characters that HTML forbids in what it hands on", async () => {
    const content = "某局2023年法治政府建设年度报告\n处罚\u0085\u007f3件。";
    const readings = { readings: [readText(content, { id: "a\uffff" })], skipped: [] };
    const items = reviewItems(readings, { all: true });
    const page = await reviewHtml({ readings, items });
    expect(items.length).toBeGreaterThan(0);
    expect(page).not.toMatch(/[\u007f-\u009f\uffff]/);
    expect(item(page, 0)).toMatchObject({ quote: items[0]!.quote, report: "a\uffff" });
  });

  it("of nothing says so", async () => {
    expect(await reviewHtml({ readings: { readings: [], skipped: [] }, items: [], language: "en" })).toContain(
      "There is nothing to check.",
    );
  });
});
