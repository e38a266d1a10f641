import { OUTLINE } from "../generated/outline.ts";

/** The number that opens a heading: which kind, how long as printed, and its usual depth. */
export interface OutlineMark {
  readonly id: string;
  /** Marks of one family stand for one another: 1. and 1、 */
  readonly family: string;
  readonly rank: number;
  readonly length: number;
}

interface MarkEntry {
  readonly id: string;
  readonly family: string;
  readonly pattern: string;
  readonly rank: number;
}

const HAN = `(?:[${OUTLINE.numerals}]{1,3})`;

/** Marks in the order in which they are tried, and one expression that tells at once where none of them stands. */
function shapesOf(entries: readonly MarkEntry[]) {
  const marks = entries.map(({ pattern, ...entry }) => ({
    ...entry,
    shape: new RegExp(pattern.replaceAll("{han}", HAN).replaceAll("{digit}", "\\d{1,2}"), "uy"),
  }));
  return { marks, any: new RegExp(marks.map(({ shape }) => `(?:${shape.source})`).join("|"), "uy") };
}

const MARKS = shapesOf(OUTLINE.marks);
const DAMAGED = shapesOf(OUTLINE.damaged);

/** The outline mark that stands at `at` of a folded text, if one does. */
export const outlineMarkAt = (text: string, at: number): OutlineMark | null => markAt(MARKS, text, at);

/**
 * What is left of an outline mark that lost its numeral: 是严格规范 for 三是严格规范. Such words open many a line, so they are
 * to be believed only after a heading of the same family.
 */
export const damagedMarkAt = (text: string, at: number): OutlineMark | null => markAt(DAMAGED, text, at);

function markAt({ marks, any }: ReturnType<typeof shapesOf>, text: string, at: number): OutlineMark | null {
  any.lastIndex = at;
  if (!any.test(text)) return null;
  for (const { id, family, rank, shape } of marks) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match) return { id, family, rank, length: match[0].length };
  }
  return null;
}
