import { describe, expect, it } from "vitest";
import { frameOf } from "../../../packages/core/src/frame/frame-of.ts";
import { faultOf } from "./fault-code.ts";

const frame = frameOf({ agency: "string!", cases: "number", staff: "number" }, [
  { agency: "甲", cases: 3, staff: 2 },
  { agency: "乙", cases: 1, staff: 0 },
  { agency: "丙", cases: null, staff: 4 },
]);

describe("select", () => {
  it("keeps the named columns in the given order", () => {
    const selected = frame.select("cases", "agency");
    expect(selected.columns).toEqual(["cases", "agency"]);
    expect(selected.row(0)).toEqual({ cases: 3, agency: "甲" });
    expect(frame.columns).toHaveLength(3);
  });

  it("refuses a name twice, and a name of no column", () => {
    expect(faultOf(() => frame.select("cases", "cases")).code).toBe("frame/column-name");
    expect(faultOf(() => frame.select("case" as never)).code).toBe("frame/unknown-column");
  });
});

describe("rename", () => {
  it("gives columns new names in their places", () => {
    const renamed = frame.rename({ cases: "n" });
    expect(renamed.columns).toEqual(["agency", "n", "staff"]);
    expect(renamed.toArray("n")).toEqual([3, 1, null]);
  });

  it("can exchange two names", () => {
    expect(frame.rename({ cases: "staff", staff: "cases" }).row(0)).toEqual({ agency: "甲", staff: 3, cases: 2 });
  });

  it("refuses a name that another column keeps, and a column that is not there", () => {
    expect(faultOf(() => frame.rename({ cases: "staff" })).code).toBe("frame/column-name");
    expect(faultOf(() => frame.rename({ case: "n" } as never)).code).toBe("frame/unknown-column");
  });
});

describe("derive", () => {
  const rate = ({ cases, staff }: { cases: number | null; staff: number | null }): number | null =>
    cases === null || staff === null || staff === 0 ? null : cases / staff;

  it("adds a column made of the others", () => {
    const derived = frame.derive("rate", "number", rate);
    expect(derived.columns).toEqual(["agency", "cases", "staff", "rate"]);
    expect(derived.toArray("rate")).toEqual([1.5, null, null]);
    expect(frame.columns).toHaveLength(3);
  });

  it("puts a column of the same name in its place", () => {
    const derived = frame.derive("cases", "string!", ({ cases }) => `${cases ?? "none"}`);
    expect(derived.columns).toEqual(["agency", "cases", "staff"]);
    expect(derived.toArray("cases")).toEqual(["3", "1", "none"]);
  });

  it("refuses what is no number, instead of keeping NaN", () => {
    const fault = faultOf(
      () => frame.derive("rate", "number", ({ cases, staff }) => (cases ?? 0) / (staff ?? 1)).length,
    );
    expect(frame.derive("zero", "number", ({ staff }) => staff).length).toBe(3);
    expect(fault).toMatchObject({
      code: "frame/cell",
      at: "column rate, row 1",
      what: expect.stringContaining("Infinity"),
    });
  });
});
