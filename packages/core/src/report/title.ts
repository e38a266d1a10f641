import type { Span } from "../kit/span.ts";
import { MASTHEAD } from "../generated/outline.ts";
import { outlineMarkAt } from "../text/outline-mark.ts";
import { agencyInTitle } from "./agency-in-title.ts";
import { bracketedDay } from "./dates.ts";
import { documentNumberIn } from "./document-number.ts";
import { divisionPrefix } from "./find-division.ts";
import type { PageParts } from "./first-page.ts";
import { identifyAgency } from "./identify-agency.ts";
import { isLabelled } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isOrgan } from "./organ.ts";
import { findYears } from "./years.ts";

/** A title as it stands on the page: offsets of the view, and the lines it takes (`to` exclusive; none where a label gave it). */
export interface FoundTitle extends Span {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const LONGEST_TITLE = 90;
/** How far below the first paragraph a title is still looked for: some pages open with a notice. */
const BELOW_BODY = 30;
const MOST_LINES = 3;
const YEAR = /(?:19|20)\d{2}/u;

/**
 * The title: one to three lines that are about 法治政府建设 and end as a report does, above the text or just inside it.
 * One that names a year and an agency is preferred to a bare one (which may be a column of the web site), and a line of
 * the page to a labelled value. A line above that holds only the agency's name belongs to it, and so do those that leave off
 * in the middle (某局关于2023年度); a date in brackets below it does not. `joined` finds one that was joined to the text below.
 */
export function findTitle(parts: PageParts, joined: (line: Line, at: number) => FoundTitle | null): FoundTitle | null {
  const printed = printedTitles(parts);
  const top = parts.lines.slice(0, parts.bodyStart + BELOW_BODY);
  const split = printed.some(({ value }) => agencyInTitle(value) !== null)
    ? []
    : top.flatMap((line, at) => joined(line, at) ?? []);
  const candidates = [...printed, ...split, ...labelledTitles(parts)];
  const best = candidates.reduce<{ title: FoundTitle; worth: number } | null>((chosen, title) => {
    const worth = worthOf(title);
    return chosen === null || worth > chosen.worth ? { title, worth } : chosen;
  }, null);
  return best === null ? null : withAgencyAbove(parts.lines, best.title);
}

/** Whether words speak of what such reports are about. */
export const namesSubject = (words: string): boolean => MASTHEAD.subjects.some(({ word }) => words.includes(word));

/** Whether words are those of a report's title. */
export function isTitle(words: string): boolean {
  const text = words.endsWith(")") ? words.replace(/\([^()]{0,20}\)$/u, "") : words;
  if (!namesSubject(text)) return false;
  if (text.length > LONGEST_TITLE || /[。;!?]/u.test(text) || outlineMarkAt(text, 0) !== null || text.startsWith("《"))
    return false;
  if (MASTHEAD.refused.some(({ word }) => text.includes(word))) return false;
  const subject = Math.max(...MASTHEAD.subjects.map(({ word }) => text.indexOf(word)));
  const after = text.slice(subject);
  const named = MASTHEAD.kinds.filter(({ word }) => after.includes(word));
  return (
    named.some(({ word }) => after.endsWith(word)) ||
    (named.length > 0 && MASTHEAD.tails.some(({ word }) => after.endsWith(word)))
  );
}

function printedTitles({ lines, bodyStart }: PageParts): readonly FoundTitle[] {
  const found: FoundTitle[] = [];
  const last = Math.min(lines.length, bodyStart + BELOW_BODY);
  for (let from = 0; from < last; from++) {
    for (let to = from + 1; to <= Math.min(last, from + MOST_LINES) && !isNoPartOfTitle(lines[to - 1]!); to++) {
      const title = titleOfLines(lines, from, to);
      if (title === null) continue;
      found.push(title);
      break;
    }
  }
  return found;
}

function titleOfLines(lines: readonly Line[], from: number, to: number): FoundTitle | null {
  const group = lines.slice(from, to);
  const first = group[0]!;
  const crumbs = first.text.lastIndexOf(">") + 1;
  const value = group
    .map(({ text }) => text)
    .join("")
    .slice(crumbs);
  const last = group.at(-1)!;
  if (!isTitle(value) || (isTitle(last.text) && !group.slice(0, -1).every((line) => leavesOff(line, last))))
    return null;
  return { value, start: first.start + crumbs, end: last.end, from, to };
}

const isNoPartOfTitle = (line: Line): boolean =>
  line.text.length > LONGEST_TITLE ||
  line.text.includes("。") ||
  isLabelled(line) ||
  documentNumberIn(line.text) !== null ||
  bracketedDay(line.text) !== null;

/** Whether a line of a title calls for more, though the last one could stand alone: 某局关于2023年度, then 法治政府建设情况的报告. */
function leavesOff({ text }: Line, last: Line): boolean {
  if (breaksName(text, last.text)) return true;
  if (MASTHEAD.leftOff.some(({ word }) => text.endsWith(word))) return true;
  const year = findYears(text).at(-1);
  return year?.hasSign === true && year.end === text.length && !YEAR.test(last.text);
}

/** Whether the name of an agency is broken between two lines: 义乌市住房和城乡, then 建设局2021年度…. */
function breaksName(line: string, next: string): boolean {
  const [whole, rest] = [agencyInTitle(line + next), agencyInTitle(next)];
  return (
    rest !== null &&
    whole !== null &&
    !isOrgan(line) &&
    divisionPrefix(line) !== null &&
    identifyAgency(whole, ANY).kinds.length > 0
  );
}

const ANY = { division: null, year: null };

const labelledTitles = ({ labels }: PageParts): readonly FoundTitle[] =>
  labels
    .filter(({ field, value }) => field === "title" && isTitle(value))
    .map(({ value, start, end }) => ({ value, start, end, from: 0, to: 0 }));

function worthOf({ value, to }: FoundTitle): number {
  const agency = agencyInTitle(value) === null ? 0 : 2;
  return (YEAR.test(value) ? 4 : 0) + agency + (to > 0 ? 1 : 0);
}

function withAgencyAbove(lines: readonly Line[], title: FoundTitle): FoundTitle {
  const above = lines[title.from - 1];
  if (title.to === 0 || above === undefined || agencyInTitle(title.value) !== null) return title;
  if (!isOrgan(above.text) || isLabelled(above)) return title;
  return { ...title, value: above.text + title.value, start: above.start, from: title.from - 1 };
}
