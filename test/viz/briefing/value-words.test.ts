import { describe, expect, it } from "vitest";
import { intervalWords, statedWords, statementsPhrase } from "../../../packages/viz/src/briefing/value-words.ts";
import { wordingIn } from "../../../packages/viz/src/briefing/wording.ts";
import { plainWords } from "../../../packages/viz/src/briefing/phrase.ts";
import { statement } from "../../core/compare/gold-readings.ts";

const [zh, en] = [wordingIn("zh-CN"), wordingIn("en")];

// hedge, value, low, high, unit, 中文, English
const stated = [
  ["exact", 26, 26, 26, "次", "26 次", "26"],
  ["exact", 100, 100, 100, "%", "100%", "100%"],
  ["over", 20, 21, 29, "次", "20 余次", "over 20"],
  ["over", 3200, 3201, null, "万元", "超过 3,200 万元", "more than 3,200"],
  ["over", 95, 95, null, "%", "95%以上", "at least 95%"],
  ["under", 40, 31, 39, "家", "近 40 家", "nearly 40"],
  ["under", 15, 0, 15, "分钟", "至多 15 分钟", "at most 15"],
  ["under", 3, 0, 2, "天", "不足 3 天", "less than 3"],
  ["about", 300, 250, 350, "人次", "约 300 人次", "about 300"],
  ["over", 160000, 160001, 169999, "条", "16万余条", "over 160,000"],
] as const;

describe("statedWords", () => {
  it.each(stated)("says %s %d as its reports hedge it", (hedge, value, low, high, unit, chinese, english) => {
    const said = statement({ hedge, value, low, high, unit });
    expect([statedWords(said, zh), statedWords(said, en)]).toEqual([chinese, english]);
  });
});

const intervals = [
  [11, 19, "次", "11 至 19 次", "11 to 19"],
  [4, 4, "件", "4 件", "4"],
  [3200, null, "万元", "3,200 万元以上", "at least 3,200"],
  [null, 5, "%", "至多 5%", "at most 5%"],
] as const;

describe("intervalWords", () => {
  it.each(intervals)("says [%s, %s]", (low, high, unit, chinese, english) => {
    expect([intervalWords({ low, high }, unit, zh), intervalWords({ low, high }, unit, en)]).toEqual([
      chinese,
      english,
    ]);
  });
});

describe("statementsPhrase", () => {
  it("says each different number once, and leads to the first place that states it", () => {
    const first = statement({ value: 3, unit: "名" });
    const phrase = statementsPhrase(
      [first, statement({ value: 3, unit: "名" }), statement({ value: 5, unit: "名" })],
      zh,
    );
    expect(plainWords(phrase)).toBe("3 名、5 名");
    expect(phrase[0]).toMatchObject({ text: "3 名", cites: { start: first.start, end: first.end } });
  });
});
