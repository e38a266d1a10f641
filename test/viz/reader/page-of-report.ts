import { readText, type Reading } from "@fazhi/core";
import { decoded } from "../page/page-words.ts";

/** A made-up report with quantities of each kind, two zeros in one breath, a contradiction, and two numerals that nobody can tell. */
export const MIXED = `某市水利局2023年法治政府建设年度报告

2023年，市水利局深入推进法治政府建设，现报告如下：

一、主要举措和成效

（一）严格规范公正文明执法。全年开展行政检查40余次，作出行政处罚3件，无行政复议、行政诉讼案件。

（二）化解矛盾纠纷。全年办理行政复议案件2件。修建水渠17公里。全市法院受理行政案件300件。评议比分3:2。

二、下一年度主要安排

2024年，计划开展行政检查60次。

某市水利局
2024年1月15日
`;

export const mixed = (): Reading => readText(MIXED, { id: "shuili-2023" });

/** What stands between the tags of the report's text. */
export function textOfPage(page: string): string {
  const [, inside = ""] = /<div class="text" id="words" lang="zh-CN">([\s\S]*?)<\/div>\n<\/section>/.exec(page) ?? [];
  return decoded(inside.replace(/<[^>]*>/g, ""));
}

/** A text as HTML can hold it. */
export const asHtmlHolds = (text: string): string =>
  text.replace(
    /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    "\ufffd",
  );
