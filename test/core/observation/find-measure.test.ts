import { describe, expect, it } from "vitest";
import { MEASURE } from "../../../packages/core/src/generated/compare.ts";
import { UNIT_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { findMeasure, shiftPower } from "../../../packages/core/src/observation/find-measure.ts";

const units = UNIT_WORDS.units.map(({ word }) => word);

describe("the table of measures", () => {
  it.each(MEASURE.scales)("$example", ({ unit, measure, power, example }) => {
    expect(example.endsWith(unit)).toBe(true);
    expect(units).toContain(unit);
    expect(findMeasure(unit)).toEqual({ kind: measure, power });
  });

  it("names classes that the lexicon has, and each unit once", () => {
    const classes = new Set<string>(UNIT_WORDS.units.map((unit) => unit.class));
    expect(MEASURE.measured.filter((name) => !classes.has(name))).toEqual([]);
    expect(new Set(MEASURE.scales.map(({ unit }) => unit)).size).toBe(MEASURE.scales.length);
  });
});

const pairs = [
  ["个", "件", true],
  ["项", "条", true],
  ["人", "名", true],
  ["次", "场次", true],
  ["万元", "元", true],
  ["次", "家", false],
  ["人", "人次", false],
  ["%", "个百分点", false],
  ["元", "美元", false],
  ["年", "个月", false],
  ["次/年", "件/月", false],
  ["蓝", "绿", false],
  ["蓝", "蓝", true],
] as const;

it.each(pairs)("%s and %s measure alike: %s", (a, b, alike) => {
  expect(findMeasure(a).kind === findMeasure(b).kind).toBe(alike);
});

const shifts = [
  [1.005, 8, 100_500_000],
  [3.2, 4, 32_000],
  [5000, -4, 0.5],
  [0, 4, 0],
  [1e21, 4, 1e25],
  [2.5e-7, 7, 2.5],
  [-3, 2, -300],
] as const;

it.each(shifts)("%d by %d powers of ten is %d", (value, power, expected) => {
  expect(shiftPower(value, power)).toBe(expected);
});
