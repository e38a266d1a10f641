import { formatInterval, formatNumber, type Language } from "@fazhi/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const numbers: readonly (readonly [number, Language, string, string])[] = [
  [0, "zh-CN", "件", "0"],
  [9_999, "zh-CN", "件", "9,999"],
  [10_000, "zh-CN", "件", "1万"],
  [160_000, "zh-CN", "条", "16万"],
  [160_001, "zh-CN", "条", "160,001"],
  [25_630_000, "zh-CN", "条", "2,563万"],
  [123_400, "zh-CN", "条", "12.34万"],
  [760_000_000, "zh-CN", "元", "7.6亿"],
  [16_000, "zh-CN", "万元", "16,000"],
  [7.6, "zh-CN", "亿元", "7.6"],
  [-20_000, "zh-CN", "件", "-2万"],
  [160_000, "en", "条", "160,000"],
  [12.5, "en", "%", "12.5"],
];

describe("formatNumber", () => {
  it.each(numbers)("writes %d in %s, unit %s, as %s", (value, language, unit, words) => {
    expect(formatNumber(value, language, unit)).toBe(words);
  });

  it("rounds nothing: a number reads back as itself", () => {
    const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (value) => {
        const [, digits = "", scale = ""] = /^([\d,.]+)(\D?)$/.exec(formatNumber(value, "zh-CN", "件")) ?? [];
        expect(Math.round(Number(digits.replaceAll(",", "")) * (scales[scale] ?? 1))).toBe(value);
      }),
    );
  });
});

const intervals: readonly (readonly [number | null, number | null, Language, string, string])[] = [
  [40, 40, "zh-CN", "次", "40 次"],
  [41, 49, "zh-CN", "次", "41～49 次"],
  [3200, null, "zh-CN", "万元", "至少 3,200 万元"],
  [null, 50_000, "zh-CN", "条", "至多 5万条"],
  [99, 99, "zh-CN", "%", "99%"],
  [41, 49, "en", "次", "41–49"],
  [40, null, "en", "学时", "at least 40"],
  [null, 5, "en", "件", "at most 5"],
  [96.5, 99, "en", "%", "96.5–99%"],
];

describe("formatInterval", () => {
  it.each(intervals)("writes [%s, %s] in %s, unit %s, as %s", (low, high, language, unit, words) => {
    expect(formatInterval({ low, high }, language, unit)).toBe(words);
  });
});
