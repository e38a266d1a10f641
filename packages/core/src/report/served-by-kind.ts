import { REGION } from "../generated/region.ts";
import { bareDivisionOf } from "./bare-division.ts";
import { type Division, isWithin } from "./division.ts";
import { divisionTable } from "./division-table.ts";
import type { DivisionMention, Mentions } from "./divisions-in-text.ts";
import { findDivision, onlyOne } from "./find-division.ts";
import { type MastheadSource, told } from "./masthead-source.ts";
import { neighbour } from "./neighbour.ts";
import type { Level, Told } from "./report.ts";
import { type Served, UNKNOWN } from "./served-by-name.ts";

/** A division that is spoken for by the whole text must be named as often as this, and have this share of all of its kind. */
const FEWEST_MENTIONS = 2;
const SMALLEST_SHARE = 0.75;

/** An agency that says only of which kind its division is. */
export function servedByKind(
  source: MastheadSource,
  names: readonly Told<string>[],
  mentions: Mentions,
  number: Told<string> | null,
): Served | null {
  for (const name of names) {
    const bare = bareDivisionOf(name.value);
    if (bare === null) continue;
    const mention = spokenFor(mentions, bare.ends);
    const level: Told<Level> = { value: bare.level, evidence: name.evidence };
    if (mention === null) return (bare.level === "province" ? servedByNumber(number) : null) ?? { ...UNKNOWN, level };
    const { division, at } = mention;
    return { division, region: told(source, division.fullName, at), level: told(source, division.level, at) };
  }
  return null;
}

/** The province whose abbreviation opens the number of a paper: 晋科发〔2022〕4号. */
function servedByNumber(number: Told<string> | null): Served | null {
  const opening = REGION.abbreviations.find(({ word }) => number?.value.startsWith(word));
  const division = opening === undefined ? null : findDivision(opening.province);
  if (number === null || division === null) return null;
  const { evidence } = number;
  return { division, region: { value: division.fullName, evidence }, level: { value: division.level, evidence } };
}

/** The one division whose name ends so that a text speaks for. */
function spokenFor(
  mentions: Mentions,
  ends: readonly string[],
): { readonly division: Division; readonly at: DivisionMention } | null {
  const ofKind = mentions.all.filter(({ name }) => ends.some((end) => name.endsWith(end)));
  const counts = new Map<string, DivisionMention[]>();
  for (const mention of ofKind) {
    const same = counts.get(mention.name);
    if (same === undefined) counts.set(mention.name, [mention]);
    else same.push(mention);
  }
  const most = [...counts.values()].sort((a, b) => b.length - a.length)[0];
  const at = most?.[0];
  if (at === undefined || most!.length < FEWEST_MENTIONS || most!.length < ofKind.length * SMALLEST_SHARE) return null;
  const division =
    at.divisions.length === 1
      ? at.divisions[0]!
      : (neighbour(at.divisions, mentions) ?? onlyOne(at.divisions, mentions.year));
  return division === null || !ranksAlone(division, ends, mentions.text) ? null : { division, at };
}

/** Whether a body that calls itself 市 and cites a city's rules must be that city's: none below it is called 市 too. */
function ranksAlone(division: Division, ends: readonly string[], text: string): boolean {
  if (division.level !== "city") return true;
  const below = [...divisionTable().byName.values()]
    .flat()
    .filter((one) => one.code !== division.code && isWithin(one, division));
  const namesake = below.some(({ name, until }) => until === null && ends.some((end) => name.endsWith(end)));
  return !namesake || REGION.oversees.some(({ word, level }) => level === "city" && text.includes(word));
}
