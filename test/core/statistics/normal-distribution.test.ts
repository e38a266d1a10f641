import { describe, expect, it } from "vitest";
import { normalCdf, normalQuantile } from "../../../packages/core/src/statistics/normal-distribution.ts";
import { casesOf, offBy } from "./cases.ts";

interface Case {
  readonly z?: number;
  readonly cdf?: number;
  readonly p?: number;
  readonly quantile?: number;
}

const cases = casesOf<Case>("normal-distribution");

describe("the normal distribution", () => {
  it.each(cases.filter(({ z }) => z !== undefined))("has the chance $cdf up to $z", ({ z = 0, cdf = 0 }) => {
    expect(offBy(normalCdf(z), cdf)).toBeLessThan(1e-12);
  });

  it.each(cases.filter(({ p }) => p !== undefined))("reaches $p at $quantile", ({ p = 0, quantile = 0 }) => {
    expect(Math.abs(normalQuantile(p) - quantile)).toBeLessThan(1e-12 * Math.max(1, Math.abs(quantile)));
  });

  it("ends at infinity", () => {
    expect([normalQuantile(0), normalQuantile(1), normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([
      -Infinity,
      Infinity,
      0,
      1,
    ]);
  });
});
