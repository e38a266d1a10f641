import { MASTHEAD } from "../generated/outline.ts";
import { bareDivisionOf } from "./bare-division.ts";
import { divisionPrefix } from "./find-division.ts";
import { type MastheadSource, told } from "./masthead-source.ts";
import { openingOf } from "./opening.ts";
import { isOrgan, organEnding } from "./organ.ts";
import type { Told } from "./report.ts";

/** Longer names of agencies are not looked for inside a sentence. */
const LONGEST_NAME = 24;
const CLAUSE = /[^,。;:!?\n《》“”()]+/gu;

/**
 * The agency that an opening speaks of as its subject: 市科技局坚持以…, 正定县水利局在县委、县政府的领导下…. A clause counts only
 * where it begins with a division, by name or as 市, 县, 区, and goes on with an agency; 市委, 市政府 are who leads, not who reports.
 */
export function agencyInOpening(source: MastheadSource): Told<string> | null {
  const opening = openingOf(source.parts, source.title?.to ?? 0);
  if (opening === null) return null;
  for (const { 0: clause, index } of source.view.text.slice(opening.start, opening.end).matchAll(CLAUSE)) {
    const name = agencyAtStart(clause);
    const start = opening.start + index;
    if (name !== null) return told(source, name, { start, end: start + name.length });
  }
  return null;
}

function agencyAtStart(clause: string): string | null {
  const named = divisionPrefix(clause)?.length ?? 0;
  const bare = bareDivisionOf(clause)?.word.length ?? 0;
  const division = Math.max(named, bare);
  const stop = clause.indexOf("、");
  const longest = Math.min(stop < 0 ? clause.length : stop, LONGEST_NAME);
  for (let end = division + 2; division > 0 && end <= longest; end++) {
    const name = clause.slice(0, end);
    if (isOrgan(name) && !endsWithMatter(name)) return clause.slice(0, wholeEnding(clause, end));
  }
  return null;
}

/** 正定县扎实推进法治政府建设 names no government. */
const endsWithMatter = (name: string): boolean => MASTHEAD.subjects.some(({ word }) => name.endsWith(word));

/** 教育委 may be the beginning of 教育委员会. */
function wholeEnding(clause: string, end: number): number {
  for (let longer = end + 2; longer > end; longer--) {
    const begins = organEnding(clause.slice(0, longer));
    if (begins !== null && begins < end) return longer;
  }
  return end;
}
