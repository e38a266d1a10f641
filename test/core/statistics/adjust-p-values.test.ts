import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustPValues, type PValueCorrection } from "../../../packages/core/src/statistics/adjust-p-values.ts";
import { expectClose, rowsOf } from "./rows-of.ts";

const METHODS = ["holm", "benjamini-hochberg", "bonferroni"] as const;

type Row = { readonly name: string; readonly p: readonly number[] } & Readonly<
  Record<(typeof METHODS)[number], number[]>
>;

const cases = rowsOf<Row>("adjust-p-values.yaml").flatMap((row) => METHODS.map((method) => ({ ...row, method })));

describe("corrected p-values", () => {
  it.each(cases)("$name, $method: as statsmodels has them", (row) => {
    expectClose(adjustPValues(row.p, row.method), row[row.method]);
  });

  it("leaves null out and does not count it as a test", () => {
    expect(adjustPValues([0.01, null, 0.04], "bonferroni")).toEqual([0.02, null, 0.08]);
  });

  it("leaves all as they are where nothing is asked for", () => {
    expect(adjustPValues([0.2, null, 0.1], "none")).toEqual([0.2, null, 0.1]);
    expect(adjustPValues([], "holm")).toEqual([]);
  });
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
const method = fc.constantFrom<PValueCorrection>(...METHODS);

it("never corrects downwards, keeps the order, and stays a probability", () => {
  fc.assert(
    fc.property(pValues, method, (values, correction) => {
      const adjusted = adjustPValues(values, correction).map(Number);
      for (const [at, p] of values.entries()) {
        expect(adjusted[at]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        expect(adjusted[at]).toBeLessThanOrEqual(1);
        for (const [other, q] of values.entries())
          if (p < q) expect(adjusted[at]).toBeLessThanOrEqual(adjusted[other]!);
      }
    }),
  );
});

it("does not depend on the order of tests", () => {
  fc.assert(
    fc.property(pValues, method, (values, correction) => {
      const backwards = adjustPValues([...values].reverse(), correction);
      expect([...backwards].reverse()).toEqual(adjustPValues(values, correction));
    }),
  );
});

it("holds Holm between none and Bonferroni", () => {
  fc.assert(
    fc.property(pValues, (values) => {
      const bonferroni = adjustPValues(values, "bonferroni");
      for (const [at, p] of adjustPValues(values, "holm").entries()) expect(p).toBeLessThanOrEqual(bonferroni[at]!);
    }),
  );
});
