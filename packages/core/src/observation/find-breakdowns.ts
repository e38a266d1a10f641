import { CONSISTENCY } from "../generated/consistency.ts";
import { SENTENCE_WORDS } from "../generated/lexicon.ts";
import { findMeasure } from "./find-measure.ts";
import type { Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/**
 * A total and the parts that its sentence lists: 建议提案111件，其中市人大建议51件、市政协提案59件、全国件1件.
 * `isComplete`: the wording says that these are all of them (分别为, 合计).
 */
export interface Breakdown {
  readonly total: Observation;
  readonly parts: readonly Observation[];
  readonly isComplete: boolean;
  /** Totals that stand in one list with it just before, and may share its parts: 建议8件、提案13件（主办5件、会办16件）. */
  readonly siblings: readonly Observation[];
}

/**
 * Every total with the parts listed behind it, or before it where 合计 says so. Where no word says that a list of parts
 * follows, numbers that add up exactly are one.
 */
export function findBreakdowns(text: StatedText): readonly Breakdown[] {
  const found: Breakdown[] = [];
  const known = new Set<Observation>();
  for (const [at, total] of text.statements.entries()) {
    const said = [...behind(text, at), ...before(text, at)];
    const here = said.length > 0 || known.has(total) ? said : unsaid(text, at);
    found.push(...here);
    for (const part of here.flatMap(({ parts }) => parts)) known.add(part);
  }
  return found;
}

/** How a list of parts opens: in a bracket, or with words. */
interface Opening {
  readonly inBracket: boolean;
  readonly isComplete: boolean;
}

function behind(text: StatedText, at: number): readonly Breakdown[] {
  const total = text.statements[at] as Observation;
  const breakdowns: Breakdown[] = [];
  for (let first = at + 1; isAmount(total) && first > at;) {
    const breakdown = breakdownAt(text, at, first);
    if (breakdown === null) break;
    breakdowns.push(breakdown);
    first = afterBracket(text, at, first);
  }
  return breakdowns;
}

function breakdownAt(text: StatedText, at: number, first: number): Breakdown | null {
  const [total, before, part] = [at, first - 1, first].map((index) => text.statements[index]);
  if (total === undefined || before === undefined || part === undefined || !isAlike(part, total, text)) return null;
  // A total inside a bracket has no parts behind it: 99件（主办61件、会办38件），其中建议42件.
  const opening =
    before === total && depthOf(text.between(total, part)) < 0 ? null : openingOf(text.lead(before, part));
  if (opening === null) return null;
  const parts = [part, ...partsAfter(text, first, total, opening)];
  return { total, parts, isComplete: opening.isComplete, siblings: siblingsOf(text, at) };
}

/** A total may have a second list behind the bracket of the first; -1 where it has none. */
function afterBracket(text: StatedText, at: number, first: number): number {
  const { statements } = text;
  const total = statements[at] as Observation;
  let depth = depthOf(text.between(total, statements[at + 1] as Observation));
  for (let next = first + 1; depth > 0 && next < statements.length; next++) {
    const [before, one] = [statements[next - 1] as Observation, statements[next] as Observation];
    if (!text.inOneSentence(one, total)) return -1;
    depth += depthOf(text.between(before, one));
    if (depth <= 0) return next;
  }
  return -1;
}

function unsaid(text: StatedText, at: number): readonly Breakdown[] {
  const total = text.statements[at] as Observation;
  const parts: Observation[] = [];
  if (!isAmount(total)) return [];
  for (const next of text.statements.slice(at + 1)) {
    const isOther = next.indicator !== null && next.indicator !== total.indicator;
    if (next.role !== "part" || isOther || !isAlike(next, total, text) || addUp(parts) >= total.value) break;
    parts.push(next);
  }
  return parts.length > 1 && addUp(parts) === total.value ? [{ total, parts, isComplete: false, siblings: [] }] : [];
}

const addUp = (parts: readonly Observation[]): number => parts.reduce((sum, { value }) => sum + value, 0);

/** The parts of the list that go on after its first. Numbers in brackets of their own are details of a part. */
function partsAfter(
  text: StatedText,
  first: number,
  total: Observation,
  { inBracket }: Opening,
): readonly Observation[] {
  const { statements } = text;
  const opener = statements[first] as Observation;
  const parts: Observation[] = [];
  const isTurned = turns(text.lead(total, opener));
  let depth = 0;
  for (let at = first + 1; at < statements.length; at++) {
    const [before, next] = [statements[at - 1] as Observation, statements[at] as Observation];
    if (!text.inOneSentence(next, total)) break;
    const between = text.between(before, next);
    const deeper = depth + depthOf(between);
    if (deeper < 0 && inBracket) break;
    depth = Math.max(0, deeper);
    if (depth > 0) continue;
    const lead = text.lead(before, next);
    if (!isAlike(next, total, text) || !goesOn(between) || openingOf(lead)?.inBracket === false) break;
    if (between.includes(",") && isOver([opener, ...parts], total, before, lead, isTurned)) break;
    parts.push(next);
  }
  return parts;
}

/** A comma ends a list that has added up, one whose parts are followed by words of their own, and one that turns to something else. */
function isOver(
  parts: readonly Observation[],
  total: Observation,
  last: Observation,
  lead: string,
  isTurned: boolean,
): boolean {
  return addUp(parts) === total.value || !last.quote.endsWith(last.unit) || (!isTurned && turns(lead));
}

function before(text: StatedText, at: number): readonly Breakdown[] {
  const [last, total] = [text.statements[at - 1], text.statements[at] as Observation];
  if (last === undefined || !isAmount(total) || !isSum(text.lead(last, total))) return [];
  const parts = listBefore(text, at);
  return parts.length > 1 ? [{ total, parts, isComplete: true, siblings: [] }] : [];
}

/** The numbers before a total that are alike it and joined to one another as a list. */
function listBefore(text: StatedText, at: number): readonly Observation[] {
  const total = text.statements[at] as Observation;
  const list: Observation[] = [];
  for (const one of text.statements.slice(0, at).reverse()) {
    const next = list[0];
    if (!isAlike(one, total, text) || (next !== undefined && !isPlainList(text.between(one, next)))) break;
    list.unshift(one);
  }
  return list;
}

/** The numbers before a total that stand in one list with it. */
function siblingsOf(text: StatedText, at: number): readonly Observation[] {
  const [last, total] = [text.statements[at - 1], text.statements[at] as Observation];
  return last !== undefined && isPlainList(text.between(last, total)) ? listBefore(text, at) : [];
}

const isAmount = ({ status, role }: Observation): boolean =>
  status === "reported" && (role === "level" || role === "to" || role === "part");

/** Whether a number could be a part of a total: said in its sentence, of its period, and of what is counted alike. */
const isAlike = (part: Observation, total: Observation, text: StatedText): boolean =>
  isAmount(part) &&
  findMeasure(part.unit).kind === findMeasure(total.unit).kind &&
  part.period === total.period &&
  text.inOneSentence(part, total);

function openingOf(lead: string): Opening | null {
  const after = lead.slice(lead.lastIndexOf(")") + 1);
  const complete = CONSISTENCY.complete.some(({ word }) => after.includes(word));
  const inBracket = after.includes("(");
  const opens = CONSISTENCY.opens.some(({ word }) => after.includes(word));
  return inBracket || opens || complete ? { inBracket, isComplete: complete && !opens } : null;
}

const depthOf = (words: string): number => words.split("(").length - words.split(")").length;

/** A list goes on over its joining signs; anything in brackets is passed over. */
const goesOn = (between: string): boolean =>
  CONSISTENCY.joins.some(({ word }) => between.replace(/\([^()]*\)/gu, "").includes(word)) && !between.includes(":");

const isPlainList = (between: string): boolean => goesOn(between) && !between.includes(",");

const isSum = (lead: string): boolean =>
  CONSISTENCY.sums.some(({ word }) => lead.endsWith(word) || lead.includes(`,${word}`));

/** ,年底前已办结 goes over from what came in to what became of it, and ,网上可办的达到 to another count of the same. */
function turns(lead: string): boolean {
  const words = lead.slice(lead.lastIndexOf(",") + 1);
  return [...SENTENCE_WORDS.part_of_before, ...SENTENCE_WORDS.read_through].some((word) => words.includes(word));
}
