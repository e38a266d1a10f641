import { MASTHEAD } from "../generated/outline.ts";
import { REGION } from "../generated/region.ts";
import { divisionsInText } from "./divisions-in-text.ts";
import { type DivisionPrefix, divisionPrefix } from "./find-division.ts";
import { isOrgan } from "./organ.ts";
import { type UnlistedPlace, unlistedPlace } from "./unlisted-place.ts";

/** How a name opens: the listed division at `from`, and the unlisted place there or after it. */
export interface NameOpening {
  readonly from: number;
  readonly prefix: DivisionPrefix | null;
  readonly place: UnlistedPlace | null;
  readonly isNational: boolean;
}

/** How the name of an agency or of a place opens. */
export function openingOfName(name: string): NameOpening {
  const isNational = MASTHEAD.national.some(({ word }) => name.startsWith(word));
  const listed = isNational ? placeOfDivision(name) : afterParty(name);
  const prefix = listed < 0 ? null : divisionPrefix(name.slice(listed));
  const from = prefix === null && isNational ? afterNational(name) : listed;
  const end = from + (prefix?.length ?? 0);
  const isZone = REGION.zones.some(({ word }) => name.includes(word, end));
  const found = isZone ? null : unlistedPlace(name.slice(end));
  const isPlace = found !== null && (isOrgan(name) || end + found.length === name.length);
  const place = isPlace && (prefix === null || found.level !== "town") ? found : null;
  return { from, prefix, place, isNational };
}

const afterParty = (name: string): number => MASTHEAD.party.find(({ word }) => name.startsWith(word))?.word.length ?? 0;

/** 国家税务总局天津市税务局 names its division further on. */
const placeOfDivision = (name: string): number => divisionsInText(name)[0]?.start ?? -1;

/** Where the national body's own name ends that opens the name of its local office: 国家税务总局 of 国家税务总局望川县税务局. */
function afterNational(name: string): number {
  let end = 3;
  while (end < name.length && !isOrgan(name.slice(0, end))) end++;
  return end;
}

/** Where a town's name ends that follows a county's, before the body that governs it or alone; `from` where none follows. */
export function endOfTown(name: string, from: number): number {
  for (const { word } of REGION.towns) {
    const at = name.indexOf(word, from);
    const end = at + word.length;
    if (at > from && end === name.length) return end;
    if (at > from && REGION.townBodies.some((body) => name.startsWith(body.word, end))) return end;
  }
  return from;
}
