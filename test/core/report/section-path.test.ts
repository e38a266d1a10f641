import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../../packages/core/src/report/read-report.ts";
import type { Section } from "../../../packages/core/src/report/report.ts";
import {
  blockAt,
  headingsAt,
  sectionAt,
  sectionPathAt,
  topicAt,
} from "../../../packages/core/src/report/section-path.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";

const content = readFileSync(new URL("../../../seeds/tianjin-kjj-2018.txt", import.meta.url), "utf8");
const report = reportOf("tianjin-kjj-2018", fromPlain(content));
const at = (words: string): number => content.indexOf(words);

/** Where words of the report stand: headings above, topic, block. */
const places = [
  ["加快法治政府建设，现将", [], null, "preamble"],
  ["共实施随机抽查次数 26 次", ["依法全面履行政府职能", "强化市场监管职能"], "functions", "measures"],
  [
    "全年收到并受理行政复议申请 1件",
    ["依法有效化解社会矛盾纠纷", "切实强化行政复议工作,认真做好行政应诉工作"],
    "disputes",
    "measures",
  ],
  [
    "申请设立公职律师 1名",
    ["贯彻落实党政主要负责人履行推进法治建设第一责任人职责", "加强对政府工作人员的法治教育培训以及法制队伍建设"],
    "capacity",
    "first_responsible",
  ],
  ["执法监督机构人员队伍有待充实壮大", ["存在的不足和下一步工作计划"], null, "problems"],
  ["重点做好以下几项工作", ["存在的不足和下一步工作计划"], null, "plan"],
  ["确保无漏报、迟报，报备率 100%", ["存在的不足和下一步工作计划", "加强和完善制度建设"], "rules", "plan"],
] as const;

describe("the sections above a place", () => {
  it.each(places)("finds what stands above 「%s」", (words, headings, topic, block) => {
    expect(at(words)).toBeGreaterThanOrEqual(0);
    expect(headingsAt(report.outline, at(words))).toEqual(headings);
    expect(topicAt(report.outline, at(words))).toBe(topic);
    expect(blockAt(report.outline, at(words))).toBe(block);
  });

  it("lists them outermost first, without the root, and ends with the innermost", () => {
    const path = sectionPathAt(report, at("共实施随机抽查次数 26 次"));
    expect(path.map(({ depth }) => depth)).toEqual([1, 2]);
    expect(sectionAt(report.outline, at("共实施随机抽查次数 26 次"))).toBe(path.at(-1));
    expect(sectionAt(report.outline, 0)).toBe(report.outline);
  });

  it("agrees everywhere with a plain walk of the tree", () => {
    const walk = (section: Section, offset: number): readonly Section[] => {
      const child = section.children.find(({ span }) => span.start <= offset && offset < span.end);
      return child === undefined ? [] : [child, ...walk(child, offset)];
    };
    fc.assert(
      fc.property(fc.integer({ min: -5, max: content.length + 5 }), (offset) => {
        expect(sectionPathAt(report, offset)).toEqual(walk(report.outline, offset));
      }),
      { numRuns: 500 },
    );
  });
});
