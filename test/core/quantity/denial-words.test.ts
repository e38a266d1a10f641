import { describe, expect, it } from "vitest";
import { DENIAL_WORDS } from "../../../packages/core/src/generated/lexicon.ts";
import { findDenials } from "../../../packages/core/src/quantity/denial.ts";
import { listItems } from "../../../packages/core/src/quantity/list-items.ts";

const { connectors, heads, lead, not_before: notBefore, persons, shared, tails, whole } = DENIAL_WORDS;
const denied = (sentence: string) => findDenials(sentence).map((denial) => denial.denied);

describe("the words of denials", () => {
  it.each(heads)("未发生%s denies it", (head) => {
    expect(denied(`全年未发生${head}`)).toEqual([head]);
  });

  it.each(lead)("%s may stand before the words that deny", (words) => {
    expect(denied(`${words}无行政复议案件`)).toEqual(["行政复议案件"]);
  });

  it.each(notBefore)("无%s denies nothing", (word) => {
    expect(denied(`我局无${word}的案件`)).toEqual([]);
  });

  it.each(tails)("未发生行政复议案件%s has its tail", (tail) => {
    expect(denied(`未发生行政复议案件${tail}`)).toEqual(["行政复议案件"]);
  });

  it.each(shared)("甲、乙%s are two that share their head", (head) => {
    expect(denied(`未发生超限、超载${head}`)).toEqual([`超限${head}`, `超载${head}`]);
  });

  it.each(connectors)("%s joins two things", (connector) => {
    expect(denied(`未发生行政复议案件${connector}行政诉讼案件`)).toEqual(["行政复议案件", "行政诉讼案件"]);
  });

  it.each(whole)("%s is one word", (word) => {
    expect(listItems(`甲${word}`)).toEqual([`甲${word}`]);
  });

  it.each(persons)("%s is a head", (head) => {
    expect(heads).toContain(head);
  });
});
