import { REGION } from "../generated/region.ts";
import type { Division } from "./division.ts";
import type { Mentions } from "./divisions-in-text.ts";
import { onlyOne } from "./find-division.ts";
import { type MastheadSource, toldWithin } from "./masthead-source.ts";
import { endOfTown, openingOfName } from "./name-opening.ts";
import { neighbour } from "./neighbour.ts";
import type { Level, Told } from "./report.ts";

/** Whom an agency serves: the division, or where the text leaves it unnamed at least its rank. */
export interface Served {
  /** The listed division; null for a town, which no table has. */
  readonly division: Division | null;
  readonly region: Told<string> | null;
  readonly level: Told<Level> | null;
}

export const UNKNOWN: Served = { division: null, region: null, level: null };

/** The listed division or the national body at the beginning of a name; null where it opens with none, or with an unlisted place. */
export function servedByName(source: MastheadSource, name: Told<string>, mentions: Mentions): Served | null {
  const { value } = name;
  const { from, prefix, place, isNational } = openingOfName(value);
  if (place !== null) return null;
  if (prefix === null) return isNational ? { ...UNKNOWN, level: levelTold(source, name, "national", value) } : null;
  const end = from + prefix.length;
  if (REGION.zones.some(({ word }) => value.includes(word, end))) return UNKNOWN;
  const division = onlyOne(prefix.divisions, mentions.year) ?? neighbour(prefix.divisions, mentions);
  if (division === null) return null;
  const stop = endOfTown(value, end);
  const words = value.slice(from, stop);
  return {
    division: stop === end ? division : null,
    region: toldWithin(source, division.fullName + value.slice(end, stop), words, spanOf(source, name)),
    level: levelTold(source, name, stop === end ? division.level : "town", words),
  };
}

/** The level of a place that no table has and that opens a name (望川县自然资源局, 江苏省望川县水利局); null where none does. */
export function servedUnlisted(source: MastheadSource, name: Told<string>): Served | null {
  const { from, prefix, place } = openingOfName(name.value);
  if (place === null) return null;
  const words = name.value.slice(from, from + (prefix?.length ?? 0) + place.length);
  return { ...UNKNOWN, level: levelTold(source, name, place.level, words) };
}

const levelTold = (source: MastheadSource, name: Told<string>, level: Level, words: string): Told<Level> =>
  toldWithin(source, level, words, spanOf(source, name));

const spanOf = ({ view }: MastheadSource, { evidence }: Told<string>) => ({
  start: view.fromLayer(evidence.start),
  end: view.fromLayer(evidence.end),
});
