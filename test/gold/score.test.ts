import { describe, expect, it } from "vitest";
import { SEEDS, goldSet } from "./gold-set.ts";
import { scoreReport } from "./score.ts";

describe.each(goldSet(SEEDS.coding, SEEDS.texts))("$id against its hand coding", ({ content, coded, extracted }) => {
  const score = scoreReport(coded, extracted);

  it("finds every quantity and nothing else", () => {
    expect(score.misses.filter((miss) => /^(missed|extra)/.test(miss))).toEqual([]);
    expect(score.matched).toBe(coded.length);
  });

  it("finds every explicit zero", () => {
    expect(score.zerosMatched).toBe(score.zerosCoded);
  });

  it("gives each its indicator, unit, hedge, status, role and period", () => {
    expect(score.misses).toEqual([]);
  });

  it("quotes the text, character for character", () => {
    for (const { start, end, quote } of extracted) expect(content.slice(start, end)).toBe(quote);
  });
});
