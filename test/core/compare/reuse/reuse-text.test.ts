import { describe, expect, it } from "vitest";
import { readText } from "@fazhi/core";
import { reuseTextOf } from "../../../../packages/core/src/compare/reuse/reuse-text.ts";

const REPORT = `某某市科学技术局2022年法治政府建设年度报告

一、主要举措和成效
（一）加强学习。落实《某某条例（2020年）》和《关于印发〈某某办法〉的通知》要求，开展培训12次。
二、下一步打算
落实“谁执法谁普法”责任制。

某某市科学技术局
2023年1月5日
`;

/** The signs as text: | for a break, * for a listed formula. */
function printed(content: string, mask?: "formulas" | "titles" | "nothing"): string {
  const { signs } = reuseTextOf(readText(content, { id: "a" }).report, mask);
  return [...signs].map((sign) => (sign === 0 ? "|" : sign >= 0xe000 ? "*" : String.fromCharCode(sign))).join("");
}

describe("a report as it is compared", () => {
  it("is its characters without headings, titles, signature and what is no character", () => {
    expect(printed(REPORT)).toBe("落实|和|要求开展培训次|落实*责任制|");
  });

  it("keeps formulas, or everything, where that is asked", () => {
    expect(printed(REPORT, "titles")).toBe("落实|和|要求开展培训次|落实谁执法谁普法责任制|");
    expect(printed(REPORT, "nothing")).toContain("加强学习落实某某条例年和关于印发某某办法的通知要求");
  });

  it("counts the characters of the title and the headings as masked", () => {
    const { chars, masked, formulas, signs } = reuseTextOf(readText(REPORT, { id: "a" }).report);
    const own = [...signs].filter((sign) => sign !== 0 && sign < 0xe000).length;
    expect(chars).toBe(masked + formulas.reduce((sum, { length }) => sum + length, 0) + own);
    expect(chars).toBe(
      readText(REPORT, { id: "a" })
        .report.text.content.split("\n\n某某市科学")[0]!
        .match(/\p{Script=Han}/gu)!.length,
    );
  });

  it("takes a title that is never closed for words", () => {
    const text = "法治政府建设年度报告\n落实《某某条例的要求，开展培训工作。\n";
    expect(printed(text)).toBe("落实某某条例的要求开展培训工作|");
  });
});
