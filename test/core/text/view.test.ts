import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import type { TextLayer } from "../../../packages/core/src/text/text-layer.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

const viewText = (content: string): string => viewOf(fromPlain(content)).text;

/** What a layer says, and how it is read. */
const plain = [
  ["full width is folded", "（一）２０２２年，检查４０次；Ａ级", "(一)2022年,检查40次;A级"],
  ["blanks inside Chinese are dropped", "2022 年，检查 40 次", "2022年,检查40次"],
  ["a blank between Latin letters or digits is kept, one", "R&D  project 12  34", "R&D project 12 34"],
  ["blanks of every width are blanks", "签发人：郑\u3000泽\u00a0局\u2003长", "签发人:郑泽局长"],
  ["what takes no room parts no number", "检查4\u200b0次\ufeff", "检查40次"],
  ["○ stands for 〇", "二○二四年", "二〇二四年"],
  ["empty lines and ends of lines of all kinds", "\r\n甲。\r\n\r\n乙。\n", "甲。\n乙。"],
  ["lines that end in a carriage return alone", "甲。\r\r乙。\r", "甲。\n乙。"],
  ["a line broken after a comma by a carriage return goes on", "全面依法治国，\r加快建设。", "全面依法治国,加快建设。"],
  ["a line broken after a comma goes on", "全面依法治国，\n加快建设。", "全面依法治国,加快建设。"],
  [
    "a bracket closed on the next line is no heading",
    "《条例》（以下简称\n）修订工作。",
    "《条例》(以下简称)修订工作。",
  ],
  ["a heading that lost its numeral stands alone", "甲。\n)健全制度体系\n乙。", "甲。\n)健全制度体系\n乙。"],
  [
    "a page number between two halves is passed over",
    `${"检".repeat(50)}，\n\n— 3 —\n\n查4次。`,
    `${"检".repeat(50)},查4次。`,
  ],
  [
    "a labelled line does not go on, however long",
    `索引号：1 发布机构：区科技局 发布日期：2024年2月18日 浏览次数：88 公开方式：主动公开\n某局报告`,
    "索引号:1发布机构:区科技局发布日期:2024年2月18日浏览次数:88公开方式:主动公开\n某局报告",
  ],
  [
    "a paper's number with its signer does not go on, in a wrapped text as wide as it",
    `延州文旅字〔2022〕3号    签发人：金某\n延州文化局年度报告\n${`${"检".repeat(19)}\n`.repeat(8)}`,
    `延州文旅字〔2022〕3号签发人:金某\n延州文化局年度报告\n${"检".repeat(19 * 8)}`,
  ],
] as const;

const markdown = [
  ["headings and emphasis", "## **一、主要举措**\n\n**1. 强化领导。**开会3次。", "一、主要举措\n1.强化领导。开会3次。"],
  ["emphasis inside a number parts nothing", "检查**4**0次", "检查40次"],
  ["emphasis beside Latin letters parts nothing", "**R&D**经费", "R&D经费"],
  [
    "headings and bullets behind a carriage return alone",
    "## 一、举措\r\r- 检查2次。\r- 学法3次。",
    "一、举措\n检查2次。\n学法3次。",
  ],
  ["escapes", "1\\. 加强清理", "1.加强清理"],
  ["bullets", "- 检查2次。\n* 学法3次。\n+ 培训4次。", "检查2次。\n学法3次。\n培训4次。"],
  ["links and their targets", "见[附件](https://example.org/a_1.html)和![图](/b2.png)", "见附件和图"],
  ["rules and quotations", "甲。\n\n---\n\n> 乙。\n\n丙\n===\n", "甲。\n乙。\n丙"],
  ["breaks and blanks of HTML", "甲。<br/>乙&nbsp;丙", "甲。乙丙"],
  ["a page number is no bullet", "甲，\n\n- 3 -\n\n乙。", "甲,乙。"],
  ["rows of a table stay apart", "| 索引号 | 1 |\n| 发布机构 | 区科技局 |", "|索引号|1|\n|发布机构|区科技局|"],
] as const;

describe("viewOf", () => {
  it.each(plain)("reads plain text: %s", (_, layer, view) => {
    expect(viewText(layer)).toBe(view);
  });

  it.each(markdown)("reads Markdown: %s", (_, layer, view) => {
    expect(viewOf(fromMarkdown(layer)).text).toBe(view);
  });

  it("joins the lines of a wrapped text and keeps its headings apart", () => {
    const wrapped = readFileSync(new URL("../../../seeds/tianjin-kjj-2018.txt", import.meta.url), "utf8");
    const lines = viewText(wrapped).split("\n");
    expect(lines).toContain("八、贯彻落实党政主要负责人履行推进法治建设第一责任人职责");
    expect(lines.some((line) => line.includes("共办理“实验动物合格证核发”事项9件,全部按时办结"))).toBe(true);
  });

  const signs = fc.constantFrom(..."检查４０次，。（一）\n\r\t 　ab1*_#>-|\\\u200b\ufeff𠮷");
  const layers = fc
    .tuple(fc.array(signs, { maxLength: 120 }), fc.boolean())
    .map(([some, asMarkdown]): TextLayer => (asMarkdown ? fromMarkdown : fromPlain)(some.join("")));

  it("leads every stretch of the view back to the layer, and every offset back again", () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const view = viewOf(layer);
        let before = -1;
        for (let at = 0; at < view.text.length; at++) {
          const { start, end } = view.toLayer({ start: at, end: at + 1 });
          expect(start).toBeGreaterThan(before);
          expect(end).toBe(start + 1);
          expect(view.fromLayer(start)).toBe(at);
          before = start;
        }
        expect(view.toLayer({ start: 0, end: view.text.length }).end).toBeLessThanOrEqual(layer.content.length);
      }),
      { numRuns: 400 },
    );
  });

  it("changes no sign of the layer but its width", () => {
    fc.assert(
      fc.property(layers, (layer) => {
        const view = viewOf(layer);
        for (let at = 0; at < view.text.length; at++) {
          const sign = view.text.charAt(at);
          const printed = layer.content.charAt(view.toLayer({ start: at, end: at + 1 }).start);
          if (sign !== "\n" && sign !== " ") expect(printed.normalize("NFKC")).toBe(sign.normalize("NFKC"));
        }
      }),
      { numRuns: 200 },
    );
  });
});
