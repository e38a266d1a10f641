import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numeralAt, valueOfHan } from "../../../packages/core/src/quantity/numeral.ts";

const DIGITS = "零一二三四五六七八九";

/** A whole number below ten thousand in Chinese, as an official would write it. */
function inHan(value: number): string {
  let words = "";
  let gap = false;
  for (const [power, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) gap = words !== "";
    else {
      words += `${gap ? "零" : ""}${power === 10 && digit === 1 && words === "" ? "" : DIGITS[digit]}${sign}`;
      gap = false;
    }
  }
  return words === "" ? "零" : words;
}

describe("valueOfHan", () => {
  it.each([
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零五", 105],
    ["三百二十", 320],
    ["两千", 2000],
    ["一万五千", 15000],
    ["三万零二十", 30020],
    ["一亿二千万", 120000000],
    ["二〇二二", 2022],
    ["零", 0],
  ])("%s is %d", (words, value) => {
    expect(valueOfHan(words)).toBe(value);
  });

  it.each(["三二", "十百千", "一二三"])("%s is no number", (words) => {
    expect(valueOfHan(words)).toBeNull();
  });

  it("reads back every whole number that is written", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => valueOfHan(inHan(value)) === value));
  });

  it("reads back sections of ten thousand", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1000, max: 9999 }), (great, small) => {
        expect(valueOfHan(`${inHan(great)}万${inHan(small)}`)).toBe(great * 10000 + small);
      }),
    );
  });
});

describe("numeralAt", () => {
  it.each([
    ["40余次", 40, 10],
    ["3127家", 3127, 1],
    ["45.6亿元", 45.6, 0.1],
    ["1,204件", 1204, 1],
    ["300件", 300, 100],
    ["0件", 0, 1],
    ["二十项", 20, 10],
  ])("%s: value and last digit written", (words, value, step) => {
    expect(numeralAt(words, 0)).toMatchObject({ start: 0, value, step });
  });

  it("takes two neighbouring digits as one or the other", () => {
    expect(numeralAt("两三次", 0)).toMatchObject({ value: 2, upTo: 3 });
  });
});
