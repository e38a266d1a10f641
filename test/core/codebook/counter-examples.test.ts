import { describe, expect, it } from "vitest";
import { readCodebook } from "../../../scripts/generate/read-codebook.ts";
import { readSentence } from "../observation/read-sentence.ts";

const counterExamples = readCodebook().indicators.flatMap(({ id, counter_examples }) =>
  counter_examples.map(({ say, en }) => ({ id, say, en })),
);

describe("the codebook's counter-examples", () => {
  it.each(counterExamples)("$say is not $id: $en", ({ id, say }) => {
    const ids = readSentence(say).map(({ indicator, experimental }) => indicator ?? experimental);
    expect(ids, "the sentence states no number").not.toEqual([]);
    expect(ids).not.toContain(id);
  });
});
