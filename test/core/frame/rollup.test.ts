import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { longFrame } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const frame = frameOf({ agency: "string", year: "number", value: "number", ok: "boolean" }, [
  { agency: "乙", year: 2022, value: 4, ok: true },
  { agency: "甲", year: 2018, value: null, ok: null },
  { agency: "乙", year: 2022, value: 1, ok: true },
  { agency: null, year: 2022, value: 160000, ok: false },
  { agency: "乙", year: 2018, value: null, ok: false },
  { agency: "乙", year: 2022, value: 2.5, ok: true },
]);

describe("rollup", () => {
  it("makes one row a group, in order of appearance, null a group of its own", () => {
    expect(frame.rollup(["agency"], { rows: "count", total: ["sum", "value"] }).rows()).toEqual([
      { agency: "乙", rows: 4, total: 7.5 },
      { agency: "甲", rows: 1, total: null },
      { agency: null, rows: 1, total: 160000 },
    ]);
  });

  it("groups by several columns", () => {
    expect(frame.rollup(["agency", "year"], { rows: "count" }).rows()).toEqual([
      { agency: "乙", year: 2022, rows: 3 },
      { agency: "甲", year: 2018, rows: 1 },
      { agency: null, year: 2022, rows: 1 },
      { agency: "乙", year: 2018, rows: 1 },
    ]);
  });

  it("drops nulls before every statistic and counts them", () => {
    expect(
      frame
        .filter({ agency: "乙" })
        .rollup([], {
          rows: "count",
          values: ["count", "value"],
          missing: ["missing", "value"],
          mean: ["mean", "value"],
          median: ["median", "value"],
          min: ["min", "value"],
          max: ["max", "value"],
          first: ["first", "value"],
          last: ["last", "value"],
          years: ["distinct", "year"],
          oks: ["distinct", "ok"],
        })
        .rows(),
    ).toEqual([
      {
        rows: 4,
        values: 3,
        missing: 1,
        mean: 2.5,
        median: 2.5,
        min: 1,
        max: 4,
        first: 4,
        last: 2.5,
        years: 2,
        oks: 2,
      },
    ]);
  });

  it.each(["sum", "mean", "median", "min", "max", "first", "last"] as const)("has no %s of nothing", (aggregate) => {
    const nothing = frame.filter({ agency: "甲" });
    expect(nothing.rollup([], { figure: [aggregate, "value"] }).rows()).toEqual([{ figure: null }]);
    expect(
      frame
        .head(0)
        .rollup([], { figure: [aggregate, "value"] })
        .rows(),
    ).toEqual([{ figure: null }]);
    expect(
      frame
        .head(0)
        .rollup(["agency"], { figure: [aggregate, "value"] })
        .rows(),
    ).toEqual([]);
  });

  it("finds the least and greatest word by code point", () => {
    const words = frameOf({ word: "string" }, [{ word: "\uff21" }, { word: null }, { word: "𠮷" }, { word: "甲" }]);
    expect(words.rollup([], { min: ["min", "word"], max: ["max", "word"] }).rows()).toEqual([{ min: "甲", max: "𠮷" }]);
  });

  it("adds up to the whole, whatever the groups", () => {
    fc.assert(
      fc.property(longFrame, fc.subarray(["agency", "year"] as const), (long, by) => {
        const groups = long.rollup(by, { rows: "count", total: ["sum", "value"], missing: ["missing", "value"] });
        const whole = long.rollup([], { total: ["sum", "value"], missing: ["missing", "value"] }).row(0);
        expect(groups.rollup([], { rows: ["sum", "rows"] }).row(0).rows ?? 0).toBe(long.length);
        expect(groups.rollup([], { total: ["sum", "total"] }).row(0).total).toBe(whole.total);
        expect(groups.rollup([], { missing: ["sum", "missing"] }).row(0).missing ?? 0).toBe(whole.missing);
      }),
    );
  });

  it("agrees with grouping by hand", () => {
    fc.assert(
      fc.property(longFrame, (long) => {
        const byHand = new Map<string, (number | null)[]>();
        for (const { agency, year, value } of long) {
          const key = JSON.stringify([agency, year]);
          byHand.set(key, [...(byHand.get(key) ?? []), value]);
        }
        const rolled = long.rollup(["agency", "year"], { highest: ["max", "value"], rows: "count" });
        expect(rolled.rows()).toEqual(
          [...byHand].map(([key, values]) => {
            const [agency, year] = JSON.parse(key);
            const present = values.filter((value) => value !== null);
            return { agency, year, highest: present.length === 0 ? null : Math.max(...present), rows: values.length };
          }),
        );
      }),
    );
  });

  it("refuses a sum of words, a column that is not there, and a name that is taken", () => {
    expect(faultOf(() => frame.rollup([], { x: ["sum", "agency"] as never })).code).toBe("frame/aggregate-kind");
    expect(faultOf(() => frame.rollup([], { x: ["sum", "valeu"] as never })).code).toBe("frame/unknown-column");
    expect(faultOf(() => frame.rollup(["agency"], { agency: "count" })).code).toBe("frame/column-name");
  });
});
