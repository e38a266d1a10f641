import { describe, expect, it } from "vitest";
import { goldSet } from "../gold/gold-set.ts";
import { scoreSet } from "../gold/score-lines.ts";

const coded = (folder: string) => {
  const url = new URL(`${folder}/`, import.meta.url);
  return goldSet(url, url);
};

describe.each([
  ["made", coded("made")],
  ["later", coded("later")],
] as const)("the made-up reports of %s, all together", (_, reports) => {
  const score = scoreSet(reports);

  it.each([
    ["precision", score.precision, 0.99],
    ["recall", score.recall, 0.975],
    ["precision of indicators", score.indicatorPrecision, 0.92],
    ["recall of indicators", score.indicatorRecall, 0.88],
    ...Object.entries(score.attributes).map(([name, ratio]) => [name, ratio, 0.97] as const),
  ] as const)("%s is %d, at least %d", (_name, ratio, floor) => {
    expect(ratio).toBeGreaterThanOrEqual(floor);
  });

  it.each(reports)("$id is quoted character for character", ({ content, extracted }) => {
    for (const { start, end, quote } of extracted) expect(content.slice(start, end)).toBe(quote);
  });
});
