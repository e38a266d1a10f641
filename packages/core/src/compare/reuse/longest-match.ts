import { BREAK, isOwn } from "../../kit/signs.ts";
import { matchPlaces, type MatchedKind } from "./match-places.ts";
import type { PassageSearch } from "./find-passages.ts";

/** A stretch of a report, in signs of the corpus, and where the same stands in another. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly source: number | null;
}

/** Where a match is looked for, and which signs it may go over. */
export interface MatchQuestion {
  readonly place: number;
  readonly kind: MatchedKind;
  readonly isFree: (place: number) => boolean;
}

/**
 * The match that goes farthest from a place on, of those in reports of a kind; the latest year's of equals. It begins where both
 * reports begin to agree, which may be before the place, and holds no break.
 */
export function longestMatch(search: PassageSearch, number: number, { place, kind, isFree }: MatchQuestion): Match {
  const { signs } = search.corpus;
  const canGrow = (at: number): boolean => signs[at] !== BREAK && isFree(at);
  let [length, source] = [0, -1];
  for (const other of matchPlaces(search, number, place, kind)) {
    if (source >= 0 && signs[other + length] !== signs[place + length]) continue;
    const agreed = agreement(signs, place, other, canGrow);
    if (agreed > length) [length, source] = [agreed, other];
    if (!canGrow(place + length)) break;
  }
  const before = agreementBefore(signs, place, source, canGrow);
  return trimmed(signs, { start: place - before, end: place + length, source: source - before });
}

function agreement(signs: Uint16Array, a: number, b: number, canGrow: (place: number) => boolean): number {
  let length = 0;
  while (signs[a + length] === signs[b + length] && canGrow(a + length)) length++;
  return length;
}

function agreementBefore(signs: Uint16Array, a: number, b: number, canGrow: (place: number) => boolean): number {
  let length = 0;
  while (canGrow(a - length - 1) && signs[a - length - 1] === signs[b - length - 1]) length++;
  return length;
}

/** Without the stand-ins at its ends: they count for nothing. */
function trimmed(signs: Uint16Array, match: Match & { readonly source: number }): Match {
  let { start, end, source } = match;
  for (; !isOwn(signs[start]!); start++) source++;
  while (!isOwn(signs[end - 1]!)) end--;
  return { start, end, source };
}
