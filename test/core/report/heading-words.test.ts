import { describe, expect, it } from "vitest";
import { BODIES, HEADINGS } from "../../../packages/core/src/generated/outline.ts";
import { topicsByBody, turnOf } from "../../../packages/core/src/report/body-words.ts";
import { blocksOf, topicsOf } from "../../../packages/core/src/report/heading-words.ts";

const saysInOrder = (words: readonly string[], text: string): boolean => {
  let from = 0;
  return words.every((word) => (from = text.indexOf(word, from) + word.length) >= word.length);
};

describe("blocksOf", () => {
  it.each(HEADINGS.blocks)("reads the data's own example of $block, 「$example」", ({ block, example, says }) => {
    expect(saysInOrder(says, example)).toBe(true);
    expect(blocksOf(example, 1, null)).toContain(block);
  });

  it.each(HEADINGS.blocks.filter(({ deep }) => deep))(
    "reads 「$example」 below the first rank too",
    ({ block, example }) => {
      expect(blocksOf(example, 3, null)).toContain(block);
    },
  );

  it.each([
    ["存在的不足和下一步工作计划", ["problems", "plan"]],
    ["主要做法、存在问题和工作打算", ["measures", "problems", "plan"]],
    ["着力解决存在的突出问题", []],
    ["2023年工作计划完成情况", ["measures"]],
    ["认真听取意见建议", []],
    ["坚持严格规范公正文明执法", []],
  ])("reads 「%s」", (title, blocks) => {
    expect(blocksOf(title, 1, null)).toEqual(blocks);
  });

  it("takes a heading that names the year after the report's for a plan, and only at the first rank", () => {
    expect(blocksOf("2024年重点", 1, 2023)).toEqual(["plan"]);
    expect(blocksOf("2024年重点", 1, 2024)).toEqual([]);
    expect(blocksOf("2024年重点", 1, null)).toEqual([]);
    expect(blocksOf("2024年重点", 2, 2023)).toEqual([]);
  });

  it("takes 工作安排 below the first rank for no plan", () => {
    expect(blocksOf("强化工作安排部署", 2, null)).toEqual([]);
  });
});

describe("topicsOf", () => {
  it.each(HEADINGS.topics)("reads the data's own example of $topic, 「$example」", ({ topic, example, says }) => {
    expect(saysInOrder(says, example)).toBe(true);
    expect(topicsOf(example)).toContain(topic);
  });

  it.each([
    ["完善依法行政制度和决策制度情况", ["rules", "decisions"]],
    ["依法处置突发事件和化解社会矛盾纠纷", ["emergency", "disputes"]],
    ["以贯彻《行政复议法》为抓手推进政务公开", ["openness"]],
    ["落实“谁执法谁普法”", ["publicity"]],
    ["稳步推进各项工作", []],
  ])("reads 「%s」", (title, topics) => {
    expect(topicsOf(title)).toEqual(topics);
  });
});

describe("topicsByBody", () => {
  it.each(BODIES.topics)("reads the data's own example of $topic, 「$example」", ({ topic, word, example }) => {
    expect(example).toContain(word);
    expect(topicsByBody(example)).toContain(topic);
  });

  it("takes no topic from one sentence", () => {
    expect(topicsByBody("开展复议应诉调解信访等复议工作。")).toEqual([]);
  });

  it("gives two topics at most, the most spoken of first", () => {
    expect(
      topicsByBody("清理规范性文件。备案规范性文件。公布规范性文件。开展普法。组织普法。参加考试。组织考试。"),
    ).toEqual(["rules", "publicity"]);
  });
});

describe("turnOf", () => {
  it.each(BODIES.turns)("reads the data's own example, 「$example」", ({ block, example }) => {
    expect(turnOf(example, null)).toBe(block);
  });

  it.each(BODIES.ahead)("looks ahead in 「$example」", ({ example }) => {
    expect(turnOf(example, 2023)).toBe("plan");
    expect(turnOf(example, 2024)).toBeNull();
  });

  it.each(BODIES.lacks)("finds the shortcomings in 「$example」", ({ example }) => {
    expect(turnOf(example, null)).toBe("problems");
  });

  it("goes on where a paragraph only speaks of problems solved", () => {
    expect(turnOf("全年排查出问题9个，已全部解决。", 2023)).toBeNull();
  });
});
