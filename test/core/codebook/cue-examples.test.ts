import { describe, expect, it } from "vitest";
import { readCodebook } from "../../../scripts/generate/read-codebook.ts";
import { readSentence } from "../observation/read-sentence.ts";

const { themes, indicators } = readCodebook();
const cues = indicators.flatMap(({ id, cues }) =>
  cues.map(({ say }, at) => ({ id, rule: `cue:${id}#${at + 1}`, say })),
);

describe("the codebook's own examples", () => {
  it.each(cues)("$rule decides: $say", ({ id, rule, say }) => {
    expect(readSentence(say)).toContainEqual(expect.objectContaining({ indicator: id, rule }));
  });

  it("name a theme that exists in every id", () => {
    const known = themes.map(({ id }) => id);
    expect(indicators.filter(({ id }) => !known.includes(id.split(".")[0] ?? ""))).toEqual([]);
  });
});
