import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DIGITS, POWERS } from "../../../packages/core/src/quantity/fixed-words.ts";
import { account } from "../../../packages/core/src/quantity/account.ts";
import { looksLikeMarkdown, fromMarkdown } from "../../../packages/core/src/text/from-markdown.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

const numeralSigns = [..."0123456789", ...DIGITS.keys(), ...POWERS.keys()];
const seeds = new URL("../../../seeds/", import.meta.url);
const files = readdirSync(seeds).filter((name) => /\.(txt|md)$/.test(name));

/** Every numeral sign lies in exactly one stretch, and the stretches are in order. */
function expectPartition(view: string): void {
  const accounted = account(view);
  let last = 0;
  const signs = new Set<number>();
  for (const { span } of accounted) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    last = span.end;
    for (let at = span.start; at < span.end; at++) signs.add(at);
  }
  for (let at = 0; at < view.length; at++) if (numeralSigns.includes(view.charAt(at))) expect(signs.has(at)).toBe(true);
}

describe("account", () => {
  it.each(files)("gives each numeral of %s exactly one class", (file) => {
    const content = readFileSync(new URL(file, seeds), "utf8");
    expectPartition(viewOf(looksLikeMarkdown(content) ? fromMarkdown(content) : fromPlain(content)).text);
  });

  it("gives each numeral of any text exactly one class", () => {
    const piece = fc.constantFrom(
      ...numeralSigns,
      ..."次件第年月日余《》“”()〔〕号。，、一是检查未发生无案件\n%.",
      "开展检查",
      "万元",
      "2022年",
    );
    fc.assert(fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectPartition(pieces.join(""))));
  });
});
