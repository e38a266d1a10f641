import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import type { Quantity } from "./quantity.ts";

const WORD = new RegExp(anyOf(SENTENCE_WORDS.rank_words), "g");
const LEAD = new RegExp(`${anyOf(SENTENCE_WORDS.rank_word_leads)}${anyOf(SENTENCE_WORDS.rank_field)}?$`);
const LOOK_BACK = 8;

/** First places said without a numeral: 位居榜首, 列全省首位. 放在首位 places nothing. */
export function findRankWords(view: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { index, 0: word } of view.matchAll(WORD)) {
    if (!LEAD.test(view.slice(Math.max(0, index - LOOK_BACK), index))) continue;
    const span = { start: index, end: index + word.length };
    found.push({
      form: "rank",
      value: 1,
      low: 1,
      high: 1,
      hedge: "exact",
      unit: SENTENCE_WORDS.rank_unit[0] ?? "",
      unitClass: "position",
      number: span,
      span,
      unitAt: null,
      rule: `rank:${word}`,
    });
  }
  return found;
}
