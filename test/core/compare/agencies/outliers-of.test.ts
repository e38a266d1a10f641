import { describe, expect, it } from "vitest";
import { outliersOf } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { codes, INSPECTIONS, type Said, values } from "./made-readings.ts";

const indicator = INSPECTIONS;
const verdicts = (...of: readonly Said[]) =>
  Object.fromEntries(
    outliersOf(values(...of), { indicator })
      .rows()
      .map(({ report, verdict }) => [report, verdict]),
  );

const USUAL = [10, 11, 12, 13, 14, 15, 16, 17, 18] as const;

describe("outliers", () => {
  it("are values far from the others, with their words", () => {
    const result = outliersOf(values(...USUAL, 300, null), { indicator });
    const far = result.filter({ verdict: "outlier" });
    expect(far.rows()).toMatchObject([{ report: "r9", low: 300, quotes: "300次", statements: 1 }]);
    expect(far.row(0).score_low).toBe((0.6745 * (300 - 14.5)) / 2.5);
    expect(result.filter({ verdict: "within" }).length).toBe(9);
    expect(result.filter({ verdict: null }).toArray("report")).toEqual(["r10"]);
    expect(codes(result)).toEqual(["coverage/not-stated"]);
    expect(result.method.settings).toMatchObject({ cutoff: 3.5, scale: "mad", median_low: 14.5, deviation_high: 2.5 });
  });

  it("may lie below", () => {
    expect(verdicts(...USUAL, -300)).toMatchObject({ r9: "outlier" });
  });

  it("are not decided where the wording decides", () => {
    expect(verdicts(...USUAL, { low: 20, high: 200 })).toMatchObject({ r9: "undecided", r0: "within" });
    expect(verdicts(...USUAL, { low: 200, high: null })).toMatchObject({ r9: "outlier" });
  });

  it("are scored by the mean deviation where most values are the same, and a note says so", () => {
    const result = outliersOf(values(5, 5, 5, 5, 5, 5, 5, 5, 5, 90), { indicator });
    expect(result.row(0)).toMatchObject({ report: "r9", verdict: "outlier", score_low: 85 / (1.253314 * 8.5) });
    expect(codes(result)).toEqual(["outliers/mean-ad"]);
  });

  it("are not sought where all values are the same, or there are too few", () => {
    const same = outliersOf(values(...Array<number>(10).fill(5)), { indicator });
    expect([same.row(0).verdict, codes(same)]).toEqual([null, ["outliers/none"]]);
    const two = outliersOf(values(1, 90), { indicator });
    expect([two.row(0).score_low, codes(two)]).toEqual([null, ["outliers/too-few"]]);
    expect(codes(outliersOf(values(1, 2, 3), { indicator }))).toEqual(["outliers/few"]);
  });

  it.each([0, -1, NaN])("have no cutoff of %d", (cutoff) => {
    expect(faultOf(() => outliersOf(values(1), { indicator, cutoff })).code).toBe("agencies/option");
  });
});
