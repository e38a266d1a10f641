import { outlineMarkAt } from "./outline-mark.ts";
import { isBlank, isLineEnd, MARKUP } from "./characters.ts";

/** A printed line without the blanks around it; `joined` where it goes on the line before it. */
export interface PrintedLine {
  readonly start: number;
  readonly end: number;
  readonly joined: boolean;
}

/** Length at which a line of a text that is not wrapped is too long for a heading. */
const LONGEST_HEADING = 45;
/** A last line of a paragraph may fall this short of the measure and still be full (punctuation is set tight). */
const SLACK = 3;

const CLOSED = /[。;:!?.…|][”’"')》〉\]】〕]*$/u;
const OPEN = /[,、《〈(“‘〔[+—-]$/u;
const TAKEN_OUT = String.fromCharCode(MARKUP);
/** A bracket that was opened on the line before is closed at the start of this one: no heading that lost its numeral. */
const UNCLOSED = /[(][^()]{0,60}$/u;
const PAGE_NUMBER = /^[-—–\s]+\d{1,4}[-—–\s]+$/u;
/** The line of a paper's number, alone or with the signer wide apart: 晋市科字〔2024〕1号      签发人:郑某. */
const NUMBERED =
  /^[\p{Script=Han}A-Za-z]{1,16}\s?[〔[(【]\s?(?:19|20)\d{2}\s?[〕\])】]\s?\p{Script=Han}?\s?\d{1,5}\s?\p{Script=Han}(?:\s{2}[^。,;]{0,60})?$/u;
const LABELLED = /^[^,。;]{1,8}:/u;

/**
 * The lines of a folded text, told whether each goes on the one before it.
 *
 * Texts out of PDF and Word are broken inside sentences, with or without empty lines between; a line goes on where
 * the line before stops without a stop and is as wide as the others, or too long for a heading, and where nothing
 * opens a new item. Page numbers between the two halves are passed over. Linear in the text.
 */
export function reflow(folded: string, ruled: readonly number[]): readonly PrintedLine[] {
  const lines = printedLines(folded);
  const measure = measureOf(lines);
  const hard = new Set(ruled);
  const out: PrintedLine[] = [];
  let before: PrintedLine | undefined;
  for (const line of lines) {
    const words = folded.slice(line.start, line.end).replaceAll(TAKEN_OUT, "");
    if (PAGE_NUMBER.test(words)) continue;
    const joined = before !== undefined && !hard.has(line.start) && goesOn(folded, before, words, measure, hard);
    out.push((before = { ...line, joined }));
  }
  return out;
}

function printedLines(folded: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
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
function measureOf(lines: readonly { start: number; end: number }[]): number | null {
  const widths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const wide = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const near = widths.filter((width) => width >= wide * 0.85 && width <= wide * 1.15).length;
  return widths.length >= 8 && near >= widths.length * 0.45 && wide <= 80
    ? (widths[Math.floor(widths.length / 2)] ?? wide)
    : null;
}

function goesOn(
  folded: string,
  before: PrintedLine,
  words: string,
  measure: number | null,
  hard: ReadonlySet<number>,
): boolean {
  const last = folded.slice(Math.max(before.start, before.end - 64), before.end);
  if (words.startsWith(")") && UNCLOSED.test(last)) return true;
  if (CLOSED.test(last) || hard.has(before.start) || opensItem(words)) return false;
  if (OPEN.test(last)) return true;
  const width = before.end - before.start;
  const whole = folded.slice(before.start, before.end);
  if (NUMBERED.test(whole)) return false;
  if (measure !== null) return width >= measure - SLACK;
  return whole.includes("。") || (width >= LONGEST_HEADING && !LABELLED.test(whole));
}

/** A heading, a labelled line such as 索引号:…, a row of a table. */
const opensItem = (words: string): boolean =>
  words.startsWith("|") || outlineMarkAt(words, 0) !== null || LABELLED.test(words);
