import { describe, expect, it } from "vitest";
import { findNoPower } from "../../../packages/core/src/compare/find-no-power.ts";
import { NO_POWER } from "../../../packages/core/src/generated/compare.ts";
import { goldReadings, readingOf } from "./gold-readings.ts";

const quotes = (content: string, indicator: Parameters<typeof findNoPower>[1]) =>
  findNoPower(readingOf({ id: "a", content }), indicator).map(({ quote }) => quote);

const { subjects, adverbs, denials, fillers, powers, nouns } = NO_POWER;

describe("the words that deny a power", () => {
  const anyEnforcement = "enforcement.penalties";

  it.each([...subjects, ...adverbs, ...denials, ...fillers, ...nouns])("$example", ({ word, example }) => {
    const found = [...quotes(example, anyEnforcement), ...quotes(example, "functions.approvals_handled")];
    expect(found).toEqual([example]);
    expect(example).toContain(word);
  });

  it.each(powers)("$example, so nothing of $of", ({ of, example }) => {
    const filled = of.map((id) => (id === "enforcement" ? anyEnforcement : id));
    for (const id of filled) expect(quotes(example, id as typeof anyEnforcement)).toEqual([example]);
    expect(quotes(example, "rules.cleanups")).toEqual([]);
  });
});

const others = [
  "乡镇没有执法权，由县局委托。",
  "不存在行政执法权限不清的情况。",
  "没有行政执法职责交叉的问题。",
  "未取得执法证的人员没有执法资格。",
  "无行政处罚案件。",
  "未发生行政执法投诉。",
  "依法行使行政执法权。",
];

describe("words that deny something else", () => {
  it.each(others)("%s", (content) => {
    expect(quotes(content, "enforcement.penalties")).toEqual([]);
  });

  it("stand in no seed", () => {
    const found = goldReadings().readings.flatMap((reading) => [
      ...findNoPower(reading, "enforcement.penalties"),
      ...findNoPower(reading, "functions.approvals_handled"),
    ]);
    expect(found).toEqual([]);
  });
});

const BROKEN = "本局以服务为主。经梳理，我局没有行\n政执法权，不开展处罚。";

it("reads through a broken line and quotes the page", () => {
  expect(quotes(BROKEN, "enforcement.penalties")).toEqual(["我局没有行\n政执法权"]);
});
