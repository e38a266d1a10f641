import { DIVISIONS, REGION } from "../generated/region.ts";
import { type Division, levelOfCode } from "./division.ts";

/** Every division, by its own name and by the short form of it. */
export interface DivisionTable {
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byShortName: ReadonlyMap<string, readonly Division[]>;
  /** Length of the longest name. */
  readonly longest: number;
}

let table: DivisionTable | undefined;

/** The table of divisions, read from its one string on first use. */
export const divisionTable = (): DivisionTable => (table ??= readTable(DIVISIONS));

/**
 * The short forms of a name: 晋城 for 晋城市, 延边 and 延边州 for 延边朝鲜族自治州; none where too little would be left.
 */
export function shortNamesOf(name: string): readonly string[] {
  const suffix = REGION.suffixes.find(({ word }) => name.endsWith(word));
  if (suffix === undefined) return [];
  let short = name.slice(0, -suffix.word.length);
  const people = suffix.word.length > 2 ? peopleAt : () => undefined;
  for (let one = people(short); one !== undefined; one = people(short)) short = short.slice(0, -one.length);
  if (short.length < 2) return [];
  return suffix.also === "" ? [short] : [short, short + suffix.word.slice(-1)];
}

/** A people named at the end of an autonomous division's name, where a name is left before it. */
const peopleAt = (name: string): string | undefined =>
  REGION.peoples.find(({ word }) => name.endsWith(word) && name.length >= word.length + 2)?.word;

function readTable(rows: string): DivisionTable {
  const byName = new Map<string, Division[]>();
  const byShortName = new Map<string, Division[]>();
  let longest = 0;
  for (const division of divisionsOf(rows)) {
    put(byName, division.name, division);
    for (const short of shortNamesOf(division.name)) put(byShortName, short, division);
    longest = Math.max(longest, division.name.length);
  }
  return { byName, byShortName, longest };
}

function put(map: Map<string, Division[]>, key: string, division: Division): void {
  const list = map.get(key);
  if (list) list.push(division);
  else map.set(key, [division]);
}

/** Rows are in order of code, so those above stand before; 110000 北京市, 110228 密云县 -2015. */
function divisionsOf(rows: string): readonly Division[] {
  const above = new Map<string, string>();
  return rows.split("\n").map((row) => {
    const [code = "", name = "", years = ""] = row.split(" ");
    const [from = "", until = ""] = years.split("-");
    const level = levelOfCode(code);
    const province = level === "province" ? "" : (above.get(code.slice(0, 2)) ?? "");
    const city = level === "county" ? (above.get(code.slice(0, 4)) ?? "") : "";
    if (level === "province") above.set(code.slice(0, 2), name);
    if (level === "city") above.set(code.slice(0, 4), name);
    return { code, name, fullName: province + city + name, level, from: yearOf(from), until: yearOf(until) };
  });
}

const yearOf = (digits: string): number | null => (digits === "" ? null : Number(digits));
