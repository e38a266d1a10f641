import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import type { Span } from "../kit/span.ts";
import { isAlphanumeric } from "../text/characters.ts";
import { listItems } from "../quantity/list-items.ts";
import { namesNothing } from "./fillers.ts";
import type { Match } from "./match-indicator.ts";
import type { Phrase } from "./phrase.ts";

/** Where the words before a number begin behind what joins them to those before. */
const FIRST_WORD = new RegExp(`[^\\s${SENTENCE_WORDS.connectors.filter((word) => word.length === 1).join("")}]|$`);
const LEFT_REACH = 22;
const RIGHT_REACH = 18;
const LONGEST_LIST = 60;
const LONGEST_NOUN = 8;
const LONGEST_WHAT = 15;

/** The words that a number is quoted with: itself, its unit, and the mention of what is counted where that stands near. */
export function quoteSpan(view: string, phrase: Phrase, match: Match | null, named: string | undefined): Span {
  const { quantity, before, after } = phrase;
  if (quantity.form === "denial") return quantity.span;
  const own = named === undefined ? -1 : view.slice(before.start, quantity.span.start).lastIndexOf(named);
  if (own >= 0 && quantity.span.start - before.start - own <= LONGEST_LIST)
    return { start: before.start + own, end: quantity.span.end };
  const left = before.start + view.slice(before.start, quantity.span.start).search(FIRST_WORD);
  const lead = Math.max(left, quantity.span.start - LEFT_REACH);
  const mention = match?.mention;
  if (mention !== undefined && mention.end <= quantity.span.start && mention.start >= lead)
    return { start: mention.start, end: quantity.span.end };
  if (mention !== undefined && mention.start >= after.start && mention.end <= after.start + RIGHT_REACH)
    return { start: quantity.span.start, end: mention.end };
  const noun = after.end - after.start;
  if (noun > 0)
    return {
      start: quantity.span.start,
      end: wholeWords(view, after.start, after.start + Math.min(noun, LONGEST_NOUN)),
    };
  return {
    start: nounStart(view, Math.max(lead, quantity.span.start - LONGEST_NOUN), quantity.span.start),
    end: quantity.span.end,
  };
}

/** The last word of a list stands behind its last connector: 办复率和满意率 is quoted from 满意率 on. */
function nounStart(view: string, start: number, end: number): number {
  const words = view.slice(start, end);
  const items = listItems(words);
  const last = items.at(-1) ?? "";
  return items.length > 1 && last !== "" ? start + words.lastIndexOf(last) : start;
}

/** An end that cuts no number or Latin word in two. */
function wholeWords(view: string, start: number, end: number): number {
  let cut = end;
  while (cut > start && isAlphanumeric(view.charCodeAt(cut)) && isAlphanumeric(view.charCodeAt(cut - 1))) cut--;
  return cut;
}

/**
 * What is counted, in the report's own words: behind the unit, else before the number. Both ends of a change are of what stands before its
 * first word: 线下培训由12期减少至5期.
 */
export function whatOf(view: string, phrase: Phrase, named: string | undefined): string {
  if (named !== undefined) return named.slice(0, LONGEST_WHAT);
  const { quantity, before, after, previous } = phrase;
  const behind = view.slice(after.start, after.end);
  const leadsOn = behind !== "" && namesNothing(behind);
  if (behind.length > 1 && !leadsOn) return behind.slice(0, LONGEST_WHAT);
  const ahead = view.slice(before.start, quantity.span.start).replace(/^[\s、,(]+/, "");
  if (LIST_MARK.test(ahead) && behind !== "" && !leadsOn) return behind;
  const changed = leadsOn || namesNothing(ahead) ? changedThing(view, phrase) : null;
  return lastWords(changed ?? (ahead === "" ? view.slice(previous.start, previous.end) : ahead));
}

/** The words before 由, 从 in the clause; null where there is none. */
function changedThing(view: string, { clause, quantity }: Phrase): string | null {
  const words = view.slice(Math.max(clause.start, quantity.span.start - LONGEST_LIST), quantity.span.start);
  const thing = FROM.exec(words)?.[1]?.replace(NUMBERS_BEFORE, "") ?? "";
  return thing === "" ? null : thing;
}

/** The end of words, with no number cut in two. */
function lastWords(words: string): string {
  let cut = Math.max(0, words.length - LONGEST_WHAT);
  while (cut > 0 && isAlphanumeric(words.charCodeAt(cut)) && isAlphanumeric(words.charCodeAt(cut - 1))) cut++;
  return words.slice(cut);
}

/** 9个镇街、86个村: the words before belong to the number before them. */
const LIST_MARK = /、$/;
const FROM = new RegExp(`^(.+)${anyOf(SENTENCE_WORDS.from)}`);
const NUMBERS_BEFORE = /^.*[,、;(]/;
