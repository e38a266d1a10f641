import { describe, expect, it } from "vitest";
import { SENTENCE_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { YEAR, expected, shown } from "../../readings/expected.ts";
import { readSentence } from "./read-sentence.ts";

const { examples, ...lists } = SENTENCE_WORDS;

describe("the words that decide role, status and period", () => {
  it("have an example for every list", () => {
    expect(new Set(examples.map(({ list }) => list))).toEqual(new Set(Object.keys(lists)));
  });

  it.each(examples)("$list: $say", ({ say, read }) => {
    const wanted = read.map(expected);
    expect(shown(readSentence(say, YEAR), wanted)).toEqual(wanted);
  });
});
