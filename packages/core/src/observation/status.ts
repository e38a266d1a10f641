import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Status } from "./observation.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Phrase } from "./phrase.ts";

const PLANNED_REACH = 14;
const CONTEXT_REACH = 16;

/**
 * Whether a quantity is a fact of the period, a plan, or not the agency's own work.
 *
 * Planned: under a heading that plans, behind 下一步 at the opening of a sentence of that section, or behind a word of planning in its
 * own clause. Context: the size of a field (在16个区中), what a rule asks, figures of the nation, acts of another body.
 */
export function statusOf(view: string, phrase: Phrase, inPlan: boolean): Status {
  if (isContext(view, phrase)) return "context";
  if (inPlan) return "planned";
  const clause = view.slice(Math.max(phrase.before.start, phrase.quantity.span.start - PLANNED_REACH), phrase.quantity.number.end);
  const plain = SENTENCE_WORDS.not_planned.reduce((words, word) => words.replaceAll(word, ""), clause);
  const lead = view.slice(phrase.sentence.start, phrase.quantity.span.start);
  const foreseen = SENTENCE_WORDS.forecast.some((word) => lead.includes(word));
  return foreseen || SENTENCE_WORDS.planned.some((word) => plain.includes(word)) ? "planned" : "reported";
}

const PLACE_LEADS = SENTENCE_WORDS.context_places.lead.split("|");
const PLACE_UNITS = SENTENCE_WORDS.context_places.units.split("|");

/** 全县15个镇, 常住人口49.6万人: facts of the place that an agency serves. */
function describesPlace(view: string, { number, span }: Quantity, own: string): boolean {
  const behind = view.slice(number.end, span.end + CONTEXT_REACH);
  const places = PLACE_UNITS.some((unit) => behind.startsWith(unit)) && PLACE_LEADS.some((lead) => own.endsWith(lead));
  return places || SENTENCE_WORDS.context_base.some((word) => own.endsWith(word));
}

const ARTICLES = new Set(SENTENCE_WORDS.context_text.units.split("|"));
const ARTICLE_MARKS = SENTENCE_WORDS.context_text.marks.split("|");

/** 条例共7章45条: the chapters and articles of a rule. */
const countsArticles = ({ unit }: Quantity, ahead: string): boolean =>
  ARTICLES.has(unit) && ARTICLE_MARKS.some((mark) => ahead.includes(mark));

function isContext(view: string, { quantity, clause, before, after }: Phrase): boolean {
  const behind = view.slice(quantity.number.end, after.end);
  if (SENTENCE_WORDS.context_field.some((word) => behind.startsWith(word))) return true;
  const ahead = view.slice(Math.max(clause.start, quantity.span.start - CONTEXT_REACH), quantity.span.start);
  if (quantity.form === "fraction" && SENTENCE_WORDS.context_rule.some((word) => ahead.includes(word))) return true;
  if (countsArticles(quantity, view.slice(Math.max(0, quantity.span.start - CONTEXT_REACH), quantity.span.start))) return true;
  const own = view.slice(before.start, quantity.span.start);
  if (describesPlace(view, quantity, own)) return true;
  return (
    SENTENCE_WORDS.context_nation.some((word) => own.includes(word)) ||
    SENTENCE_WORDS.context_body.some((word) => ahead.includes(word))
  );
}

const OPENINGS = new RegExp(`(?:^|(?<=[。;\n]))(?:${[...SENTENCE_WORDS.plan_opening].sort((a, b) => b.length - a.length).join("|")})`, "g");

/** Where in a view a sentence opens with 下一步 or the like, in order. */
export const planOpenings = (view: string): readonly number[] => [...view.matchAll(OPENINGS)].map(({ index }) => index);

/** The last of the openings at or before a place. */
export function openingBefore(openings: readonly number[], at: number): number | null {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return openings[low - 1] ?? null;
}
