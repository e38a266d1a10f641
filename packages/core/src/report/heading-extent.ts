import type { Span } from "../kit/span.ts";
import { HEADINGS, OUTLINE } from "../generated/outline.ts";
import { blocksOf } from "./heading-words.ts";
import type { Line } from "./lines.ts";

/** One sentence longer than this is no heading. */
const LONGEST_HEADING = 60;
/** A clause that stands for the heading of a paragraph whose first sentence is too long. */
const LONGEST_CLAUSE = 45;
/** What stands before a colon in a run-in heading. */
const LONGEST_LABEL = 30;

const ONE = OUTLINE.numerals[2] ?? "";
const FIRST_BELOW = new RegExp(`[(]${ONE}[)]|(?<=[^\\d])1[.](?!\\d)`, "u");
const SPOKEN_INSIDE = new RegExp(`[。;:][${OUTLINE.numerals}]{1,3}${spokenSign()}`, "u");

/**
 * The words of the heading that opens a line at `from` (after its mark), without the stop; null where the line is a
 * sentence or a list and no heading.
 */
export function headingWords(line: Line, from: number, family: string): Span | null {
  const rest = line.text.slice(from - line.start);
  const length = family === "spoken" ? spokenLength(rest) : (markedLength(line, from) ?? lengthOf(rest, family));
  if (length === null || length === 0) return null;
  const words = rest.slice(0, length).replace(/[。;:,\s]+$/u, "");
  return words.length === 0 ? null : { start: from, end: from + words.length };
}

/** Whether the text after a heading's words is only the end of a sentence: then the heading may be an item of a list. */
export const opensList = (after: string): boolean => /^[。;]$/u.test(after);

/** Markdown says where a heading ends: the line, or the bold type. */
function markedLength({ level, boldEnd, end }: Line, from: number): number | null {
  if (level > 0 && end - from <= 2 * LONGEST_HEADING) return end - from;
  return boldEnd !== null && boldEnd > from && boldEnd - from <= LONGEST_HEADING ? boldEnd - from : null;
}

function lengthOf(rest: string, family: string): number | null {
  const opening = rest.slice(0, LONGEST_HEADING + 1);
  const joined = family === "han" || family === "chapter" ? joinedLength(rest) : null;
  if (joined !== null) return joined;
  const below = family === "han" || family === "chapter" ? opening.search(FIRST_BELOW) : -1;
  if (below > 1) return below;
  const stop = opening.indexOf("。");
  if (stop > 0) return labelLength(opening.slice(0, stop)) ?? stop;
  if (rest.length <= LONGEST_HEADING) return /[;,]$/u.test(rest) ? null : rest.length;
  return clauseLength(rest);
}

/** A heading to which the paragraph under it was joined in extraction ends where it has named its block. */
function joinedLength(rest: string): number | null {
  const stop = rest.indexOf("。");
  const ends = HEADINGS.ends.map(({ word }) => rest.indexOf(word) + word.length).filter((end) => endsJoined(rest, end));
  const first = Math.min(...ends);
  return stop > first && first <= LONGEST_HEADING && blocksOf(rest.slice(0, first), 1, null).length > 0 ? first : null;
}

/** A word goes on there, and it is no joining sign: 存在的主要问题和原因 is one heading. */
const endsJoined = (rest: string, end: number): boolean =>
  end > 4 && end < rest.length && /\p{Script=Han}|\d/u.test(rest.charAt(end)) && !JOINS.test(rest.charAt(end));

const JOINS = new RegExp(`[${HEADINGS.joins}]`, "u");

/** 存在问题:一是… is headed by what stands before the colon. */
function labelLength(sentence: string): number | null {
  const colon = sentence.indexOf(":");
  return colon > 1 && colon <= LONGEST_LABEL ? colon : null;
}

/** A paragraph that lost the stop after its heading: the first clause stands for it, if sentences follow. */
function clauseLength(rest: string): number | null {
  const stop = rest.indexOf("。");
  const clause = rest.slice(0, LONGEST_CLAUSE + 1).search(/[,;:]/u);
  return stop >= 0 && stop < rest.length - 1 && clause > 1 ? clause : null;
}

function spokenLength(rest: string): number | null {
  const stop = rest.slice(0, LONGEST_HEADING + 1).indexOf("。");
  return stop <= 0 || stop === rest.length - 1 || SPOKEN_INSIDE.test(rest) ? null : stop;
}

/** The sign that follows the numeral of a spoken mark. */
function spokenSign(): string {
  const pattern: string = OUTLINE.marks.find(({ family }) => family === "spoken")?.pattern ?? "";
  return pattern.replace("{han}", "");
}
