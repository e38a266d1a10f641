import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEDGE_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { intervalOf } from "../../../packages/core/src/quantity/hedge.ts";
import type { HedgeWord } from "../../../packages/core/src/quantity/fixed-words.ts";

const hedge = (word: string): HedgeWord => HEDGE_WORDS.hedges.find((entry) => entry.word === word) as HedgeWord;

describe("intervalOf", () => {
  it.each([
    ["余", 40, 10, 41, 49],
    ["余", 300, 100, 301, 399],
    ["余", 160000, 10000, 160001, 169999],
    ["多", 30, 10, 31, 39],
    ["超过", 40, 10, 41, null],
    ["以上", 60, 10, 60, null],
    ["近", 5000, 1000, 4001, 4999],
    ["不足", 3, 1, 0, 2],
    ["以内", 5, 1, 0, 5],
    ["约", 300, 100, 250, 350],
  ] as const)("%s %d", (word, value, step, low, high) => {
    expect(intervalOf({ value, step, whole: true }, hedge(word))).toEqual({ low, high });
  });

  it("keeps a number without a hedge as it is", () => {
    expect(intervalOf({ value: 26, step: 1, whole: true }, null)).toEqual({ low: 26, high: 26 });
  });

  it("never turns round, whatever the hedge", () => {
    const hedges = fc.constantFrom(...(HEDGE_WORDS.hedges as readonly HedgeWord[]));
    fc.assert(
      fc.property(
        hedges,
        fc.integer({ min: 1, max: 1e6 }),
        fc.integer({ min: 0, max: 4 }),
        fc.boolean(),
        (word, digits, zeros, whole) => {
          const { low, high } = intervalOf({ value: digits * 10 ** zeros, step: 10 ** zeros, whole }, word);
          expect(low ?? -Infinity).toBeLessThanOrEqual(high ?? Infinity);
        },
      ),
    );
  });
});
