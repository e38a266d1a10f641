import { describe, expect, it } from "vitest";
import { goldSet } from "../../gold/gold-set.ts";
import { scoreSet } from "../../gold/score-lines.ts";

const folder = new URL("./", import.meta.url);
const reports = goldSet(folder, folder);

describe("made-up reports, all together", () => {
  const score = scoreSet(reports);

  it.each([
    ["precision", score.precision, 0.97],
    ["recall", score.recall, 0.97],
    ["precision of indicators", score.indicatorPrecision, 0.9],
    ["recall of indicators", score.indicatorRecall, 0.85],
    ...Object.entries(score.attributes).map(([name, ratio]) => [name, ratio, 0.95] as const),
  ] as const)("%s is %d, at least %d", (_, ratio, floor) => {
    expect(ratio).toBeGreaterThanOrEqual(floor);
  });
});

describe.each(reports)("$id", ({ content, extracted }) => {
  it("is quoted character for character", () => {
    for (const { start, end, quote } of extracted) expect(content.slice(start, end)).toBe(quote);
  });
});
