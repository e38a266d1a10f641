import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFontMetrics } from "../../packages/viz/src/render/font-metrics.ts";
import { textWidth, wrap, wrapClauses } from "../../packages/viz/src/text-width.ts";

const regular = readFontMetrics(
  readFileSync(new URL("../../packages/viz/fonts/NotoSansSC-Regular.ttf", import.meta.url)),
);

const samples = [
  "天津市滨海新区人民政府办公室",
  "行政复议案件办理数（件）",
  "2022",
  "12,345.6",
  "ahead of the next by 35,001–54,999; 1 of 4 reports",
  "横杠是措辞（余、近、约、超过等）允许的区间。",
];

describe("the estimate of a width is within a twelfth of the font's own", () => {
  it.each(samples)("%s", (words) => {
    const measured = [...words].reduce((sum, character) => sum + regular.advance(character.codePointAt(0)!), 0) * 12;
    expect(Math.abs(textWidth(words, 12) - measured) / measured).toBeLessThan(1 / 12);
  });
});

const text = fc.string({
  unit: fc.constantFrom(..."天津市科学技术局2018 年（），。；：「」～abc xyz,.()".split("")),
  maxLength: 80,
});
const plain = (words: string): string => words.replace(/\s/g, "");

describe("wrap", () => {
  it("loses no character", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 400 }), (words, width) => {
        expect(plain(wrap(words, 12, width).join(""))).toBe(plain(words));
        expect(plain(wrapClauses(words, 12, width).join(""))).toBe(plain(words));
      }),
    );
  });

  it("begins no line with a closing mark and ends none with an opening one", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 60, max: 400 }), (words, width) => {
        const lines = wrap(words.trim(), 12, width);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[），。；：」]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/);
      }),
    );
  });

  it("keeps a number and its measure word together", () => {
    expect(wrap("现场检查一共 40 次", 10, 75)).toEqual(["现场检查一共", "40 次"]);
  });

  it("does not end a line with an opening mark and a blank", () => {
    expect(wrap("天天天「 天", 12, 60)).toEqual(["天天天", "「 天"]);
  });

  it("breaks a heading at the end of a clause", () => {
    expect(wrapClauses("某局最多：40 次，与次位相差 11 次；5 份报告中 3 份没有可比的数字", 10, 190)).toEqual([
      "某局最多：40 次，与次位相差 11 次；",
      "5 份报告中 3 份没有可比的数字",
    ]);
  });
});
