import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { correlate, type CorrelateOptions, type Readings } from "@fazhi/core";
import { faultOf } from "../../frame/fault-code.ts";
import { rowsOf } from "../../statistics/rows-of.ts";
import { codes, INSPECTIONS, readingsOf, type Said } from "./made-readings.ts";

const CASES = "disputes.litigation_cases";
const REVIEWS = "rules.normative_documents_reviewed";
const two = [INSPECTIONS, CASES] as const;

const pairs = (...of: readonly (readonly [Said, Said])[]): Readings =>
  readingsOf(of.map(([says, cases], at) => ({ id: `r${at}`, says, also: { [CASES]: cases } })));

const asked = (options: Partial<CorrelateOptions> = {}): CorrelateOptions => ({
  indicators: two,
  method: "spearman",
  permutations: 99,
  ...options,
});

interface Row {
  readonly name: string;
  readonly x: number[];
  readonly y: number[];
  readonly pearson: number;
  readonly spearman: number;
  readonly kendall: number;
}

describe("correlations", () => {
  const rows = rowsOf<Row>("correlation.yaml").flatMap((row) =>
    (["pearson", "spearman", "kendall"] as const).map((method) => ({ ...row, method })),
  );

  it.each(rows)("$name, $method: of statements in reports as scipy has them", ({ x, y, method, ...row }) => {
    const [found] = correlate(pairs(...x.map((value, at) => [value, y[at]!] as const)), asked({ method }));
    expect(found?.coefficient).toBeCloseTo(row[method], 9);
    expect([found?.coefficient_low, found?.coefficient_high]).toEqual([found?.coefficient, found?.coefficient]);
    expect(found?.n).toBe(x.length);
  });

  it("rest on the reports that state both, closed on both sides", () => {
    const result = correlate(pairs([1, 2], [2, 4], [3, 6], [4, 9], [5, null], [{ low: 9, high: null }, 3]), asked());
    expect(result.row(0)).toMatchObject({ n: 4, coefficient: 1, open: 1, hedged: 0 });
    expect(result.notes.find(({ code }) => code === "pair/open")?.reports).toEqual(["r5"]);
    expect(codes(result)).toContain("coverage/not-stated");
  });

  it("say what range of coefficients hedged values allow", () => {
    const row = correlate(pairs([1, 2], [{ low: 2, high: 12 }, 4], [5, 6], [7, 9]), asked({ method: "pearson" })).row(
      0,
    );
    expect(row.hedged).toBe(1);
    expect(row.coefficient_low!).toBeLessThan(row.coefficient!);
    expect(row.coefficient_high!).toBeGreaterThan(row.coefficient!);
  });

  it("have no coefficient of too few reports, or of equal values; a note says so", () => {
    const few = correlate(pairs([1, 2], [2, 4], [3, 6]), asked());
    expect([few.row(0).coefficient, few.row(0).p, codes(few)]).toEqual([null, null, ["pair/too-few"]]);
    const same = correlate(pairs([1, 2], [1, 4], [1, 6], [1, 7]), asked());
    expect([same.row(0).coefficient_low, same.row(0).p_adjusted, codes(same)]).toEqual([null, null, ["pair/constant"]]);
  });

  it("are of each pair of indicators once, corrected for their number", () => {
    const numbers = [3, 1, 4, 1, 5, 9, 2, 6];
    const readings = readingsOf(
      numbers.map((says, at) => ({ id: `r${at}`, says, also: { [CASES]: 2 * says + at, [REVIEWS]: 20 - at } })),
    );
    const result = correlate(
      readings,
      asked({ indicators: [...two, REVIEWS], correction: "bonferroni", permutations: 199 }),
    );
    expect(result.select("indicator_a", "indicator_b").rows()).toEqual([
      { indicator_a: INSPECTIONS, indicator_b: CASES },
      { indicator_a: INSPECTIONS, indicator_b: REVIEWS },
      { indicator_a: CASES, indicator_b: REVIEWS },
    ]);
    for (const { p, p_adjusted } of result) expect(p_adjusted).toBe(Math.min(1, 3 * p!));
    expect(result.method.settings).toMatchObject({ permutations: 199, seed: 1, correction: "bonferroni" });
    expect(result.method.source).toContain("Phipson");
  });

  it("are near chance where nothing goes together, and far from it where all does", () => {
    const many = Array.from({ length: 12 }, (_, at) => [at, 3 * at + 1] as const);
    expect(correlate(pairs(...many), asked({ permutations: 999 })).row(0).p).toBe(1 / 1000);
    const apart = pairs([1, 5], [2, 1], [3, 1], [4, 5]);
    expect(correlate(apart, asked({ permutations: 999 })).row(0).p).toBe(1);
  });

  it("do not depend on the order of reports, hedged or not", () => {
    const value = fc.oneof(
      fc.nat(9),
      fc.tuple(fc.nat(9), fc.nat(4)).map(([low, more]) => ({ low, high: low + more })),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 8 }), (all) => {
        const readings = pairs(...all);
        const backwards = { ...readings, readings: [...readings.readings].reverse() };
        const [a, b] = [readings, backwards].map((some) => correlate(some, asked({ permutations: 19 })).row(0));
        expect([b!.n, b!.p, b!.hedged]).toEqual([a!.n, a!.p, a!.hedged]);
        if (a!.coefficient === null) return;
        expect(b!.coefficient).toBeCloseTo(a!.coefficient, 12);
        expect(b!.coefficient_low).toBeCloseTo(a!.coefficient_low!, 12);
        expect(a!.coefficient_low!).toBeLessThanOrEqual(a!.coefficient);
        expect(a!.coefficient_high!).toBeGreaterThanOrEqual(a!.coefficient);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    { indicators: [INSPECTIONS] },
    { indicators: [INSPECTIONS, INSPECTIONS] },
    { method: "cosine" as "pearson" },
    { correction: "sidak" as "holm" },
    { permutations: 0 },
    { permutations: 2.5 },
    { seed: 0.5 },
  ])("refuse %j", (option) => {
    expect(faultOf(() => correlate(pairs([1, 2]), asked(option))).code).toBe("agencies/option");
  });
});
