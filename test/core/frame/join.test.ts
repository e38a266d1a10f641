import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { longFrame } from "./arbitrary-frame.ts";
import { faultOf } from "./fault-code.ts";

const reports = frameOf({ agency: "string", year: "number!" }, [
  { agency: "甲", year: 2018 },
  { agency: "乙", year: 2022 },
  { agency: null, year: 2022 },
  { agency: "甲", year: 2022 },
]);
const regions = frameOf({ agency: "string", region: "string!" }, [
  { agency: "丙", region: "山西" },
  { agency: "甲", region: "天津" },
  { agency: null, region: "?" },
]);

describe("join", () => {
  it("inner: keeps the rows that match, in the order of the left", () => {
    expect(reports.join(regions, { on: ["agency"] }).rows()).toEqual([
      { agency: "甲", year: 2018, region: "天津" },
      { agency: "甲", year: 2022, region: "天津" },
    ]);
  });

  it("left: keeps every left row, null where nothing matches; null matches nothing", () => {
    const joined = reports.join(regions, { on: ["agency"], how: "left" });
    expect(joined.toArray("region")).toEqual(["天津", null, null, "天津"]);
    expect(joined.schema).toEqual({ agency: "string", year: "number!", region: "string" });
  });

  it("full: keeps every row of both", () => {
    expect(reports.join(regions, { on: ["agency"], how: "full" }).rows()).toEqual([
      { agency: "甲", year: 2018, region: "天津" },
      { agency: "乙", year: 2022, region: null },
      { agency: null, year: 2022, region: null },
      { agency: "甲", year: 2022, region: "天津" },
      { agency: "丙", year: null, region: "山西" },
      { agency: null, year: null, region: "?" },
    ]);
  });

  it("pairs each with each where a key stands several times", () => {
    const twice = regions.concat(
      frameOf({ agency: "string", region: "string!" }, [{ agency: "甲", region: "天津市" }]),
    );
    expect(reports.join(twice, { on: ["agency"] }).rows()).toEqual([
      { agency: "甲", year: 2018, region: "天津" },
      { agency: "甲", year: 2018, region: "天津市" },
      { agency: "甲", year: 2022, region: "天津" },
      { agency: "甲", year: 2022, region: "天津市" },
    ]);
    expect(faultOf(() => reports.join(twice, { on: ["agency"], matches: "one" }))).toMatchObject({
      code: "frame/many-matches",
      at: 'agency "甲"',
    });
    expect(reports.join(regions, { on: ["agency"], matches: "one" }).length).toBe(2);
  });

  it("refuses a column that both have", () => {
    const others = frameOf({ agency: "string", year: "number" }, []);
    expect(faultOf(() => reports.join(others, { on: ["agency"] }))).toMatchObject({
      code: "frame/ambiguous-column",
      at: "column year",
    });
    expect(reports.join(others, { on: ["agency", "year"], how: "left" }).length).toBe(4);
    expect(reports.join(others.rename({ year: "founded" }), { on: ["agency"], how: "left" }).columns).toEqual([
      "agency",
      "year",
      "founded",
    ]);
  });

  it("refuses a key of two kinds", () => {
    const others = frameOf({ year: "string" }, []);
    expect(faultOf(() => reports.join(others, { on: ["year"] as never })).code).toBe("frame/column-kind");
  });

  it("has as many rows as there are pairs", () => {
    fc.assert(
      fc.property(longFrame, longFrame, (a, b) => {
        const right = b.rename({ value: "other" });
        const on = ["agency", "year"] as const;
        const matches = a
          .rows()
          .map((l) =>
            right
              .rows()
              .filter((r) => l.agency !== null && l.year !== null && l.agency === r.agency && l.year === r.year),
          );
        const pairs = matches.reduce((sum, found) => sum + found.length, 0);
        const alone = matches.filter((found) => found.length === 0).length;
        const unmatched = right
          .rows()
          .filter(
            (r) =>
              !a.rows().some((l) => l.agency !== null && l.year !== null && l.agency === r.agency && l.year === r.year),
          ).length;
        expect(a.join(right, { on }).length).toBe(pairs);
        expect(a.join(right, { on, how: "left" }).length).toBe(pairs + alone);
        expect(a.join(right, { on, how: "full" }).length).toBe(pairs + alone + unmatched);
        expect(a.join(right, { on }).rows()).toEqual(
          a.rows().flatMap((l, i) => (matches[i] ?? []).map((r) => ({ ...l, other: r.other }))),
        );
      }),
    );
  });
});
