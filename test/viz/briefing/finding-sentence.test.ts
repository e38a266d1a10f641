import { describe, expect, it } from "vitest";
import { findingSentence } from "../../../packages/viz/src/briefing/finding-sentence.ts";
import { made } from "./reports.ts";
import { reportKeyOf, type Finding } from "@fazhi/core";

const finding = (code: string): Finding => ({
  code,
  severity: "warning",
  report: "a",
  message: "Penalties: the parts are 5",
  indicator: "enforcement.penalties",
  quotes: [{ quote: "处罚5件", start: 0, end: 4 }],
});

const CODES = ["contradiction", "parts-exceed-total", "parts-below-total", "change-differs", "rate-differs", "repeat"];

const reports = made({ id: "a", agency: "某市财政局", year: 2022, lines: ["全年检查26次。"] }).readings.map(
  reportKeyOf,
);

describe("findingSentence", () => {
  it.each(CODES)("words %s in both languages, naming report and indicator, without a number of its own", (code) => {
    const chinese = findingSentence(finding(`consistency/${code}`), reports, "zh-CN");
    const english = findingSentence(finding(`consistency/${code}`), reports, "en");
    expect(chinese).toMatch(/^留意：某市财政局（2022 年）关于“.+”[^\d]+。$/);
    expect(english).toMatch(/^Take care: 某市财政局 \(2022\), [A-Z][^\d]+\.$/);
  });

  it("gives a finding of a kind it does not know in core's words", () => {
    expect(findingSentence(finding("other/new"), [], "zh-CN")).toBe("留意：a：Penalties: the parts are 5。");
  });
});
