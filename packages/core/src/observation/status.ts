import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { anyOf } from "../kit/any-of.ts";
import { WordTrie } from "../kit/word-trie.ts";
import { namesNothing } from "./fillers.ts";
import type { Role, Status } from "./observation.ts";
import type { Quantity } from "../quantity/quantity.ts";
import type { Phrase } from "./phrase.ts";

const PLANNED_REACH = 14;
const CONTEXT_REACH = 16;

/** The status of each phrase in order; a change or rank that names nothing has that of the context before it (生产总值320亿元,增长6.1%). */
export function statusesOf(
  view: string,
  phrases: readonly Phrase[],
  roles: readonly Role[],
  inPlan: (index: number) => boolean,
): readonly Status[] {
  const statuses: Status[] = [];
  for (const phrase of phrases) {
    const own = isFieldOfRank(view, phrase, phrases[phrase.index + 1])
      ? "context"
      : statusOf(view, phrase, inPlan(phrase.index));
    const inherits = own === "reported" && goesWithBefore(view, phrase, phrases[phrase.index - 1], roles[phrase.index]);
    statuses.push(inherits && statuses[phrase.index - 1] === "context" ? "context" : own);
  }
  return statuses;
}

function goesWithBefore(view: string, phrase: Phrase, earlier: Phrase | undefined, role: Role | undefined): boolean {
  if (earlier === undefined || earlier.sentence.start !== phrase.sentence.start || isField(view, earlier)) return false;
  return (
    (role === "change" || role === "rank") && namesNothing(view.slice(phrase.before.start, phrase.quantity.span.start))
  );
}

/** 48个承办单位中名列第三: what a rank behind is among. */
function isFieldOfRank(view: string, { quantity, sentence }: Phrase, next: Phrase | undefined): boolean {
  if (next?.quantity.form !== "rank" || next.sentence.start !== sentence.start || quantity.form !== "count")
    return false;
  const between = view.slice(quantity.span.end, next.quantity.span.start);
  return between.length <= LONGEST_FIELD && WITHIN.test(between.split(",", 1)[0] ?? "");
}

const LONGEST_FIELD = 24;
const WITHIN = new RegExp(anyOf(SENTENCE_WORDS.within));

/** 在16个区中: the size of the field that a rank is in. */
const isField = (view: string, { quantity, after }: Phrase): boolean =>
  FIELD.test(view.slice(quantity.number.end, after.end));

/**
 * Whether a quantity is a fact of the period, a plan, or not the agency's own work.
 *
 * Planned: under a heading that plans, behind 下一步 at the opening of a sentence of that section, or behind a word of planning in its
 * own clause. Context: the size of a field (在16个区中), what a rule asks, figures of the nation, acts of another body.
 */
function statusOf(view: string, phrase: Phrase, inPlan: boolean): Status {
  if (isContext(view, phrase)) return "context";
  if (inPlan) return "planned";
  const from = Math.max(phrase.before.start, phrase.quantity.span.start - PLANNED_REACH);
  const clause = view.slice(from, phrase.quantity.number.end).replace(NOT_PLANNED, "");
  const lead = view.slice(phrase.sentence.start, phrase.quantity.span.start);
  const verb = from === phrase.before.start ? PLANNED_VERB : PLANNED_VERB_LED;
  return FORECAST.test(lead) || PLANNED.test(clause) || verb.test(clause) ? "planned" : "reported";
}

const VERB = `${SENTENCE_WORDS.planned_verb}(?!${anyOf(SENTENCE_WORDS.planned_verb_not)})`;
const PLANNED_VERB_LED = new RegExp(`(?:[,、;:。(]|${anyOf(SENTENCE_WORDS.planned_verb_leads)})${VERB}`);
const PLANNED_VERB = new RegExp(`^${VERB}|${PLANNED_VERB_LED.source}`);

const PLANNED = new RegExp(anyOf(SENTENCE_WORDS.planned));
const NOT_PLANNED = new RegExp(anyOf(SENTENCE_WORDS.not_planned), "g");
const FORECAST = new RegExp(anyOf(SENTENCE_WORDS.forecast));
const { context_places: places, context_text: articles } = SENTENCE_WORDS;
const PLACE_LEAD = new RegExp(`${anyOf(places.lead.split("|"))}$`);
const PLACE_UNIT = new RegExp(`^${anyOf(places.units.split("|"))}`);
const BASE = new RegExp(
  `${anyOf(SENTENCE_WORDS.context_base)}${anyOf([...SENTENCE_WORDS.context_base_verbs, ...SENTENCE_WORDS.change, ...SENTENCE_WORDS.read_through])}{0,3}$`,
);
const FIELD = new RegExp(`^${anyOf(SENTENCE_WORDS.context_field)}`);
const ARTICLES = new Set(articles.units.split("|"));
const [CHAPTER] = articles.units.split("|");
const ARTICLE_MARK = new RegExp(anyOf(articles.marks.split("|")));
const RULE = new RegExp(anyOf(SENTENCE_WORDS.context_rule));
const NATION = new RegExp(anyOf(SENTENCE_WORDS.context_nation));
const BODY = new RegExp(anyOf(SENTENCE_WORDS.context_body));
const COMPARED = new RegExp(anyOf(SENTENCE_WORDS.context_compared));
const RULE_AFTER = new RegExp(`^${anyOf(SENTENCE_WORDS.context_rule_after)}`);
const GOES_ON = new RegExp(`^${anyOf(SENTENCE_WORDS.context_goes_on)}`);
const SUBJECT = new RegExp(
  `^${anyOf(SENTENCE_WORDS.context_subject_leads)}{0,2}${anyOf(SENTENCE_WORDS.context_subjects)}(?!${anyOf(SENTENCE_WORDS.not_subject)})`,
);

/** 全县15个镇, 常住人口49.6万人: facts of the place that an agency serves. */
const describesPlace = (view: string, { number, span }: Quantity, own: string): boolean =>
  BASE.test(own) || (PLACE_LEAD.test(own) && PLACE_UNIT.test(view.slice(number.end, span.end + CONTEXT_REACH)));

/** 条例共7章45条: the chapters and articles of a rule; chapters are of nothing else, nor are articles behind them. */
const countsArticles = ({ unit, span }: Quantity, view: string): boolean =>
  unit === CHAPTER ||
  (ARTICLES.has(unit) &&
    (view.charAt(span.start - 1) === CHAPTER ||
      ARTICLE_MARK.test(view.slice(Math.max(0, span.start - CONTEXT_REACH), span.start))));

function isContext(view: string, phrase: Phrase): boolean {
  const { quantity, clause, before } = phrase;
  const { start } = quantity.span;
  const ahead = view.slice(Math.max(clause.start, start - CONTEXT_REACH), start);
  const own = view.slice(before.start, start);
  return (
    isField(view, phrase) ||
    (quantity.form === "fraction" && RULE.test(ahead)) ||
    countsArticles(quantity, view) ||
    describesPlace(view, quantity, own) ||
    (NATION.test(own) && !COMPARED.test(own)) ||
    RULE_AFTER.test(view.slice(quantity.span.end, quantity.span.end + CONTEXT_REACH)) ||
    BODY.test(ahead) ||
    SUBJECT.test(view.slice(clause.start, start)) ||
    (GOES_ON.test(view.slice(clause.start, start)) &&
      SUBJECT.test(view.slice(phrase.previous.start, phrase.previous.end)))
  );
}

const OPENINGS = new WordTrie(SENTENCE_WORDS.plan_opening.map((word) => [word, word] as const));
const SENTENCE_STOPS = /[。;\n]/;

/** Where in a view a sentence opens with 下一步 or the like, in order. */
export function planOpenings(view: string): readonly number[] {
  const openings: number[] = [];
  for (let at = 0; at < view.length; at++) {
    if (!OPENINGS.mayBegin(view, at) || !(at === 0 || SENTENCE_STOPS.test(view.charAt(at - 1)))) continue;
    if (OPENINGS.longestAt(view, at) !== null) openings.push(at);
  }
  return openings;
}

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
