import { describe, expect, it } from "vitest";
import { readText } from "../../../packages/core/src/pipeline.ts";

const TITLE = "某市科技局2023年法治政府建设年度报告\n\n";

/** A sentence, and the counted thing of each of its numbers. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ["全年修剪行道树木300株。", ["全年修剪行道树木"]],
  ["全年线下培训由12期减少至5期。", ["全年线下培训", "全年线下培训"]],
  ["研发投入从3亿元增至5亿元、占比从2%升至3%。", ["研发投入", "研发投入", "占比", "占比"]],
  ["全区9个镇街、86个村(社区)配备顾问。", ["镇街", "村"]],
  ["2023年度机关干部参加植树活动2次。", ["年度机关干部参加植树活动"]],
];

describe("the counted thing of a number", () => {
  it.each(rows)("in %s", (sentence, things) => {
    expect(readText(TITLE + sentence, { id: "a" }).observations.map(({ what }) => what)).toEqual(things);
  });
});
