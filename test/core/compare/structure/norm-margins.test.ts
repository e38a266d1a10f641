import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Norm, normMargins, readReports } from "@fazhi/core";
import { normMargin, type NumericNorm } from "../../../../packages/core/src/compare/structure/norm-margin.ts";
import { misquoted } from "./made-report.ts";

const seeds = await readReports("seeds");
const norm = (is: NonNullable<Norm["is"]>, value: number): NumericNorm => ({
  rule: { id: "r", zh: "r", en: "r", from: 2000, source: "made up", checked: true },
  checked: true,
  is,
  value,
});

describe("normMargins", () => {
  it("holds the seeds against hours of training: met, short of it, not stated, not yet in force", async () => {
    const rows = (await normMargins(seeds, { indicators: ["capacity.training_hours"] })).rows();
    const row = (report: string) => rows.find((one) => one.report === report);
    expect(row("tianjin-kjj-2022")).toMatchObject({ low: 60, high: 60, margin_low: 0, margin_high: 0, met: "yes" });
    expect(row("binhai-kjj-2023")).toMatchObject({ high: null, margin_high: null, met: "either", checked: false });
    expect(row("jincheng-kjj-2023")).toMatchObject({ state: "topic-no-number", low: null, met: null });
    expect(row("tianjin-kjj-2018")).toMatchObject({ in_force: false, met: null });
  });

  it("takes every norm with a number, names its rule, and quotes the value", async () => {
    const margins = await normMargins(seeds);
    expect(new Set(margins.toArray("indicator"))).toEqual(
      new Set(["rules.filing_rate", "capacity.lectures", "capacity.training_hours"]),
    );
    expect(misquoted(seeds, margins.rows())).toEqual([]);
    for (const { rule_zh, source, met, low, in_force } of margins) {
      expect(rule_zh.length * source.length).toBeGreaterThan(0);
      if (met !== null) expect([low !== null, in_force]).toEqual([true, true]);
    }
    expect(margins.notes.map(({ code }) => code)).toEqual(["norm-margins/whom", "norm-margins/unchecked"]);
  });

  it("refuses an indicator of which no rule asks a number", async () => {
    await expect(normMargins(seeds, { indicators: ["enforcement.inspections"] })).rejects.toMatchObject({
      code: "structure/no-norm",
    });
  });
});

describe("normMargin", () => {
  const rows = [
    ["at least", 60, 60, 60, "yes", 0, 0],
    ["at least", 60, 41, null, "either", -19, null],
    ["at least", 60, 21, 29, "no", -39, -31],
    ["at most", 5, 3, 4, "yes", 1, 2],
    ["at most", 5, 4, 6, "either", -1, 1],
    ["at most", 5, 6, null, "no", null, -1],
    ["exactly", 100, 100, 100, "yes", 0, 0],
    ["exactly", 100, 95, 100, "either", -5, 0],
    ["exactly", 100, 95, 99, "no", -5, -1],
    ["at least", 2, null, null, "either", null, null],
  ] as const;

  it.each(rows)("%s %d against %s to %s: %s", (is, value, low, high, met, marginLow, marginHigh) => {
    expect(normMargin({ low, high }, norm(is, value))).toEqual({ met, margin: { low: marginLow, high: marginHigh } });
  });

  it("says yes or no only where every value of the wording does", () => {
    const one = fc.integer({ min: 0, max: 20 });
    const is = fc.constantFrom<NonNullable<Norm["is"]>>("at least", "at most", "exactly");
    fc.assert(
      fc.property(one, one, one, is, (a, b, asked, how) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const verdicts = new Set<string>();
        for (let value = low; value <= high; value++) {
          verdicts.add(normMargin({ low: value, high: value }, norm(how, asked)).met);
        }
        expect(normMargin({ low, high }, norm(how, asked)).met).toBe(verdicts.size > 1 ? "either" : [...verdicts][0]);
      }),
    );
  });
});
