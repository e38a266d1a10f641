import { ranking, slope, trend } from "@fazhi/viz";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Datum, drawnData } from "../drawn-data.ts";
import { hasValue, madeComparison } from "../made-comparison.ts";
import { reconsideration, silence, trainingHours } from "../sample-comparisons.ts";

/** Fields that hold a value on the chart's scale, in whichever layer. */
const VALUES = ["from", "to", "printed", "low", "high", "top", "until"];
const valuesIn = (datum: Datum): readonly unknown[] =>
  VALUES.map((field) => datum[field]).filter((one) => typeof one === "number");

describe("a report without a value has no number on the chart", () => {
  it("in a ranking, and each of its rows says why", () => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const data = drawnData(ranking(comparison, { language: "zh-CN" }));
        for (const row of comparison.rows.filter((one) => !hasValue(one))) {
          const own = data.filter(({ at }) => at === row.report);
          expect(own.flatMap(valuesIn)).toEqual([]);
          expect(own.filter(({ words }) => typeof words === "string" && words !== "").length).toBeGreaterThanOrEqual(2);
        }
      }),
    );
  });

  it.each([
    ["trend", trend],
    ["slope", slope],
  ] as const)("in a %s", (_, draw) => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const data = drawnData(draw(comparison, { language: "en" }));
        for (const row of comparison.rows.filter((one) => !hasValue(one))) {
          const own = data.filter(({ at }) => at === row.year);
          expect(own.flatMap(valuesIn)).toEqual([]);
        }
      }),
    );
  });

  it("in a trend, and its year says why", () => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const data = drawnData(trend(comparison, { language: "zh-CN" }));
        for (const row of comparison.rows.filter((one) => !hasValue(one))) {
          expect(data.some(({ at, words }) => at === row.year && typeof words === "string")).toBe(true);
        }
      }),
    );
  });
});

describe("a report with a value has it on the chart", () => {
  it("in a ranking, at both ends where they are known", () => {
    fc.assert(
      fc.property(madeComparison, (comparison) => {
        const data = drawnData(ranking(comparison, { language: "en" }));
        for (const { report, statements } of comparison.rows.filter(hasValue)) {
          const own = data.filter(({ at, quote }) => at === report && quote !== undefined);
          const ends = own.flatMap(({ from, to }) => [from, to]);
          for (const { low, high } of statements) {
            if (low !== null) expect(ends).toContain(low);
            if (high !== null) expect(ends).toContain(high);
          }
        }
      }),
    );
  });

  it("a stated zero at 0", () => {
    const data = drawnData(ranking(reconsideration, { language: "zh-CN" }));
    expect(data).toContainEqual(expect.objectContaining({ at: "tianjin-kjj-2022", from: 0, to: 0, value: "0 件" }));
  });

  it("an open end as an arrow", () => {
    const data = drawnData(ranking(trainingHours, { language: "zh-CN" }));
    expect(data).toContainEqual(expect.objectContaining({ at: "binhai-kjj-2023", from: 40, open: "high" }));
  });

  it("with its quote for whoever points at it", () => {
    const data = drawnData(ranking(trainingHours, { language: "zh-CN" }));
    expect(data).toContainEqual(expect.objectContaining({ quote: "专题培训超过40学时", value: "至少 40 学时" }));
  });
});

it("a chart of silence alone has no tick, no mark and no number", () => {
  const spec = ranking(silence, { language: "zh-CN" });
  expect(drawnData(spec).flatMap(valuesIn)).toEqual([]);
  expect(spec.title.text.join("")).toBe("没有一份报告给出可比的数字");
});
