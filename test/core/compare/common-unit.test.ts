import { describe, expect, it } from "vitest";
import { commonUnit, intervalIn } from "../../../packages/core/src/compare/common-unit.ts";
import { statement } from "./gold-readings.ts";

const denial = statement({ value: 0, unit: "件", quote: "未发生行政处罚案件".replace("件", "") });

const votes = [
  ["what most reports print", "enforcement.inspections", [["次"], ["次"], ["家"]], "次"],
  [
    "one vote a report, however often it says so",
    "enforcement.inspections",
    [["家", "家", "家"], ["次"], ["次"]],
    "次",
  ],
  ["the codebook's where two print alike often", "enforcement.inspections", [["家"], ["次"]], "次"],
  ["the usual word of one measure", "enforcement.penalties", [["起"], ["件"], ["件"]], "件"],
  ["another word of the measure that most print", "enforcement.penalties", [["起"], ["起"], ["件"]], "起"],
  ["money in the unit that most print", "sector.funding", [["元"], ["亿元"], ["元"]], "元"],
  ["nothing where nothing is stated", "sector.funding", [[], []], ""],
] as const;

describe("commonUnit", () => {
  it.each(votes)("is %s", (_, indicator, units, expected) => {
    expect(
      commonUnit(
        indicator,
        units.map((some) => some.map((unit) => statement({ unit }))),
      ),
    ).toBe(expected);
  });

  it("gives a denial, which prints no unit, no vote beside a number", () => {
    expect(commonUnit("enforcement.penalties", [[denial], [denial], [statement({ unit: "人" })]])).toBe("人");
    expect(commonUnit("enforcement.penalties", [[denial]])).toBe("件");
  });
});

const conversions = [
  [2563, "万元", "元", 25_630_000],
  [1.005, "亿元", "元", 100_500_000],
  [5000, "元", "万元", 0.5],
  [7.6, "亿元", "万元", 76_000],
  [26, "个", "件", 26],
  [5, "‰", "%", 0.5],
  [3, "个百分点", "%", null],
  [26, "次", "家", null],
  [26, "人", "人次", null],
  [3, "万美元", "万元", null],
  [3, "个月", "天", null],
  [3, "年", "年", 3],
] as const;

describe("intervalIn", () => {
  it.each(conversions)("%d %s in %s is %s", (value, unit, into, expected) => {
    const given = intervalIn(into, statement({ value, unit }));
    expect(given).toEqual(expected === null ? null : { low: expected, high: expected });
  });

  it("keeps an open end open", () => {
    expect(intervalIn("元", statement({ value: 3200, unit: "万元", low: 3200, high: null }))).toEqual({
      low: 32_000_000,
      high: null,
    });
  });

  it("takes none for none in any unit", () => {
    expect(intervalIn("次", denial)).toEqual({ low: 0, high: 0 });
  });
});
