import { describe, expect, it } from "vitest";
import { compositeIndex, type CompositeIndexOptions, type Readings } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { codes, INSPECTIONS, readingsOf, type Said } from "./made-readings.ts";

const CASES = "disputes.litigation_cases";

const pairs = (...of: readonly (readonly [Said, Said])[]): Readings =>
  readingsOf(of.map(([says, cases], at) => ({ id: `r${at}`, says, also: { [CASES]: cases } })));

const asked = (options: Partial<CompositeIndexOptions> = {}): CompositeIndexOptions => ({
  indicators: [
    { indicator: INSPECTIONS, direction: 1 },
    { indicator: CASES, direction: -1 },
  ],
  normalisation: "min-max",
  aggregation: "arithmetic",
  coverageFloor: 1,
  simulations: 200,
  ...options,
});

const weighted = (...weights: readonly (number | undefined)[]): Partial<CompositeIndexOptions> => ({
  indicators: asked().indicators.map((one, at) => ({
    ...one,
    ...(weights[at] === undefined ? {} : { weight: weights[at] }),
  })),
});

const scores = (readings: Readings, options: Partial<CompositeIndexOptions> = {}) =>
  compositeIndex(readings, asked(options))
    .rows()
    .map(({ report, rank, score }) => [report, rank, score]);

describe("an index", () => {
  const three = pairs([0, 10], [10, 0], [5, 10]);

  it("adds indicators made alike, each in its direction, equally weighted where nothing else is said", () => {
    expect(scores(three)).toEqual([
      ["r1", 1, 100],
      ["r2", 2, 25],
      ["r0", 3, 0],
    ]);
    expect(scores(three, weighted(0.8, 0.2))).toEqual([
      ["r1", 1, 100],
      ["r2", 2, 40],
      ["r0", 3, 0],
    ]);
    expect(scores(three, { normalisation: "rank", scale: [0, 1] })).toEqual([
      ["r1", 1, 1],
      ["r2", 2, (2 / 3 + 1.5 / 3) / 2],
      ["r0", 3, (1 / 3 + 1.5 / 3) / 2],
    ]);
  });

  it("shares ranks", () => {
    expect(scores(pairs([0, 5], [10, 0], [0, 5])).map(([, rank]) => rank)).toEqual([1, 2, 2]);
  });

  it("multiplies where that is asked for, on a scale above 0", () => {
    const result = scores(three, { aggregation: "geometric", scale: [1, 100] });
    expect(result[0]).toEqual(["r1", 1, expect.closeTo(100, 9)]);
    expect(result[1]).toEqual(["r2", 2, expect.closeTo(Math.sqrt(50.5 * 1), 9)]);
    expect(result[2]).toEqual(["r0", 3, expect.closeTo(1, 9)]);
  });

  it("refuses to multiply what may be 0 or below", () => {
    for (const option of [{}, { normalisation: "z-score" as const }]) {
      expect(faultOf(() => compositeIndex(three, asked({ aggregation: "geometric", ...option }))).code).toBe(
        "agencies/geometric",
      );
    }
    const byRank = compositeIndex(three, asked({ aggregation: "geometric", normalisation: "rank" }));
    expect(byRank.method.settings["simulated_normalisations"]).toBe("rank");
  });

  it("fills nothing in: below the floor there is no score, above it weights are made anew", () => {
    const gaps = pairs([0, 10], [10, 0], [5, null], [null, { low: 40, high: null }]);
    const strict = compositeIndex(gaps, asked());
    expect(strict.rows().map(({ report, rank, included }) => [report, rank, included])).toEqual([
      ["r1", 1, true],
      ["r0", 2, true],
      ["r2", null, false],
      ["r3", null, false],
    ]);
    expect(strict.notes[0]).toMatchObject({ code: "composite/left-out", reports: ["r2", "r3"] });
    expect(strict.notes[1]).toMatchObject({ code: "values/open", reports: ["r3"] });

    const loose = compositeIndex(gaps, asked({ coverageFloor: 0.5 }));
    expect(loose.row(1)).toMatchObject({ report: "r2", score: 50, coverage: 0.5, indicators: 1 });
    expect(loose.notes.find(({ code }) => code === "composite/reweighted")?.reports).toEqual(["r2"]);
  });

  it("warns of an indicator that tells nobody apart, and of counts that grow with size", () => {
    const result = compositeIndex(pairs([0, 3], [10, 3]), asked());
    expect(codes(result)).toEqual(["composite/constant", "composite/size"]);
    expect(result.row(0)).toMatchObject({ report: "r1", score: 100 });
    expect(codes(compositeIndex(pairs([0, 3], [10, { low: 2, high: 4 }]), asked()))).toContain("composite/constant");
  });

  it("has no rows of nobody", () => {
    expect(compositeIndex({ readings: [], skipped: [] }, asked()).length).toBe(0);
    const silent = compositeIndex(pairs([null, null]), asked());
    expect(silent.row(0)).toMatchObject({ rank: null, score: null, rank_median: null, included: false });
    expect(silent.method.settings["share_within_3_of_median"]).toBeNull();
  });
});

describe("how far the ranks of an index hold", () => {
  const readings = pairs([9, 9], [10, 0], [0, 0], [5, 4], [{ low: 4, high: 7 }, 5]);

  it("is told beside the rank, and over all in the settings", () => {
    const result = compositeIndex(readings, asked({ simulations: 300 }));
    expect(result.row(0)).toMatchObject({ report: "r1", rank: 1, rank_median: 1, rank_p95: 1, share_within_3: 1 });
    const moved = result.filter(({ rank_p05, rank_p95 }) => rank_p05! < rank_p95!);
    expect(moved.length).toBeGreaterThan(0);
    expect(result.method.settings).toMatchObject({ simulations: 300, seed: 1, concentration: 1 });
    expect(result.method.settings["share_within_3_of_median"]).toBeGreaterThan(0.9);
    for (const row of result) {
      expect(row.rank_p05!).toBeLessThanOrEqual(row.rank_median!);
      expect(row.rank_median!).toBeLessThanOrEqual(row.rank_p95!);
    }
  });

  it("does not depend on the order of reports, but on the seed", () => {
    const rows = (some: Readings, seed: number) =>
      compositeIndex(some, asked({ seed, simulations: 25 }))
        .select("report", "rank", "rank_median", "share_within_3", "rank_p95")
        .rows();
    const backwards = { ...readings, readings: [...readings.readings].reverse() };
    expect(rows(backwards, 1)).toEqual(rows(readings, 1));
    expect([2, 3, 4].some((seed) => JSON.stringify(rows(readings, seed)) !== JSON.stringify(rows(readings, 1)))).toBe(
      true,
    );
  });

  it("draws nearer weights that were given", () => {
    expect(compositeIndex(readings, asked(weighted(0.5, 0.5))).method.settings["concentration"]).toBe(10);
  });
});

describe("what an index refuses", () => {
  it.each([weighted(0.5), weighted(0.5, 0.4), weighted(1.5, -0.5), weighted(NaN, 0.5)])(
    "weights that do not add up to one",
    (option) => {
      expect(faultOf(() => compositeIndex(pairs([1, 2]), asked(option))).code).toBe("agencies/weights");
    },
  );

  it.each([
    { indicators: [{ indicator: CASES, direction: 1 as const }] },
    { indicators: [{ indicator: CASES }, { indicator: INSPECTIONS }] as never },
    { indicators: [CASES, CASES].map((indicator) => ({ indicator, direction: 1 as const })) },
    { normalisation: "log" as "rank" },
    { aggregation: "sum" as "arithmetic" },
    { coverageFloor: 0 },
    { coverageFloor: undefined as never },
    { scale: [1, 1] as [number, number] },
    { simulations: 0 },
    { seed: 1.5 },
    { concentration: 0 },
  ])("%j", (option) => {
    expect(faultOf(() => compositeIndex(pairs([1, 2]), asked(option))).code).toBe("agencies/option");
  });
});
