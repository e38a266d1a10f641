import { MASTHEAD } from "../generated/outline.ts";
import { REGION } from "../generated/region.ts";
import { reporterInTitle } from "./agency-in-title.ts";
import { bareDivisionOf } from "./bare-division.ts";
import { type Division, isWithin } from "./division.ts";
import { divisionTable } from "./division-table.ts";
import { type DivisionMention, divisionsInText } from "./divisions-in-text.ts";
import { divisionPrefix, onlyOne } from "./find-division.ts";
import { type MastheadSource, told, toldWithin } from "./masthead-source.ts";
import type { Level, Told } from "./report.ts";

/** Whom an agency serves: the division, or where the text leaves it unnamed at least its rank. */
export interface Served {
  readonly region: Told<string> | null;
  readonly level: Told<Level> | null;
}

const UNKNOWN: Served = { region: null, level: null };
/** A division that is spoken for by the whole text must be named as often as this, and have this share of all of its kind. */
const FEWEST_MENTIONS = 2;
const SMALLEST_SHARE = 0.75;

/**
 * The division that an agency serves.
 *
 * 1. The division that opens one of the agency's names (晋城市科学技术局), or that the title names in its place (正定县2023年…).
 *    Where several are called so, the one that lies in a city or province that the text names in full.
 * 2. An agency that says only 市, 区, 县 serves the one division of that kind that the text names in full: an agency cites
 *    the rules of its own division and of those above it (《天津市行政规范性文件管理规定》), and those above it are of another
 *    kind. That holds for 市 only where the city has no county-level cities that call themselves 市 too, or where the text
 *    oversees counties (各县区). The name must stand there twice at least, and be three in four of all names of the kind.
 * 3. National bodies serve no division, and a zone that no table has (晋城经济技术开发区) serves none of those named before it.
 *
 * Where nothing is found the region is null, and the level is the ordinary sense of 市, 县, 镇.
 */
export function readServed(source: MastheadSource, names: readonly Told<string>[]): Served {
  const mentions = new Mentions(source.view.text);
  for (const name of names) {
    const served = servedBy(source, name, mentions);
    if (served !== null) return served;
  }
  const reporter = source.title === null ? null : reporterInTitle(source.title.value);
  const title =
    reporter === null || reporter.isAgency ? null : toldWithin(source, reporter.name, reporter.name, source.title!);
  return (title === null ? null : servedBy(source, title, mentions)) ?? bareServed(source, names, mentions) ?? UNKNOWN;
}

/** The divisions that a text names, found once and only when asked for. */
class Mentions {
  private found: readonly DivisionMention[] | undefined;
  constructor(readonly text: string) {}
  get all(): readonly DivisionMention[] {
    return (this.found ??= divisionsInText(this.text));
  }
}

/** A division or a national body at the beginning of a name. */
function servedBy(source: MastheadSource, { value, evidence }: Told<string>, mentions: Mentions): Served | null {
  const party = MASTHEAD.party.find(({ word }) => value.startsWith(word))?.word.length ?? 0;
  const national = MASTHEAD.national.find(({ word }) => value.startsWith(word));
  const from = national === undefined ? party : placeOfDivision(value);
  const prefix = from < 0 ? null : divisionPrefix(value.slice(from));
  if (prefix === null) return national === undefined ? null : { region: null, level: { value: "national", evidence } };
  const end = from + prefix.length;
  if (REGION.zones.some(({ word }) => value.includes(word, end))) return UNKNOWN;
  const division = onlyOne(prefix.divisions) ?? neighbour(prefix.divisions, mentions.all);
  if (division === null) return null;
  const stop = endOfTown(value, end);
  const span = { start: source.view.fromLayer(evidence.start), end: source.view.fromLayer(evidence.end) };
  const words = value.slice(from, stop);
  return {
    region: toldWithin(source, division.fullName + value.slice(end, stop), words, span),
    level: toldWithin<Level>(source, stop === end ? division.level : "town", words, span),
  };
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

/** 国家税务总局天津市税务局 names its division further on. */
const placeOfDivision = (name: string): number => divisionsInText(name)[0]?.start ?? -1;

/** Of divisions of one name, the one that lies in a division that the text names in full. */
function neighbour(divisions: readonly Division[], mentions: readonly DivisionMention[]): Division | null {
  const outer = mentions.flatMap((mention) => mention.divisions).filter(({ level }) => level !== "county");
  const near = divisions.filter((division) =>
    outer.some((one) => one.code !== division.code && isWithin(division, one)),
  );
  return near.length > 0 ? onlyOne(near) : null;
}

/** An agency that says only of which kind its division is. */
function bareServed(source: MastheadSource, names: readonly Told<string>[], mentions: Mentions): Served | null {
  for (const name of names) {
    const bare = bareDivisionOf(name.value);
    if (bare === null) continue;
    const mention = spokenFor(mentions.all, bare.ends, mentions.text);
    const level: Told<Level> = { value: bare.level, evidence: name.evidence };
    if (mention === null) return { region: null, level };
    const { division, at } = mention;
    return { region: told(source, division.fullName, at), level: told(source, division.level, at) };
  }
  return null;
}

/** The one division whose name ends so that a text speaks for. */
function spokenFor(
  mentions: readonly DivisionMention[],
  ends: readonly string[],
  text: string,
): { readonly division: Division; readonly at: DivisionMention } | null {
  const ofKind = mentions.filter(({ name }) => ends.some((end) => name.endsWith(end)));
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
    at.divisions.length === 1 ? at.divisions[0]! : (neighbour(at.divisions, mentions) ?? onlyOne(at.divisions));
  return division === null || !ranksAlone(division, ends, text) ? null : { division, at };
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
