import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import { listItems } from "../quantity/list-items.ts";
import type { Phrase } from "./phrase.ts";

const COPULA = `${anyOf(SENTENCE_WORDS.read_through)}?`;
const SHARED = new RegExp(`${anyOf(SENTENCE_WORDS.shared_number)}${COPULA}$`);
const COPULA_END = new RegExp(`${COPULA}$`);
const EACH = new RegExp(`${anyOf(SENTENCE_WORDS.each)}$`);
const RATE = new RegExp(`${anyOf(SENTENCE_WORDS.rate_nouns)}$`);
const UP_TO_RATE = new RegExp(`^.*${anyOf(SENTENCE_WORDS.rate_nouns)}`);
/** 分别. */
export const RESPECTIVELY = new RegExp(`${anyOf(SENTENCE_WORDS.respectively)}`);
const LONGEST_LIST = 12;

/**
 * The names that a number is said of where it is not simply one thing's: 参学率、合格率均为100% gives two, 甲、乙各2次 two; of
 * 复议、诉讼案件分别为1件和2件 each number has its own. Null where the number is one thing's.
 */
export function sharedNames(view: string, phrase: Phrase, phrases: readonly Phrase[]): readonly string[] | null {
  const { quantity, before, previous } = phrase;
  const ahead = view.slice(before.start, quantity.span.start);
  const own = respective(view, phrase, phrases);
  if (own !== null) return [own];
  if (quantity.unitClass === "percent") return ratesBefore(ahead, view.slice(previous.start, previous.end));
  const each = EACH.exec(ahead) ?? SHARED.exec(ahead);
  return each === null ? null : several(ahead.slice(0, each.index));
}

/** 均为100% after a comma speaks of the rates that the clause before opens with: 及时率、规范率与上年持平，均为100%. */
function ratesBefore(ahead: string, previous: string): readonly string[] | null {
  const shared = SHARED.exec(ahead);
  const listed = ahead.slice(0, shared?.index ?? COPULA_END.exec(ahead)?.index);
  if (shared === null && listed === "") return null;
  const names = several(listed === "" ? (UP_TO_RATE.exec(previous)?.[0] ?? "") : listed);
  return names !== null && names.every((name) => RATE.test(name)) ? names : null;
}

function several(list: string): readonly string[] | null {
  const names = listItems(list);
  return names.length > 1 ? names : null;
}

/** 分别: the k-th number of the clause behind it belongs to the k-th name before it, if there are as many of both. */
function respective(view: string, phrase: Phrase, phrases: readonly Phrase[]): string | null {
  const { clause } = phrase;
  const lead = view.slice(clause.start, phrase.quantity.span.start);
  const mark = RESPECTIVELY.exec(lead);
  if (mark === null) return null;
  const names = listItems(lead.slice(0, mark.index));
  const row = rowOf(phrase, phrases, clause.start + mark.index);
  return names.length > 1 && row.length === names.length ? (names[row.indexOf(phrase.index)] ?? null) : null;
}

/** The numbers of the clause from a place on, by index. */
export function rowOf(phrase: Phrase, phrases: readonly Phrase[], from: number): readonly number[] {
  const row: number[] = [];
  for (let index = Math.max(0, phrase.index - LONGEST_LIST); index < phrase.index + LONGEST_LIST; index++) {
    const other = phrases[index];
    if (other !== undefined && other.clause.start === phrase.clause.start && other.quantity.span.start >= from)
      row.push(index);
  }
  return row;
}
