import { describe, expect, it } from "vitest";
import { accountFor } from "../../../packages/core/src/observation/account-for.ts";
import { readText } from "../../../packages/core/src/pipeline.ts";
import { SEEDS, goldSet } from "../../gold/gold-set.ts";

describe.each(goldSet(SEEDS.coding, SEEDS.texts))("every numeral of $id", ({ id, content, coded }) => {
  const account = accountFor(readText(content, { id }));

  it("is told", () => {
    expect(account.filter((numeral) => numeral.class === "unread").map(({ quote }) => quote)).toEqual([]);
  });

  it("is quoted where it stands", () => {
    for (const { start, end, quote } of account) expect(content.slice(start, end)).toBe(quote);
  });

  it("is a quantity where the coders found one", () => {
    const counted = account.filter((numeral) => numeral.class === "quantity");
    const printed = coded.filter(({ value, quote }) => value !== 0 || /\d/.test(quote));
    for (const { start, end, quote } of printed) {
      expect(
        counted.some((numeral) => numeral.start < end && start < numeral.end),
        quote,
      ).toBe(true);
    }
  });
});
