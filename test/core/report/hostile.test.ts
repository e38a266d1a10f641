import { describe, expect, it } from "vitest";
import { isRuleOfLawReport } from "../../../packages/core/src/report/is-rule-of-law-report.ts";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import { sectionPathAt } from "../../../packages/core/src/report/section-path.ts";
import { sniff } from "../../../packages/core/src/source/sniff.ts";
import { decode } from "../../../packages/core/src/text/decode.ts";
import { fromMarkdown, looksLikeMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";

const SIZE = 200_000;
const TITLE = "某局2023年法治政府建设情况报告\n";

/** Texts that make a program with a pattern that goes back over its tracks stand still. */
const hostile = [
  "9",
  "一",
  "（",
  "(",
  ")",
  "*",
  "**a",
  "#",
  "# ",
  "_",
  "`",
  "\\",
  "[",
  "![",
  "](",
  "](/",
  "|",
  "-",
  "- ",
  ">",
  "> ",
  " ",
  "　",
  "\t",
  "\n",
  "\r\n",
  "。",
  "，",
  "、",
  "：",
  ":",
  "《",
  "》",
  "“",
  "年",
  "2023年",
  "2023-",
  "2023年1月",
  "〔2023〕",
  "市",
  "区",
  "天津市",
  "晋城市",
  "内蒙古自治区",
  "市科技局",
  "一、",
  "一、\n",
  "（一）",
  "（一）\n",
  "1.",
  "1.\n",
  "一是",
  "一是。",
  "一是甲。乙\n",
  "第一部分",
  "来源:",
  "来源",
  "发布日期:",
  "抄送",
  "法治",
  "法治政府建设",
  "法治报告\n",
  "局\n",
  "报告如下",
  "下一步\n",
  "现将法治报告如下",
  "\u200b",
  "\uffff",
  "𠮷",
  "\ud842",
  "( \n",
  ")\n",
  "(   ",
  "<br",
  "&nbsp",
  "=\n",
] as const;

describe("a report of hostile words", () => {
  it.each(hostile)("is read to its end, %j over and over", (words) => {
    const content = words.repeat(Math.ceil(SIZE / words.length));
    for (const layer of [fromPlain(content), fromMarkdown(TITLE + content)]) {
      const report = reportOf("hostile", layer);
      expect(report.outline.span).toEqual({ start: 0, end: layer.content.length });
      expect(typeof isRuleOfLawReport(report)).toBe("boolean");
      expect(sectionPathAt(report, layer.content.length >> 1).length).toBeGreaterThanOrEqual(0);
    }
    expect(typeof looksLikeMarkdown(content)).toBe("boolean");
    const bytes = Buffer.from(content);
    expect(decode(bytes).content).toHaveLength(new TextDecoder().decode(bytes).length);
    sniff(bytes);
  });
});
