import type { Codebook } from "../codebook/codebook.ts";
import type { Cue } from "../codebook/cue.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Span } from "../kit/span.ts";
import { clauseAt } from "../quantity/clause.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { leftOver, namesNothing } from "./fillers.ts";
import type { Role } from "./observation.ts";
import type { Phrase } from "./phrase.ts";

/** The indicator that a quantity's words name, the cue that said so, and where its word stands in the view. */
export interface Match {
  readonly indicator: AnyIndicatorId;
  readonly rule: string;
  readonly mention: Span;
  readonly score: number;
}

/** What a match may look at. `headings` are the titles above, innermost last. */
export interface Surroundings {
  readonly codebook: Codebook;
  readonly view: string;
  readonly phrase: Phrase;
  /** The phrase of the quantity before. */
  readonly last: Phrase | undefined;
  /** The phrase of the quantity behind. */
  readonly next: Phrase | undefined;
  readonly headings: string;
  readonly role: Role;
  /** For a denial: the thing denied. For one of several names that share a number: that name. */
  readonly named?: string | undefined;
}

/** What each kind of evidence is worth; set once on the principle that the number's own noun decides and the rest confirms. */
const SCORE = {
  near: 4,
  adjacentBehind: 9,
  adjacentAhead: 3,
  withPhrase: 3,
  withClause: 2,
  withBeside: 0,
  where: 1.5,
  whereHeading: 0.75,
  carried: -5,
  otherNoun: -16,
  distance: 3,
};
/** How far from the number a counter-cue counts. */
const NOT_REACH = 20;
/** A denial's cue word stands at the end of the thing denied, with a head at most behind it. */
const HEAD_REACH = 2;

/**
 * The best of the codebook's cues for a quantity, or null. A cue's `near` word must stand in the quantity's own phrase, outside titles;
 * where that phrase names nothing, in the clause before. Longer words, nearer words and confirmed cues win.
 */
export function matchIndicator(at: Surroundings): Match | null {
  const own = bestOf(at, ownStretches(at));
  if (own !== null || at.named !== undefined || !isSilent(at)) return own;
  return bestOf(at, subjectsBefore(at));
}

/** 抽查4次、30家: the words of the number before in the same clause; after a comma, those of the clause before. */
function subjectsBefore({ view, phrase, last }: Surroundings): readonly Stretch[] {
  if (last === undefined || last.clause.start !== phrase.clause.start)
    return [stretchOf(view, phrase.previous, "before", SCORE.carried)];
  return [stretchOf(view, last.after, "after", SCORE.carried), stretchOf(view, last.before, "before", SCORE.carried)];
}

/** Words in which a cue may stand, titles masked; `handicap` is what a match there is worth less. */
interface Stretch {
  readonly words: string;
  readonly start: number;
  readonly side: "before" | "after" | "named";
  readonly handicap: number;
}

const stretchOf = (view: string, span: Span, side: Stretch["side"], handicap: number): Stretch => ({
  words: maskTitles(view.slice(span.start, span.end)),
  start: span.start,
  side,
  handicap,
});

const maskTitles = (words: string): string =>
  words.replace(/《[^》]*(?:》|$)|^[^《]*》/g, (title) => "\0".repeat(title.length));

/** Behind the first end of a change stand the words of the second. 科技金融大讲堂和5期对接活动: what stands before a connector is the number before's, where a noun follows this one. */
function ownStretches({ view, phrase, named, role }: Surroundings): readonly Stretch[] {
  if (named !== undefined) return [{ words: named, start: phrase.quantity.span.start, side: "named", handicap: 0 }];
  if (role === "from") return [stretchOf(view, phrase.before, "before", 0)];
  const after = stretchOf(view, phrase.after, "after", 0);
  const before = stretchOf(view, phrase.before, "before", after.words.length >= 2 ? SCORE.otherNoun : 0);
  const listed = after.words.length >= 2 && SENTENCE_WORDS.connectors.some((word) => before.words.endsWith(word));
  return listed ? [after] : [after, before];
}

/** Nothing is named beside the number: 30家 after a comma. */
function isSilent({ view, phrase: { before, after } }: Surroundings): boolean {
  return after.end - after.start <= 1 && namesNothing(view.slice(before.start, before.end));
}

function bestOf(at: Surroundings, stretches: readonly Stretch[]): Match | null {
  let best: Match | null = null;
  for (const stretch of stretches) {
    for (let offset = 0; offset < stretch.words.length; offset++) {
      for (const { end, value } of at.codebook.cuesByNear.allAt(stretch.words, offset)) {
        for (const cue of value) best = better(best, score(at, cue, stretch, offset, end), at.codebook);
      }
    }
  }
  return best;
}

/** Of two that fit equally well, an established indicator goes before an experimental one. */
function better(a: Match | null, b: Match | null, codebook: Codebook): Match | null {
  if (b === null || a === null) return a ?? b;
  if (b.score !== a.score) return b.score > a.score ? b : a;
  return codebook.isExperimental(a.indicator) && !codebook.isExperimental(b.indicator) ? b : a;
}

function score(at: Surroundings, cue: Cue, stretch: Stretch, offset: number, end: number): Match | null {
  const { quantity, after } = at.phrase;
  const { words, side } = stretch;
  if (
    !(fitsUnit(cue, quantity, side) || changeOf(at, stretch, end)) ||
    cue.notBehind.some((word) => at.view.startsWith(word, after.start))
  )
    return null;
  if (quantity.form === "denial" && words.length - end > HEAD_REACH) return null;
  if (cue.not.length > 0 && holdsAny(ownWords(at), cue.not)) return null;
  const { clause } = at.phrase;
  if (cue.unless.length > 0 && holdsAny(at.view.slice(clause.start, clause.end), cue.unless)) return null;
  const confirmed = confirm(at, cue);
  if (confirmed === null) return null;
  const distance = side === "before" ? words.length - end : side === "after" ? offset : 0;
  const near = (end - offset) * SCORE.near + adjacency(side, distance) - distance * SCORE.distance;
  const mention = side === "named" ? quantity.span : { start: stretch.start + offset, end: stretch.start + end };
  return { indicator: cue.indicator, rule: `cue:${cue.id}`, mention, score: near + confirmed + stretch.handicap };
}

/** The words on either side of the number, or those of the thing denied: where a counter-cue would stand. */
function ownWords({ view, phrase: { before, after }, named }: Surroundings): string {
  if (named !== undefined) return named;
  const ahead = view.slice(Math.max(before.start, before.end - NOT_REACH), before.end);
  return `${ahead}\n${view.slice(after.start, Math.min(after.end, after.start + NOT_REACH))}`;
}

/** A number that lost its unit may be anything, but the name of a rate, of money or of hours stands before its number. */
function fitsUnit(cue: Cue, { form, unitClass, unit }: Quantity, side: Stretch["side"]): boolean {
  if (form === "denial") return cue.zero && !RATES.some((rate) => cue.units.has(rate));
  if (form === "bare") return side !== "after" || !RATES.some((rate) => cue.units.has(rate));
  if (cue.unitWords.size > 0 && !cue.unitWords.has(unit)) return false;
  if (form === "rank") return false;
  return cue.units.has(unitClass) || (unitClass === "point" && cue.units.has("percent"));
}

/** 检查次数同比下降31.6%: a percentage of change speaks of the count that it directly follows. */
function changeOf({ role, phrase: { quantity } }: Surroundings, { side, words }: Stretch, end: number): boolean {
  if (role !== "change" || quantity.unitClass !== "percent" || side === "after") return false;
  return side === "named" || leftOver(words.slice(end)).length <= HEAD_REACH;
}

const RATES = ["percent", "money", "hour"];

function confirm(at: Surroundings, cue: Cue): number | null {
  const { view, phrase } = at;
  let gained = 0;
  if (cue.with.length > 0) {
    const beside = `${view.slice(phrase.previous.start, phrase.previous.end)}\n${nextClause(at)}`;
    const clause = view.slice(phrase.clause.start, phrase.clause.end);
    const scopes =
      at.role === "from" ? [view.slice(phrase.before.start, phrase.before.end)] : [ownWords(at), clause, beside];
    const rank = scopeOf(cue.with, scopes);
    if (rank === null) return null;
    gained += [SCORE.withPhrase, SCORE.withClause, SCORE.withBeside][rank] ?? 0;
  }
  if (cue.where.length > 0) {
    const rank = scopeOf(cue.where, [view.slice(phrase.sentence.start, phrase.sentence.end), at.headings]);
    if (rank === null) return null;
    gained += [SCORE.where, SCORE.whereHeading][rank] ?? 0;
  }
  return gained;
}

/** The clause behind, unless it has a number of its own: its words are that number's. */
function nextClause({ view, phrase: { clause, sentence }, next }: Surroundings): string {
  if (clause.end >= sentence.end) return "";
  const behind = clauseAt(view, Math.min(clause.end + 1, sentence.end));
  const end = Math.min(behind.end, sentence.end);
  return next !== undefined && next.quantity.span.start < end ? "" : view.slice(behind.start, end);
}

/** What directly follows the unit is the thing counted; what directly precedes the number mostly is. */
const adjacency = (side: Stretch["side"], distance: number): number =>
  distance > 0 ? 0 : side === "after" ? SCORE.adjacentBehind : SCORE.adjacentAhead;

const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** The nearest of several stretches that holds one of the words. */
function scopeOf(words: readonly string[], stretches: readonly string[]): number | null {
  const rank = stretches.findIndex((stretch) => holdsAny(stretch, words));
  return rank < 0 ? null : rank;
}
