import { describe, expect, it } from "vitest";
import { batchesOf } from "../../../packages/core/src/observation/batches.ts";
import { readText } from "../../../packages/core/src/pipeline.ts";
import { findQuantities } from "../../../packages/core/src/quantity/find-quantities.ts";

const TITLE = "某市科技局2023年法治政府建设年度报告\n";
const LINE = "开展行政检查26次，其中随机抽查12次，比上年增加3次；处罚5件。\n";

describe("batchesOf", () => {
  it.each([0, 1, 700, 3_000])("parts the quantities of %i paragraphs between paragraphs, and loses none", (lines) => {
    const view = LINE.repeat(lines);
    const { quantities } = findQuantities(view);
    const batches = batchesOf(view, quantities);
    expect(batches.flat()).toEqual(quantities);
    for (const batch of batches.slice(1)) expect(batch[0]!.span.start % LINE.length).toBeLessThan(10);
  });

  it("parts a paragraph without end", () => {
    const view = "检查1次,".repeat(9_000);
    const { quantities } = findQuantities(view);
    const batches = batchesOf(view, quantities);
    expect(batches.flat()).toEqual(quantities);
    expect(Math.max(...batches.map(({ length }) => length))).toBeLessThanOrEqual(4_000);
  });
});

it("a report of several batches is read as its paragraphs are", () => {
  const told = (text: string) =>
    readText(TITLE + text, { id: "a" }).observations.map(({ indicator, value, role, period }) =>
      [indicator, value, role, period].join(" "),
    );
  const one = told(LINE);
  expect(told(LINE.repeat(2_500))).toEqual(Array.from({ length: 2_500 }, () => one).flat());
});
