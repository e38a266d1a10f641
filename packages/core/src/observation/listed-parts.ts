import { depthOf, goesOn, isPlainList, openingOf, type Opening, turns } from "./list-opening.ts";
import type { Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/** The parts of the list that go on after its first. Numbers in brackets of their own are details of a part. */
export function partsAfter(
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

/** The numbers before a total that are alike it and joined to one another as a list. */
export function listBefore(text: StatedText, at: number): readonly Observation[] {
  const total = text.statements[at] as Observation;
  const list: Observation[] = [];
  for (let before = at - 1; before >= 0; before--) {
    const [one, next] = [text.statements[before] as Observation, list.at(-1)];
    if (!isAlike(one, total, text) || (next !== undefined && !isPlainList(text.between(one, next)))) break;
    list.push(one);
  }
  return list.reverse();
}

/** The numbers before a total that stand in one list with it. */
export function siblingsOf(text: StatedText, at: number): readonly Observation[] {
  const [last, total] = [text.statements[at - 1], text.statements[at] as Observation];
  return last !== undefined && isPlainList(text.between(last, total)) ? listBefore(text, at) : [];
}

/** Whether a statement gives an amount that can be a total or a part: a fact, and no change, rank or share. */
export const isAmount = ({ status, role }: Observation): boolean =>
  status === "reported" && (role === "level" || role === "to" || role === "part");

/** Whether a number could be a part of a total: said in its sentence, of its period, and of what is counted alike. */
export const isAlike = (part: Observation, total: Observation, text: StatedText): boolean =>
  isAmount(part) &&
  text.measureOf(part).kind === text.measureOf(total).kind &&
  part.period === total.period &&
  text.inOneSentence(part, total);

/** What some numbers come to, as stated. */
export const addUp = (parts: readonly Observation[]): number => parts.reduce((sum, { value }) => sum + value, 0);
