import { expect, it } from "vitest";
import { SHAPE_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { mayBeginWith } from "../../../packages/core/src/quantity/first-signs.ts";
import { shapeAt } from "../../../packages/core/src/quantity/shape.ts";

const rows = [
  ["\\d{1,2}月", "1一", "1"],
  ["(?:19|20)\\d\\d年", "123", "12"],
  ["(?:(?:19|20)\\d\\d年)?\\d{1,2}月", "15一", "15"],
  ["[一二]审", "一二三1", "一二"],
  ["[^\\x00-\\x7f一]", "一二1", "二"],
  ["(?<=第)(?:\\d+|[一二]+)", "1一三", "1一"],
  ["(?<!每|(?:一))一", "一二", "一"],
  ["(?:24|二十四)小时", "2二1", "2二"],
  ["7[×x*]24", "72", "7"],
  ["一?二{0,2}三", "一二三四", "一二三"],
  ["(?<=(.))一\\1", "一二", "一"],
  ["(?=一)二", "一二", "二"],
  ["\\d*", "一1", "一1"],
] as const;

it.each(rows)("%s, of %s, begins with %s", (pattern, signs, expected) => {
  expect([...signs].filter((sign) => mayBeginWith(pattern, sign)).join("")).toBe(expected);
});

it.each(SHAPE_WORDS.shapes)("finds the example of $id", ({ id, example }) => {
  const found = [...example].map((_, at) => shapeAt(example.replace(/[（），：]/g, fold), at)?.shape.id);
  expect(found).toContain(id);
});

const fold = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
