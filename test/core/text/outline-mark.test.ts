import { describe, expect, it } from "vitest";
import { OUTLINE } from "../../../packages/core/src/generated/outline.ts";
import { ordinalOf } from "../../../packages/core/src/report/numeral.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { damagedMarkAt, outlineMarkAt } from "../../../packages/core/src/text/outline-mark.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

const fold = (text: string): string => viewOf(fromPlain(text)).text;

describe("outlineMarkAt", () => {
  it.each(OUTLINE.marks)("reads the data's own example of $id, 「$example」", ({ id, family, rank, example }) => {
    expect(outlineMarkAt(fold(example), 0)).toMatchObject({ id, family, rank });
  });

  it.each(OUTLINE.damaged)("reads what is left of a mark, $id", ({ id, family, example }) => {
    const lines = example.split("\n");
    expect(outlineMarkAt(lines[0] ?? "", 0)?.family).toBe(family);
    expect(outlineMarkAt(lines[1] ?? "", 0)).toBeNull();
    expect(damagedMarkAt(lines[1] ?? "", 0)?.id).toBe(id);
  });

  it.each(["（　）健全制度", "()健全制度", "㈠健全制度"])(
    "reads a mark with or without its numeral, 「%s」",
    (words) => {
      expect(outlineMarkAt(fold(words), 0)?.family).toBe("han-bracket");
    },
  );

  it.each([
    "2.5万元",
    "12.4宪法日",
    "一、二、三产业",
    "十、九级",
    "3、4月份",
    "一定差距",
    "第一责任人",
    "(2021年)",
    "2023年",
    "第一部法律",
  ])("reads no mark in 「%s」", (words) => {
    expect(outlineMarkAt(words, 0)).toBeNull();
  });

  it("reads a mark at its place only", () => {
    expect(outlineMarkAt("甲。一、乙", 0)).toBeNull();
    expect(outlineMarkAt("甲。一、乙", 2)).toMatchObject({ id: "han", length: 2 });
  });

  it.each([
    ["一、", 1],
    ["十二、", 12],
    ["二十一、", 21],
    ["(三)", 3],
    ["㈢", 3],
    ["12.", 12],
    ["⒊", 3],
    ["(4)", 4],
    ["⑷", 4],
    ["④", 4],
    ["第三部分", 3],
    ["五是", 5],
    [")", 0],
    ["()", 0],
  ])("counts 「%s」 as %i", (mark, ordinal) => {
    expect(ordinalOf(mark)).toBe(ordinal);
  });
});
