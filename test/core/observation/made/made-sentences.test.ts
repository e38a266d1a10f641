import fc from "fast-check";
import { expect, it } from "vitest";
import { accountFor } from "../../../../packages/core/src/observation/account-for.ts";
import { readText } from "../../../../packages/core/src/pipeline.ts";
import { madeText } from "./made-sentence.ts";

const TITLE = "某某县水利局关于2022年度法治政府建设情况的报告\n\n一、主要工作\n";
const read = (text: string) => readText(TITLE + text, { id: "made" });

it("reads every number of a made-up report as it was meant, and no other", () => {
  fc.assert(
    fc.property(madeText, ({ text, truths }) => {
      const found = read(text).observations.map(({ value, hedge, low, high, unit, indicator }) => ({
        value,
        hedge,
        low,
        high,
        unit,
        indicator,
      }));
      expect(found).toEqual(truths);
    }),
    { numRuns: 400 },
  );
});

it("quotes every number from the text, and gives every numeral one class", () => {
  fc.assert(
    fc.property(madeText, ({ text }) => {
      const reading = read(text);
      for (const { start, end, quote } of reading.observations) expect((TITLE + text).slice(start, end)).toBe(quote);
      const account = accountFor(reading);
      for (const [index, { start, end, quote, class: kind }] of account.entries()) {
        expect((TITLE + text).slice(start, end)).toBe(quote);
        expect(kind).not.toBe("unread");
        expect(start).toBeGreaterThanOrEqual(account[index - 1]?.end ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});
