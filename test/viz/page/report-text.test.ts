import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "@fazhi/core";
import { markup } from "../../../packages/viz/src/page/markup.ts";
import { reportText } from "../../../packages/viz/src/page/report-text.ts";
import { sentenceAround } from "../../../packages/viz/src/page/sentence-around.ts";
import { readingOf } from "../../core/compare/gold-readings.ts";
import { decoded, markedQuotes } from "./page-words.ts";

const reportOf = (content: string) => readingOf({ id: "a", content }).report;

const marked = (content: string, ...spans: readonly (readonly [number, number])[]): string =>
  reportText(
    reportOf(content),
    spans.map(([start, end]) => ({
      id: `q${start}-${end}`,
      start,
      end,
      after: markup`<a class="back" href="#u">↩</a>`,
    })),
  ).source;

const words = (page: string): string =>
  decoded(page.replace(/<a class="back"[^>]*>↩<\/a>/g, "").replace(/<[^>]*>|<\/p>\n/g, ""));

describe("reportText", () => {
  it("marks a quote in place, with the way back behind it", () => {
    expect(marked("全年检查26次。", [2, 7])).toBe(
      '<p>全年<mark id="q2-7" tabindex="-1">检查26次</mark><a class="back" href="#u">↩</a>。</p>\n',
    );
  });

  it("marks a quote inside a quote, and goes on with one that reaches beyond another", () => {
    const page = marked("甲乙丙丁戊己", [0, 4], [1, 2], [3, 6]);
    expect([...markedQuotes(page)]).toEqual([
      ["q0-4", "甲乙丙丁"],
      ["q1-2", "乙"],
      ["q3-6", "丁戊己"],
    ]);
    expect(page).toContain('<mark data-of="q3-6">戊己</mark>');
  });

  it("joins broken lines for the eye and keeps every character", () => {
    const text = "市科技局办理许可、\n\n审批事项 9件，全部按时办结。";
    const page = marked(text, [text.indexOf("许可"), text.indexOf("9件") + 2]);
    expect(page).toContain('<span class="joined">\n\n</span>');
    expect([...markedQuotes(page).values()]).toEqual(["许可、\n\n审批事项 9件"]);
    expect(page.match(/<p>/g)).toHaveLength(1);
  });

  it("keeps the notation that opens a line with its line, and tells it apart", () => {
    const { report } = readText("# 报告\n\n## 一、执法\n\n- **检查**26次。\n", { id: "a", format: "markdown" });
    const page = reportText(report, []).source;
    expect(page).not.toContain("furniture");
    expect(page).toContain('<span class="notation">## </span>一、执法');
    expect(words(page).replace(/\s/g, "")).toBe(report.text.content.replace(/\s/g, ""));
  });

  it("puts what follows nested quotes behind them in the order of the quotes", () => {
    const page = reportText(reportOf("甲乙丙丁"), [
      { id: "b", start: 1, end: 2, after: markup`<i>2</i>` },
      { id: "a", start: 0, end: 3, after: markup`<i>1</i>` },
    ]).source;
    expect(page).toContain("</mark><i>1</i><i>2</i>丁");
  });

  it("puts what follows a quote right behind it inside a span that is no quote", () => {
    const page = reportText(reportOf("甲乙丙丁"), [
      { id: "a", start: 0, end: 3, tag: "span", after: null },
      { id: "b", start: 1, end: 2, after: markup`<i>2</i>` },
    ]).source;
    expect(page).toContain("乙</mark><i>2</i>丙</span>丁");
  });

  it("gives every quote back, character for character, wherever it lies and whatever the text holds", () => {
    const piece = fc.constantFrom(
      "检查",
      "26次",
      "。",
      "\n",
      "\n\n",
      "一、",
      " ",
      "<b>",
      "&amp;",
      '"',
      "**",
      "# ",
      "\r\n",
      "- 2 -",
    );
    const texts = fc.array(piece, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(""));
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 6 });
    fc.assert(
      fc.property(texts, spans, (text, list) => {
        const inside = list
          .map(([start, length]) => [start, Math.min(text.length, start + length + 1)] as const)
          .filter(([start, end], at, all) => start < end && all.findIndex(([s, e]) => s === start && e === end) === at)
          .filter(([start, end]) => /\S/.test(text.slice(start, end)));
        const page = marked(text, ...inside);
        const shown = markedQuotes(page);
        for (const [start, end] of inside) expect(shown.get(`q${start}-${end}`)).toBe(text.slice(start, end));
        expect(words(page).replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 500 },
    );
  });
});

const sentences = [
  ["上句。全年开展检查26次，未发现违法。下句。", "检查26次", "全年开展|检查26次|，未发现违法。"],
  ["检查26次", "检查26次", "|检查26次|"],
  ["一、执法\n全年检查\n26次。", "26次", "|26次|。"],
] as const;

describe("sentenceAround", () => {
  it.each(sentences)("finds the sentence in %j", (text, quote, expected) => {
    const start = text.indexOf(quote);
    const { before, words: own, after } = sentenceAround(reportOf(text), { start, end: start + quote.length });
    expect([before, own, after].join("|")).toBe(expected);
  });

  it("cuts a long sentence and says so", () => {
    const text = `${"很长的话，".repeat(30)}检查26次，${"还有很长的话，".repeat(30)}完。`;
    const start = text.indexOf("检查26次");
    const { before, words: own, after } = sentenceAround(reportOf(text), { start, end: start + 5 });
    expect([before.length, own, after.length]).toEqual([61, "检查26次", 61]);
    expect(`${before[0]}${after.at(-1)}`).toBe("……");
  });
});
