import { type Division, existedIn, isWithin } from "./division.ts";
import { divisionTable } from "./division-table.ts";

/** What narrows the search for a division. */
export interface FindDivisionOptions {
  /** A division that holds it, or the name of one: 朝阳区 within 北京市. */
  readonly within?: Division | string;
  /** A year in which it was listed: 密云县 until 2015, 密云区 from then on. */
  readonly year?: number;
}

/** A division that opens a text, and how much of the text names it. */
export interface DivisionPrefix {
  readonly divisions: readonly Division[];
  readonly length: number;
}

/**
 * The division of a name, or null where there is none or more than one.
 *
 * Reads names of one or more ranks (晋城市, 山西省晋城市, 晋城市城区) and their short forms (晋城, 天津滨海新区). Where ranks
 * share a short form the highest is meant (吉林 is the province); where divisions of one rank share a name (朝阳区) only
 * `within` can tell. Without `year` a division listed now is preferred to one of the same name that is not.
 */
export function findDivision(name: string, options: FindDivisionOptions = {}): Division | null {
  const within = typeof options.within === "string" ? findDivision(options.within) : (options.within ?? null);
  if (options.within !== undefined && within === null) return null;
  const found = divisionsNamed(name).filter((division) => within === null || isWithin(division, within));
  const then = options.year === undefined ? found : found.filter((division) => existedIn(division, options.year!));
  return onlyOne(then);
}

/** Every division that a whole text can be the name of. */
const divisionsNamed = (name: string): readonly Division[] =>
  prefixesOf(name, null, divisionsCalled)
    .filter(({ length }) => length === name.length)
    .flatMap(({ divisions }) => divisions);

/**
 * The longest opening of a longer name that names a division, with all it can mean; null where none does. Counties count by
 * their full names only: 公安局 is of no 公安县.
 */
export function divisionPrefix(text: string): DivisionPrefix | null {
  const prefixes = prefixesOf(text.slice(0, 60), null, divisionsOpening);
  return prefixes.reduce<DivisionPrefix | null>(
    (best, next) => (next.length > (best?.length ?? 0) ? next : best),
    null,
  );
}

/**
 * The highest rank speaks for a name; what was listed in the year before what was not (of one that ended in it and one that
 * began, the latter), and what is listed now before what no longer is; null where several are left.
 */
export function onlyOne(divisions: readonly Division[], year: number | null = null): Division | null {
  const then = year === null ? [] : divisions.filter((division) => existedIn(division, year));
  const after = then.filter(({ until }) => until !== year);
  const present = divisions.filter(({ until }) => until === null);
  const pool = [after, then, present, divisions].find((some) => some.length > 0) ?? [];
  const shortest = Math.min(...pool.map(({ level }) => RANK.indexOf(level)));
  const highest = pool.filter(({ level }) => RANK.indexOf(level) === shortest);
  return highest.length === 1 ? highest[0]! : null;
}

const RANK = ["national", "province", "city", "county", "town"];

type Called = (name: string) => readonly Division[];

/** Openings that name a division, and what may follow each inside it: 山西省, then 晋城市, then 城区. */
function prefixesOf(text: string, outer: readonly Division[] | null, called: Called): readonly DivisionPrefix[] {
  const { longest } = divisionTable();
  const found: DivisionPrefix[] = [];
  for (let length = 2; length <= Math.min(longest, text.length); length++) {
    const divisions = inside(called(text.slice(0, length)), outer);
    if (divisions.length === 0) continue;
    found.push({ divisions, length });
    const deeper = prefixesOf(text.slice(length), divisions, called);
    for (const one of deeper) found.push({ ...one, length: length + one.length });
  }
  return found;
}

/** A full name is what it says; a short one is meant only where no full one is. */
function divisionsCalled(name: string): readonly Division[] {
  const { byName, byShortName } = divisionTable();
  return byName.get(name) ?? byShortName.get(name) ?? [];
}

const divisionsOpening: Called = (name) => {
  const { byName } = divisionTable();
  return byName.get(name) ?? divisionsCalled(name).filter(({ level }) => level !== "county");
};

function inside(divisions: readonly Division[], outer: readonly Division[] | null): readonly Division[] {
  if (outer === null || divisions.length === 0) return divisions;
  return divisions.filter((division) => outer.some((one) => one.code !== division.code && isWithin(division, one)));
}
