import { outlineMarkAt } from "./outline-mark.ts";
import { isBlank, isLineEnd, MARKUP } from "./characters.ts";

/** The characters of a text from `start` to `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A printed line without the blanks around it; `joined` where it goes on the line before it. */
export interface PrintedLine extends Stretch {
  readonly joined: boolean;
}

/** Length at which a line of a text that is not wrapped is too long for a heading. */
const LONGEST_HEADING = 45;
/** A last line of a paragraph may fall this short of the measure and still be full (punctuation is set tight). */
const SLACK = 3;
/** Texts are wrapped at no narrower and no wider a measure. */
const NARROWEST = 18;
const WIDEST = 80;

const STOPS = new Set("。;:!?.…|");
const CLOSING_MARKS = new Set("”’\"')》〉]】〕");
const OPEN = new Set(",、《〈(“‘〔[+—-");
const TAKEN_OUT = String.fromCharCode(MARKUP);
/** A bracket that was opened on the line before is closed at the start of this one: no heading that lost its numeral. */
const UNCLOSED = /[(][^()]{0,60}$/u;
const PAGE_NUMBER = /^[-—–\s]+\d{1,4}[-—–\s]+$/u;
/** A label is no longer than this: 索引号:, 发布日期:. */
const LONGEST_LABEL = 8;
/** The line of a paper's number, alone or with the signer wide apart: 晋市科字〔2024〕1号      签发人:郑某. */
const NUMBERED =
  /^[\p{Script=Han}A-Za-z]{1,16}\s?[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\s?\p{Script=Han}?\s?\d{1,5}\s?\p{Script=Han}(?:\s{2}[^。,;]{0,60})?$/u;

/**
 * The lines of a folded text, told whether each goes on the one before it.
 *
 * Texts out of PDF and Word are broken inside sentences, with or without empty lines between; a line goes on where
 * the line before stops without a stop and is as wide as the others, or too long for a heading, and where nothing
 * opens a new item. Page numbers between the two halves are passed over. Linear in the text. `printed` is the text as it stands,
 * character for character that which was folded: widths are its.
 */
export function reflow(folded: string, ruled: readonly number[], printed: string): readonly PrintedLine[] {
  const lines = printedLines(folded);
  const measure = measureOf(lines, printed);
  const hard = new Set(ruled);
  const marked = folded.includes(TAKEN_OUT);
  const out: PrintedLine[] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    const whole = folded.slice(line.start, line.end);
    const words = marked ? whole.replaceAll(TAKEN_OUT, "") : whole;
    if (PAGE_NUMBER.test(words)) continue;
    const joined =
      before !== undefined && !hard.has(line.start) && goesOn({ folded, printed, measure, hard }, before, words);
    out.push((before = { start: line.start, end: line.end, joined }));
  }
  return out;
}

function printedLines(folded: string): Stretch[] {
  const lines: Stretch[] = [];
  for (let from = 0; from <= folded.length;) {
    let end = from;
    while (end < folded.length && !isLineEnd(folded.charCodeAt(end))) end++;
    let start = from;
    from = end + 1;
    while (start < end && isBlank(folded.charCodeAt(start))) start++;
    while (end > start && isBlank(folded.charCodeAt(end - 1))) end--;
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

/** The width at which a text is wrapped, or null where its lines are whole paragraphs. */
function measureOf(lines: readonly Stretch[], printed: string): number | null {
  const widths = lines.map((line) => widthOf(line, printed)).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width >= wide * 0.85 && width <= wide * 1.15).length;
  return widths.length >= 8 && near >= widths.length * 0.45 && wide >= NARROWEST && wide <= WIDEST
    ? (widths[Math.floor(widths.length / 2)] ?? wide)
    : null;
}

/** How wide a line is printed, in characters of full width: letters, digits and blanks of half width are half a character. */
function widthOf({ start, end }: Stretch, printed: string): number {
  let halves = 0;
  for (let at = start; at < end; at++) halves += printed.charCodeAt(at) < 0x80 ? 1 : 2;
  return halves / 2;
}

/** What is known of the text as a whole. */
interface Setting {
  readonly folded: string;
  readonly printed: string;
  readonly measure: number | null;
  readonly hard: ReadonlySet<number>;
}

function goesOn({ folded, printed, measure, hard }: Setting, before: PrintedLine, words: string): boolean {
  const from = Math.max(before.start, before.end - LAST_WORDS);
  if (words.startsWith(")") && UNCLOSED.test(folded.slice(from, before.end))) return true;
  if (isClosed(folded, from, before.end) || hard.has(before.start) || opensItem(words)) return false;
  if (OPEN.has(folded.charAt(before.end - 1))) return true;
  const whole = folded.slice(before.start, before.end);
  if (NUMBERED.test(whole)) return false;
  if (measure !== null) return widthOf(before, printed) >= measure - SLACK;
  return whole.includes("。") || (whole.length >= LONGEST_HEADING && !isLabelled(whole));
}

/** How much of a line's end tells whether it is closed. */
const LAST_WORDS = 64;

/** The words end in a stop, with marks that close behind it. */
function isClosed(folded: string, from: number, end: number): boolean {
  let at = end - 1;
  while (at > from && CLOSING_MARKS.has(folded.charAt(at))) at--;
  return STOPS.has(folded.charAt(at));
}

/** A colon behind the first words, and no other sign before it. */
function isLabelled(words: string): boolean {
  for (let at = 0; at <= LONGEST_LABEL; at++) {
    const sign = words.charAt(at);
    if (sign === ":") return at > 0;
    if (sign === "" || sign === "," || sign === "。" || sign === ";") return false;
  }
  return false;
}

/** A heading, a labelled line such as 索引号:…, a row of a table. */
const opensItem = (words: string): boolean =>
  words.startsWith("|") || outlineMarkAt(words, 0) !== null || isLabelled(words);
