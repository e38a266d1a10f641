import { describe, expect, it } from "vitest";
import { CODEBOOK } from "../../../packages/core/src/generated/codebook.ts";
import { readSentence } from "../observation/read-sentence.ts";

const cues = CODEBOOK.indicators.flatMap(({ id, cues }) => cues.map(({ say }) => ({ id, say })));

describe("the codebook's own examples", () => {
  it.each(cues)("$id: $say", ({ id, say }) => {
    expect(readSentence(say).map(({ indicator }) => indicator)).toContain(id);
  });

  it("names a theme that exists in every id", () => {
    const themes = CODEBOOK.themes.map((theme) => theme.id as string);
    expect(CODEBOOK.indicators.filter(({ id }) => !themes.includes(id.split(".")[0] ?? ""))).toEqual([]);
  });
});
