import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../../../packages/core/src/generated/codebook.ts";
import { readSentence } from "../observation/read-sentence.ts";

const cues = CODEBOOK.indicators.flatMap(({ id, cues }) =>
  cues.map(({ say }, at) => ({ id, rule: `cue:${id}#${at + 1}`, say })),
);

describe("the codebook's own examples", () => {
  it.each(cues)("$rule decides: $say", ({ id, rule, say }) => {
    expect(readSentence(say)).toContainEqual(expect.objectContaining({ indicator: id, rule }));
  });

  it("name a theme that exists in every id", () => {
    const themes = CODEBOOK.themes.map((theme) => theme.id as string);
    expect(CODEBOOK.indicators.filter(({ id }) => !themes.includes(id.split(".")[0] ?? ""))).toEqual([]);
  });
});
