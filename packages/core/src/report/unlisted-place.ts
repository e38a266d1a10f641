import { REGION } from "../generated/region.ts";
import { bareDivisionOf, type BareDivision } from "./bare-division.ts";
import { knownBody } from "./body-kinds.ts";
import type { Level } from "./report.ts";

/** A place that no table has, at the beginning of an agency's name: 望川县 of 望川县自然资源局. */
export interface UnlistedPlace {
  readonly level: Level;
  /** Length of the place's name, with those of the places that hold it. */
  readonly length: number;
}

/** Shorter words before 市, 县, 镇 are no names (城市, 城镇), and longer ones are those of agencies. */
const SHORTEST_NAME = 2;
const LONGEST_NAME = 6;

/**
 * The place at the beginning of a name by the kind that it says it is of (省, 市, 县, 镇), the innermost where several follow
 * one another (江陵市望川县); null where the name opens with the agency's own words, of which
 * a place may follow (公安局城区分局).
 */
export function unlistedPlace(name: string): UnlistedPlace | null {
  const place = kindIn(name);
  if (place === null) return null;
  const inner = unlistedPlace(name.slice(place.length));
  return inner === null ? place : { level: inner.level, length: place.length + inner.length };
}

function kindIn(name: string): UnlistedPlace | null {
  for (let at = SHORTEST_NAME; at <= Math.min(LONGEST_NAME, name.length); at++) {
    const kind = bareDivisionOf(name.slice(at));
    if (knownBody(name.slice(0, at), null) !== null) return null;
    if (kind === null || isNoPlace(name, at + kind.word.length)) continue;
    const place = placeOf(name, at, kind);
    if (!isNoPlace(name, place.length)) return place;
  }
  return null;
}

/** 澜州市 is a city, 景镇县 a county: of signs that follow one another the last is the kind. */
function placeOf(name: string, at: number, kind: BareDivision): UnlistedPlace {
  const end = at + kind.word.length;
  const next = bareDivisionOf(name.slice(end));
  return next === null ? { level: kind.level, length: end } : placeOf(name, end, next);
}

const isNoPlace = (name: string, end: number): boolean =>
  REGION.noPlaces.some(({ word }) => name.slice(0, end).endsWith(word));
