import type { Codebook } from "../codebook/codebook.ts";
import type { Cue } from "../codebook/cue.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import type { Span } from "../kit/span.ts";
import type { Quantity } from "../quantity/quantity.ts";
import { CueScopes } from "./cue-scopes.ts";
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
  own: 4,
  /** Of two that fit equally well, the established indicator goes before the experimental one. */
  experimental: -0.01,
};
/** A denial's cue word stands at the end of the thing denied, with a head at most behind it. */
const HEAD_REACH = 2;

/**
 * The best of the codebook's cues for a quantity, or null. A cue's `near` word must stand in the quantity's own phrase, outside titles;
 * where that phrase names nothing, in the clause before. Longer words, nearer words and confirmed cues win.
 */
export function matchIndicator(at: Surroundings): Match | null {
  const scopes = new CueScopes(at);
  const own = bestOf(at, scopes, ownStretches(at));
  if (own !== null || at.named !== undefined || !isSilent(at)) return own;
  return bestOf(at, scopes, subjectsBefore(at));
}

/** 抽查4次、30家: the words of the number before in the same clause; after a comma, those of the clause before. */
function subjectsBefore({ view, phrase, last }: Surroundings): readonly Stretch[] {
  if (last === undefined || last.clause.start !== phrase.clause.start)
    return [stretchOf(view, phrase.previous, "before", SCORE.carried)];
  return [stretchOf(view, last.after, "after", SCORE.carried), stretchOf(view, last.before, "before", SCORE.carried)];
}

/**
 * Words in which a cue may stand: those of `text` from `from` to `to`, which begin at `start` of the view; titles are masked.
 * `handicap` is what a match there is worth less.
 */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly side: "before" | "after" | "named";
  readonly handicap: number;
}

/** The view itself is looked through, not a copy, unless titles stand in the stretch. */
function stretchOf(view: string, { start, end }: Span, side: Stretch["side"], handicap: number): Stretch {
  const words = view.slice(start, end);
  if (!words.includes("《") && !words.includes("》"))
    return { text: view, from: start, to: Math.max(start, end), start, side, handicap };
  const text = words.replace(/《[^》]*(?:》|$)|^[^《]*》/g, (title) => "\0".repeat(title.length));
  return { text, from: 0, to: text.length, start, side, handicap };
}

/** Behind the first end of a change stand the words of the second. 科技金融大讲堂和5期对接活动: what stands before a connector is the number before's, where a noun follows this one. */
function ownStretches({ view, phrase, named, role }: Surroundings): readonly Stretch[] {
  const { start } = phrase.quantity.span;
  if (named !== undefined) return [{ text: named, from: 0, to: named.length, start, side: "named", handicap: 0 }];
  if (role === "from") return [stretchOf(view, phrase.before, "before", 0)];
  const after = stretchOf(view, phrase.after, "after", 0);
  const hasNoun = after.to - after.from >= 2;
  const before = stretchOf(view, phrase.before, "before", hasNoun ? SCORE.otherNoun : 0);
  const listed = hasNoun && SENTENCE_WORDS.connectors.some((word) => endsIn(before, word));
  return listed ? [after] : [after, before];
}

const endsIn = ({ text, from, to }: Stretch, word: string): boolean =>
  to - word.length >= from && text.startsWith(word, to - word.length);

/** Nothing is named beside the number: 30家 after a comma. */
function isSilent({ view, phrase: { before, after } }: Surroundings): boolean {
  return after.end - after.start <= 1 && namesNothing(view.slice(before.start, before.end));
}

function bestOf(at: Surroundings, scopes: CueScopes, stretches: readonly Stretch[]): Match | null {
  const { cuesByNear } = at.codebook;
  let best: Match | null = null;
  for (const stretch of stretches) {
    const { text, from, to } = stretch;
    for (let offset = from; offset < to; offset++) {
      if (!cuesByNear.mayBegin(text, offset)) continue;
      for (const { end, value } of cuesByNear.allAt(text, offset)) {
        if (end > to) break;
        const mention = { at, scopes, stretch, offset: offset - from, end: end - from };
        for (const cue of value) best = better(best, mention, cue);
      }
    }
  }
  return best;
}

/** A `near` word that stands in a stretch, from `offset` to `end` of it. */
interface Mention {
  readonly at: Surroundings;
  readonly scopes: CueScopes;
  readonly stretch: Stretch;
  readonly offset: number;
  readonly end: number;
}

/** The cue's match if it holds and is worth more than the best so far. What can be worth no more is not looked at further. */
function better(best: Match | null, mention: Mention, cue: Cue): Match | null {
  const { at, stretch, offset, end } = mention;
  const worth = worthOf(mention) + stretch.handicap + (cue.own ? SCORE.own : 0);
  if (best !== null && worth + mostGained(cue) <= best.score) return best;
  const confirmed = holds(mention, cue) ? confirm(mention.scopes, cue) : null;
  if (confirmed === null) return best;
  const score = worth + confirmed + (cue.experimental ? SCORE.experimental : 0);
  if (best !== null && score <= best.score) return best;
  const span =
    stretch.side === "named" ? at.phrase.quantity.span : { start: stretch.start + offset, end: stretch.start + end };
  return { indicator: cue.indicator, rule: `cue:${cue.id}`, mention: span, score };
}

/** Longer words and nearer words are worth more. */
function worthOf({ stretch: { from, to, side }, offset, end }: Mention): number {
  const distance = side === "before" ? to - from - end : side === "after" ? offset : 0;
  return (end - offset) * SCORE.near + adjacency(side, distance) - distance * SCORE.distance;
}

const mostGained = (cue: Cue): number =>
  (cue.with.length > 0 ? SCORE.withPhrase : 0) + (cue.where.length > 0 ? SCORE.where : 0);

/** Whether the unit fits and nothing that the cue excludes stands around the number. */
function holds({ at, scopes, stretch, end }: Mention, cue: Cue): boolean {
  const { quantity, after } = at.phrase;
  if (!cue.parts && at.role === "part") return false;
  if (!fitsUnit(cue, quantity, stretch.side) && !changeOf(at, stretch, end)) return false;
  if (cue.notBehind.some((word) => at.view.startsWith(word, after.start))) return false;
  if (quantity.form === "denial" && stretch.to - stretch.from - end > HEAD_REACH) return false;
  if (cue.not.length > 0 && holdsAny(scopes.own, cue.not)) return false;
  return cue.unless.length === 0 || !holdsAny(scopes.clause, cue.unless);
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
function changeOf(
  { role, phrase: { quantity } }: Surroundings,
  { side, text, from, to }: Stretch,
  end: number,
): boolean {
  if (role !== "change" || quantity.unitClass !== "percent" || side === "after") return false;
  return side === "named" || leftOver(text.slice(from + end, to)).length <= HEAD_REACH;
}

const RATES = ["percent", "money", "hour"];

function confirm(scopes: CueScopes, cue: Cue): number | null {
  let gained = 0;
  if (cue.with.length > 0) {
    const worth = withWorth(scopes, cue.with);
    if (worth === null) return null;
    gained += worth;
  }
  if (cue.where.length > 0) {
    if (holdsAny(scopes.sentence, cue.where)) gained += SCORE.where;
    else if (holdsAny(scopes.headings, cue.where)) gained += SCORE.whereHeading;
    else return null;
  }
  return gained;
}

/** The nearest of the scopes that holds one of the words decides. */
function withWorth(scopes: CueScopes, words: readonly string[]): number | null {
  if (holdsAny(scopes.nearest, words)) return SCORE.withPhrase;
  if (scopes.isFrom) return null;
  if (holdsAny(scopes.clause, words)) return SCORE.withClause;
  return holdsAny(scopes.beside, words) ? SCORE.withBeside : null;
}

/** What directly follows the unit is the thing counted; what directly precedes the number mostly is. */
const adjacency = (side: Stretch["side"], distance: number): number =>
  distance > 0 ? 0 : side === "after" ? SCORE.adjacentBehind : SCORE.adjacentAhead;

const holdsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
