import { bareDivisionOf } from "./bare-division.ts";
import { endOfTown, openingOfName } from "./name-opening.ts";
import { isOrgan } from "./organ.ts";

/** The parts of an agency's name: 国家税务总局 + 晋城市 + 税务局. */
export interface NameParts {
  /** The national body or the party, where that stands before the place. */
  readonly lead: string;
  /** The place by its name; "" where the name has none, or only 市, 县, 区. */
  readonly place: string;
  readonly body: string;
}

/** Brackets at the end of a name: 某局(某中心), 某局(章). */
const BRACKETED = /\([^()]{1,20}\)$/u;
const SHORTEST_BODY = 2;

/** Part an agency's name; a place in the middle of it (晋城市公安局城区分局) belongs to the body. */
export function namePartsOf(name: string): NameParts {
  const words = name.replace(BRACKETED, "");
  const { from, prefix, place } = openingOfName(words);
  const listed = prefix === null ? 0 : from + prefix.length;
  const end = place === null ? endOfTown(words, listed) : Math.max(listed, from) + place.length;
  if (end > 0) return { lead: words.slice(0, from), place: words.slice(from, end), body: words.slice(end) };
  const bare = isOrgan(words) ? bareDivisionOf(words) : null;
  const body = words.slice(bare?.word.length ?? 0);
  return { lead: "", place: "", body: body.length < SHORTEST_BODY ? words : body };
}
