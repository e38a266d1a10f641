import { depthOf, isRest, isSum, openingOf } from "./list-opening.ts";
import { addUp, isAlike, isAmount, listBefore, partsAfter, siblingsOf } from "./listed-parts.ts";
import { meantBy, type Observation } from "./observation.ts";
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
    const said = [...behind(text, at), ...before(text, at), ...withRest(text, at)];
    const here = said.length > 0 || known.has(total) ? said : unsaid(text, at);
    found.push(...here);
    for (const part of here.flatMap(({ parts }) => parts)) known.add(part);
  }
  return found;
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

/** 反馈问题9个，整改7个，剩余2个: the rest and the number before it make up one of those before, or the only one that is there. */
function withRest(text: StatedText, at: number): readonly Breakdown[] {
  const [done, rest] = [text.statements[at + 1], text.statements[at + 2]];
  const total = text.statements[at] as Observation;
  if (done === undefined || rest === undefined || !isAmount(total) || !isRest(text.lead(done, rest))) return [];
  if (!isAlike(done, total, text) || !isAlike(rest, total, text)) return [];
  const before = text.statements[at - 1];
  const isOfOther = addUp([done, rest]) !== total.value && before !== undefined && isAlike(before, total, text);
  return isOfOther ? [] : [{ total, parts: [done, rest], isComplete: true, siblings: [] }];
}

function unsaid(text: StatedText, at: number): readonly Breakdown[] {
  const total = text.statements[at] as Observation;
  const parts: Observation[] = [];
  if (!isAmount(total)) return [];
  for (let index = at + 1; index < text.statements.length; index++) {
    const next = text.statements[index] as Observation;
    const meant = meantBy(next);
    const isOther = meant !== null && meant !== meantBy(total);
    if (next.role !== "part" || isOther || !isAlike(next, total, text) || addUp(parts) >= total.value) break;
    parts.push(next);
  }
  return parts.length > 1 && addUp(parts) === total.value ? [{ total, parts, isComplete: false, siblings: [] }] : [];
}

function before(text: StatedText, at: number): readonly Breakdown[] {
  const [last, total] = [text.statements[at - 1], text.statements[at] as Observation];
  if (last === undefined || !isAmount(total) || !isSum(text.lead(last, total))) return [];
  const parts = listBefore(text, at);
  return parts.length > 1 ? [{ total, parts, isComplete: true, siblings: [] }] : [];
}
