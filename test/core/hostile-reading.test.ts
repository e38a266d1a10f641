import { describe, expect, it } from "vitest";
import { accountFor, readText } from "../../packages/core/src/index.ts";

const SIZE = 100_000;

/** Words that make a reader of numbers go over its tracks where it looks as far as the text goes. */
const hostile = [
  "1",
  "一",
  "百",
  "万",
  "余",
  "无",
  "均无",
  "未发生",
  "零",
  "为零",
  "第",
  "第1",
  "其中",
  "分别",
  "《",
  "》",
  "“",
  "（",
  "(1",
  "1,",
  "1 ",
  "123,",
  "1.",
  "1-",
  "一点",
  "2023年",
  "2023",
  "上年",
  "今年",
  "检查12次，",
  "检查12次",
  "12件、",
  "其中3件、",
  "由3件减至2件",
  "同比增长5%，",
  "无投诉、",
  "因执法不当引发的",
  "全年检查企业并开展培训",
  "下一步",
  "参学率、合格率均为100%，",
] as const;

const ofSize = (words: string, size: number): string => words.repeat(Math.ceil(size / words.length));

describe("a text of hostile numbers", () => {
  it.each(hostile)("is read to its end, %j over and over", { timeout: 20_000 }, (words) => {
    const content = ofSize(words, SIZE);
    const reading = readText(content, { id: "hostile" });
    for (const { quote, start, end } of reading.observations) expect(content.slice(start, end) === quote).toBe(true);
    const account = accountFor(reading);
    expect(account.every((one, at) => one.start >= (account[at - 1]?.end ?? 0))).toBe(true);
  });

  it.each(hostile)("says no more than twice as much of twice as much, %j", { timeout: 20_000 }, (words) => {
    const [once, twice] = [SIZE / 10, SIZE / 5].map((size) => readText(ofSize(words, size), { id: "hostile" }));
    const said = ({ observations, findings }: typeof once & object) => observations.length + findings.length;
    expect(said(twice!)).toBeLessThanOrEqual(2 * said(once!) + 8);
  });
});

it("a row of digits that no one wrote is one numeral, unread", () => {
  const row = "5".repeat(1_000);
  expect(
    accountFor(readText(`检查${row}次，处罚3件`, { id: "a" })).map(({ quote, rule }) => [quote.length, rule]),
  ).toEqual([
    [1_000, "row"],
    [2, "unit:件"],
  ]);
});
