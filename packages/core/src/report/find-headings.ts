import type { Span } from "../kit/span.ts";
import { damagedMarkAt, outlineMarkAt, type OutlineMark } from "../text/outline-mark.ts";
import { blocksOf, topicsOf } from "./heading-words.ts";
import { headingWords, opensList } from "./heading-extent.ts";
import type { Line } from "./lines.ts";
import { ordinalOf } from "./numeral.ts";

/** A heading as found in the lines of a view, before the nesting is known. Offsets are those of the view. */
export interface Heading {
  /** Index of its line. */
  readonly line: number;
  /** Headings of one family stand on one level. */
  readonly family: string;
  /** Usual depth of the family. */
  readonly rank: number;
  /** Its number, or 0. */
  readonly ordinal: number;
  readonly mark: Span;
  readonly words: Span;
  /** Whether words of its own paragraph follow it. */
  readonly runsIn: boolean;
}

/** A line without number and notation is a heading only where it is short and names a block of the report. */
const LONGEST_BARE = 24;
const SENTENCE_SIGN = /[,。;:!?]/u;

/**
 * The headings among the lines `from` to `to` (exclusive), in order.
 *
 * A heading is a line or the first sentence of one that opens with an outline mark (一、 （一） 1.), is marked as a heading
 * or set in bold in Markdown, or is short and names a block, or a topic above a paragraph. A marked line of one sentence with nothing under it is an
 * item of a list, and so is a first sentence of more than 60 characters; both stay in the text of the section above.
 * Spoken marks (一是) make headings only where each opens its own paragraph and the paragraph goes on after the first
 * sentence.
 */
export function findHeadings(lines: readonly Line[], from: number, to: number): readonly Heading[] {
  const found: Heading[] = [];
  for (let index = from; index < to; index++) {
    const marked = headingsOf(lines[index]!, index, found.at(-1));
    const headings = marked.length > 0 ? marked : bareTopic(lines, index, to);
    for (const heading of headings) {
      if (heading.runsIn || !endsAsSentence(lines[index]!, heading) || hasBody(lines, index, to, heading))
        found.push(heading);
    }
  }
  return found;
}

/** A heading that lost its whole mark stands for one of this family: those of topics are numbered so. */
const OF_TOPICS = { family: "han-bracket", rank: 2 };
/** One that lost only its numeral: 、依法化解矛盾纠纷. */
const NUMERAL_LOST = { family: "han", rank: 1 };
const STOPS_SENTENCE = /[。;:!?]/u;

/** A short line that names a topic, with no stop and at most one comma, between a paragraph that ends and one that follows. */
function bareTopic(lines: readonly Line[], index: number, to: number): readonly Heading[] {
  const [before, line, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  const isShort = line.text.length <= LONGEST_BARE && !STOPS_SENTENCE.test(line.text) && commasIn(line.text) <= 1;
  if (!isShort || before === undefined || next === undefined || index + 1 >= to) return [];
  const stands = (before.text.endsWith("。") || outlineMarkAt(before.text, 0) !== null) && next.text.includes("。");
  if (!stands || outlineMarkAt(line.text, 0) !== null || topicsOf(line.text).length === 0) return [];
  const start = line.start + (line.text.startsWith("、") ? 1 : 0);
  const family = start > line.start ? NUMERAL_LOST : OF_TOPICS;
  const spans = { mark: { start: line.start, end: start }, words: { start, end: line.end } };
  return [{ ...family, ...spans, line: index, ordinal: 0, runsIn: false }];
}

const commasIn = (text: string): number => text.split(",").length - 1;

/** One line can hold two headings: 一、工作总结(一)加强领导。 */
function headingsOf(line: Line, index: number, before: Heading | undefined): readonly Heading[] {
  const first = headingAt(line, index, line.start, before);
  if (first === null) return [];
  let at = first.words.end;
  while (SENTENCE_SIGN.test(line.text.charAt(at - line.start))) at++;
  const inner = at < line.end ? outlineMarkAt(line.text, at - line.start) : null;
  const second = inner === null || inner.rank <= first.rank ? null : headingAt(line, index, at, first);
  return second === null ? [first] : [first, second];
}

function headingAt(line: Line, index: number, start: number, before: Heading | undefined): Heading | null {
  const mark = markOf(line, start, before) ?? unnumbered(line);
  if (mark === null) return null;
  const words = headingWords(line, start + mark.length, mark.family);
  if (words === null) return null;
  const printed = line.text.slice(start - line.start, start - line.start + mark.length);
  return {
    line: index,
    family: mark.family,
    rank: mark.rank,
    ordinal: ordinalOf(printed),
    mark: { start, end: start + mark.length },
    words,
    runsIn: words.end + 1 < line.end,
  };
}

function markOf(line: Line, start: number, before: Heading | undefined): OutlineMark | null {
  const at = start - line.start;
  const mark = outlineMarkAt(line.text, at);
  const damaged = mark === null ? damagedMarkAt(line.text, at) : null;
  return damaged !== null && damaged.family === before?.family ? damaged : mark;
}

/** What stands for a mark where a heading has none: its level in Markdown, its bold type, or the block that it names. */
function unnumbered({ text, level, boldEnd, end, start }: Line): OutlineMark | null {
  if (level > 0) return { id: "markdown", family: `markdown-${level}`, rank: level, length: 0 };
  if (boldEnd !== null && boldEnd - start >= 2 && (boldEnd >= end - 1 || text[boldEnd - start - 1] === "。")) {
    return { id: "bold", family: "bold", rank: 4, length: 0 };
  }
  const bare = text.length <= LONGEST_BARE && !SENTENCE_SIGN.test(text) && blocksOf(text, 1, null).length > 0;
  return bare ? { id: "bare", family: "bare", rank: 1, length: 0 } : null;
}

const endsAsSentence = (line: Line, { words }: Heading): boolean => opensList(line.text.slice(words.end - line.start));

/** Something stands under a heading that is a sentence: a paragraph, or a heading below it. */
function hasBody(lines: readonly Line[], index: number, to: number, { rank }: Heading): boolean {
  const next = index + 1 < to ? lines[index + 1] : undefined;
  if (next === undefined) return false;
  const mark = outlineMarkAt(next.text, 0);
  return mark === null ? next.level === 0 : mark.rank > rank;
}
