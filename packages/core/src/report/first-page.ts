import { MASTHEAD } from "../generated/outline.ts";
import { outlineMarkAt } from "../text/outline-mark.ts";
import { findDay } from "./dates.ts";
import { isLabelled, labelledIn, type Labelled } from "./labels.ts";
import type { Line } from "./lines.ts";
import { isOrgan } from "./organ.ts";

/** The lines of a page by what they are: what stands above the text, and what below it. Indices of lines, `to` exclusive. */
export interface PageParts {
  readonly lines: readonly Line[];
  /** The first line of the text itself. */
  readonly bodyStart: number;
  /** The first line after the text: signature, date, copies, the foot of a web page. */
  readonly closingStart: number;
  /** Labelled values above and below the text. */
  readonly labels: readonly Labelled[];
}

/** A page's furniture above the text is shorter than this. */
const LONGEST_HEAD = 80;
/** A line longer than this, with a comma, is a sentence. */
const LONGEST_HEADLINE = 60;
const LONGEST_SCRAP = 16;
const LONGEST_FURNITURE = 300;
const BREADCRUMB = /[>»]/u;
const SENTENCE_SIGN = /[,。;:!?]/u;

/** Part a page into what stands above the text, the text, and what stands below it. */
export function pagePartsOf(lines: readonly Line[]): PageParts {
  const found = lines.slice(0, LONGEST_HEAD).findIndex(opensBody);
  const bodyStart = found < 0 ? Math.min(lines.length, LONGEST_HEAD) : found;
  let closingStart = lines.length;
  while (closingStart > bodyStart && closes(lines[closingStart - 1]!)) closingStart--;
  const around = [...lines.slice(0, bodyStart), ...lines.slice(closingStart)];
  return { lines, bodyStart, closingStart, labels: labelledIn(around) };
}

function opensBody(line: Line): boolean {
  const { text } = line;
  if (BREADCRUMB.test(text) || isLabelled(line)) return false;
  const mark = outlineMarkAt(text, 0);
  if (mark !== null && mark.rank <= 2) return true;
  if (MASTHEAD.reports.some(({ word }) => text.includes(word))) return true;
  return text.includes("。") || (text.length > LONGEST_HEADLINE && text.includes(","));
}

/** A line after the text is none of its sentences and headings: signature, date, label, scraps and the foot of a web page. */
function closes(line: Line): boolean {
  const { text } = line;
  if (outlineMarkAt(text, 0) !== null || line.level > 0) return false;
  if (isClosingLabel(text) || isPrinted(text) || isSignature(text) || isFurniture(text)) return true;
  if (text.includes("。")) return false;
  return isLabelled(line) || isFootLine(text) || (text.length <= LONGEST_SCRAP && !SENTENCE_SIGN.test(text));
}

/** A line of a web page's foot (addresses, numbers, 公开方式:主动公开) has no clauses, and letters or the sign of a label. */
const isFootLine = (text: string): boolean => !/[,;]|:$/u.test(text) && /[:|_A-Za-z]/u.test(text);

/** 抄送:…, (联系人:…) */
export const isClosingLabel = (text: string): boolean =>
  MASTHEAD.closing.some(({ word }) => text.startsWith(word, text.startsWith("(") ? 1 : 0));

/** 2024年1月5日印发 */
export const isPrinted = (text: string): boolean =>
  MASTHEAD.printed.some(({ word }) => text.endsWith(word)) && findDay(text) !== null;

/** The agency's name, the date, or both. */
export function isSignature(text: string): boolean {
  const day = findDay(text);
  if (day === null) return isOrgan(text);
  return day.end === text.length && (day.start === 0 || isOrgan(text.slice(0, day.start)));
}

const isFurniture = (text: string): boolean =>
  text.length <= LONGEST_FURNITURE &&
  !text.includes("。") &&
  MASTHEAD.furniture.some(({ word }) => text.includes(word));
