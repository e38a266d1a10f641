import { describe, expect, it } from "vitest";
import { meantBy } from "../../../packages/core/src/observation/observation.ts";
import { readCodebook } from "../../../scripts/generate/read-codebook.ts";
import { readSentence } from "../observation/read-sentence.ts";

const { themes, indicators } = readCodebook();
const cues = indicators.flatMap(({ id, cues }) =>
  cues.flatMap(({ say }, at) => [say].flat().map((sentence) => ({ id, rule: `cue:${id}#${at + 1}`, say: sentence }))),
);

describe("the codebook's own examples", () => {
  it.each(cues)("$rule decides: $say", ({ id, rule, say }) => {
    const read = readSentence(say).map((one) => ({ id: meantBy(one), rule: one.rule }));
    expect(read).toContainEqual({ id, rule });
  });

  it("name a theme that exists in every id", () => {
    const known = themes.map(({ id }) => id);
    expect(indicators.filter(({ id }) => !known.includes(id.split(".")[0] ?? ""))).toEqual([]);
  });
});
