import fc from "fast-check";
import { expect, it } from "vitest";
import { spread } from "../../packages/viz/src/parts/spread.ts";

const positions = fc.array(fc.integer({ min: 0, max: 280 }), { maxLength: 12 });

it("keeps labels apart and in their order", () => {
  fc.assert(
    fc.property(positions, (wanted) => {
      const placed = spread(wanted, 17);
      const sorted = [...placed].sort((a, b) => a - b);
      sorted.slice(1).forEach((one, index) => expect(one - sorted[index]!).toBeGreaterThan(17 - 1e-6));
      wanted.forEach((a, i) => wanted.forEach((b, j) => a < b && expect(placed[i]!).toBeLessThan(placed[j]!)));
    }),
  );
});

it("moves nothing that stands far enough apart", () => {
  expect(spread([100, 0, 50], 17)).toEqual([100, 0, 50]);
});

it("moves two that touch by half each", () => {
  expect(spread([100, 110], 20)).toEqual([95, 115]);
});
