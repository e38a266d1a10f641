import fc from "fast-check";
import { expect, it } from "vitest";
import { radixSort } from "../../../packages/core/src/kit/radix-sort.ts";

it("sorts keys and keeps the order of items of one key", () => {
  const key = fc.oneof(fc.nat({ max: 5 }), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(key), (given) => {
      const [keys, items] = [Uint32Array.from(given), Uint32Array.from(given.keys())];
      radixSort(keys, items);
      const expected = [...given.keys()].sort((a, b) => given[a]! - given[b]! || a - b);
      expect([...items]).toEqual(expected);
      expect([...keys]).toEqual(expected.map((at) => given[at]));
    }),
  );
});
