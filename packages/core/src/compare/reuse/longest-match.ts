import { BREAK, isOwn } from "../../kit/signs.ts";
import type { PassageSearch, SharedWith } from "./find-passages.ts";

/** A stretch of a report, in signs of the corpus, and where the same stands in another. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly source: number | null;
}

/** Where a match is looked for, and which signs it may go over. */
export interface MatchQuestion {
  readonly place: number;
  readonly kind: Exclude<SharedWith, "frequent">;
  readonly isFree: (place: number) => boolean;
}

/** So many reports that the words may come from are looked at; of a string in more, the longest of these is taken. */
export const MOST_SOURCES = 512;

/**
 * The match that goes farthest from a place on, of those in reports of a kind; the latest year's of equals. It begins where both
 * reports begin to agree, which may be before the place, and holds no break.
 */
export function longestMatch(search: PassageSearch, number: number, question: MatchQuestion): Match {
  const { signs, strings } = search.corpus;
  const { place, isFree } = question;
  const group = strings.groupAt[place]!;
  let [length, source, seen] = [0, -1, 0];
  for (let at = strings.starts[group]!; at < strings.starts[group + 1]! && seen < MOST_SOURCES; at++) {
    const other = strings.order[at]!;
    if (other === place || !isOfKind(search, number, other, question.kind)) continue;
    seen++;
    if (source >= 0 && signs[other + length] !== signs[place + length]) continue;
    const agreed = agreement(signs, place, other, isFree);
    if (agreed > length) [length, source] = [agreed, other];
  }
  const before = agreementBefore(signs, place, source, isFree);
  return trimmed(signs, { start: place - before, end: place + length, source: source - before });
}

function isOfKind(
  { relations, locate }: PassageSearch,
  number: number,
  other: number,
  kind: MatchQuestion["kind"],
): boolean {
  const owner = locate(other);
  const mine = relations[number]!;
  if (kind !== "peer") return mine[kind].includes(owner);
  const its = relations[owner]!.class;
  return its >= 0 && (its === mine.class || its === mine.classBefore) && !mine.kin.includes(owner);
}

function agreement(signs: Uint16Array, a: number, b: number, isFree: (place: number) => boolean): number {
  let length = 0;
  while (signs[a + length] === signs[b + length] && signs[a + length] !== BREAK && isFree(a + length)) length++;
  return length;
}

function agreementBefore(signs: Uint16Array, a: number, b: number, isFree: (place: number) => boolean): number {
  let length = 0;
  while (isFree(a - length - 1) && signs[a - length - 1] === signs[b - length - 1] && signs[a - length - 1] !== BREAK)
    length++;
  return length;
}

/** Without the stand-ins at its ends: they count for nothing. */
function trimmed(signs: Uint16Array, match: Match & { readonly source: number }): Match {
  let { start, end, source } = match;
  for (; !isOwn(signs[start]!); start++) source++;
  while (!isOwn(signs[end - 1]!)) end--;
  return { start, end, source };
}
