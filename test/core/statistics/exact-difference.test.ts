import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { exactDifference } from "../../../packages/core/src/statistics/exact-difference.ts";

describe("exactDifference", () => {
  it.each([
    [0.3, 0.1, 0.2],
    [99.8, 99.5, 0.3],
    [40, 26, 14],
    [1e-7, 0, 1e-7],
    [3e21, 1e21, 2e21],
    [0.1, 0.3, -0.2],
  ])("of %d and %d is %d", (b, a, apart) => {
    expect(exactDifference(b, a)).toBe(apart);
  });

  it("is arithmetic for numbers with decimals", () => {
    const hundredths = fc.integer({ min: -1e7, max: 1e7 });
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        expect(exactDifference(b / 100, a / 100) + 0).toBe((b - a) / 100 + 0);
      }),
    );
  });
});
