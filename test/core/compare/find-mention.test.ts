import { describe, expect, it } from "vitest";
import type { IndicatorId } from "@fazhi/core";
import { findMention } from "../../../packages/core/src/compare/find-mention.ts";
import { readingOf } from "./gold-readings.ts";

const rows: readonly (readonly [string, IndicatorId, readonly string[]])[] = [
  ["认真做好行政复议和应诉工作。", "disputes.reconsideration_cases", ["行政复议"]],
  ["加强调解。做好行政复议工作，做好行政复议应诉。", "disputes.reconsideration_cases", ["行政复议"]],
  ["召开会议，加强检查。", "enforcement.inspections", []],
  ["", "disputes.reconsideration_cases", []],
];

describe("findMention", () => {
  it.each(rows)("in 「%s」 of %s", (content, indicator, words) => {
    const reading = readingOf({ id: "a", content });
    const found = findMention(reading, indicator);
    expect(found.map(({ quote }) => quote)).toEqual(words);
    for (const { quote, start, end } of found) expect(content.slice(start, end)).toBe(quote);
  });
});
