import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TRADITIONAL_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

describe("traditional characters", () => {
  it.each(TRADITIONAL_WORDS.examples)("$say is read as $read", ({ say, read }) => {
    expect(viewOf(fromPlain(say)).text).toBe(read);
  });

  it.each(["tianjin-kjj-2018.txt", "tianjin-kjj-2022.txt", "binhai-kjj-2023.txt"])("of %s there are none", (file) => {
    const text = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), "utf8");
    expect([...text].filter((character) => TRADITIONAL_WORDS.traditional.includes(character))).toEqual([]);
  });
});
