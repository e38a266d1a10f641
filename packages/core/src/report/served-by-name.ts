import { MASTHEAD } from "../generated/outline.ts";
import { REGION } from "../generated/region.ts";
import { divisionsInText, type Mentions } from "./divisions-in-text.ts";
import { type DivisionPrefix, divisionPrefix, onlyOne } from "./find-division.ts";
import { type MastheadSource, toldWithin } from "./masthead-source.ts";
import { neighbour } from "./neighbour.ts";
import { isOrgan } from "./organ.ts";
import type { Level, Told } from "./report.ts";
import { type UnlistedPlace, unlistedPlace } from "./unlisted-place.ts";

/** Whom an agency serves: the division, or where the text leaves it unnamed at least its rank. */
export interface Served {
  readonly region: Told<string> | null;
  readonly level: Told<Level> | null;
}

export const UNKNOWN: Served = { region: null, level: null };

/** The listed division or the national body at the beginning of a name; null where it opens with none, or with an unlisted place. */
export function servedByName(source: MastheadSource, name: Told<string>, mentions: Mentions): Served | null {
  const { value } = name;
  const { from, prefix, place, isNational } = openingOfName(value);
  if (place !== null) return null;
  if (prefix === null) return isNational ? { region: null, level: levelTold(source, name, "national", value) } : null;
  const end = from + prefix.length;
  if (REGION.zones.some(({ word }) => value.includes(word, end))) return UNKNOWN;
  const division = onlyOne(prefix.divisions) ?? neighbour(prefix.divisions, mentions.all);
  if (division === null) return null;
  const stop = endOfTown(value, end);
  const words = value.slice(from, stop);
  return {
    region: toldWithin(source, division.fullName + value.slice(end, stop), words, spanOf(source, name)),
    level: levelTold(source, name, stop === end ? division.level : "town", words),
  };
}

/** The level of a place that no table has and that opens a name (望川县自然资源局, 江苏省望川县水利局); null where none does. */
export function servedUnlisted(source: MastheadSource, name: Told<string>): Served | null {
  const { from, prefix, place } = openingOfName(name.value);
  if (place === null) return null;
  const words = name.value.slice(from, from + (prefix?.length ?? 0) + place.length);
  return { region: null, level: levelTold(source, name, place.level, words) };
}

/** How a name opens: the listed division at `from`, and the unlisted place there or after it. */
interface NameOpening {
  readonly from: number;
  readonly prefix: DivisionPrefix | null;
  readonly place: UnlistedPlace | null;
  readonly isNational: boolean;
}

function openingOfName(name: string): NameOpening {
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

const levelTold = (source: MastheadSource, name: Told<string>, level: Level, words: string): Told<Level> =>
  toldWithin(source, level, words, spanOf(source, name));

const spanOf = ({ view }: MastheadSource, { evidence }: Told<string>) => ({
  start: view.fromLayer(evidence.start),
  end: view.fromLayer(evidence.end),
});

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
function endOfTown(name: string, from: number): number {
  for (const { word } of REGION.towns) {
    const at = name.indexOf(word, from);
    const end = at + word.length;
    if (at > from && end === name.length) return end;
    if (at > from && REGION.townBodies.some((body) => name.startsWith(body.word, end))) return end;
  }
  return from;
}
