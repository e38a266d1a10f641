import type { Span } from "../kit/span.ts";
import { MASTHEAD } from "../generated/outline.ts";
import { WordTrie } from "../kit/word-trie.ts";
import { findDay } from "./dates.ts";
import type { Line } from "./lines.ts";

/** What a labelled value on a page tells of the report. */
export type LabelField = "title" | "issuer" | "signedOn" | "issuedOn" | "publishedOn" | "documentNumber" | "signer";

/** A value that stands after a label (发布机构:区科技局); its span is that of the view. */
export interface Labelled extends Span {
  readonly field: LabelField | null;
  readonly value: string;
}

interface Label extends Span {
  readonly field: LabelField | null;
  /** Where the value begins. */
  readonly value: number;
}

const LABELS = new WordTrie(
  MASTHEAD.labels.map(({ word, field }) => [word, { field: field as LabelField | null }] as const),
);
const PARTING = /[:|\]】]/u;
const AROUND = /^[\s:|\]】[【]+|[\s|[【]+$/gu;
/** Longer lines are paragraphs, where 来源: means something else. */
const LONGEST_LINE = 400;
const LONGEST_DAY = 16;

/**
 * The labelled values of some lines: 发布机构:区科技局, several on one line, in the cells of a table, in 【】, or a label on one
 * line and its value on the next.
 */
export function labelledIn(lines: readonly Line[]): readonly Labelled[] {
  return lines.flatMap((line, index) => {
    const labels = line.text.length > LONGEST_LINE ? [] : labelsOf(line);
    return labels.map((label, at) => valueOf(line, label, labels[at + 1]?.start ?? line.text.length, lines[index + 1]));
  });
}

/** Whether a line opens with a label. */
export const isLabelled = (line: Line): boolean => line.text.length <= LONGEST_LINE && labelsOf(line)[0]?.start === 0;

function labelsOf({ text }: Line): readonly Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < text.length;) {
    const found = LABELS.longestAt(text, at);
    const parted = found !== null && isParted(text, at, found.end);
    if (found !== null && parted)
      labels.push({ field: found.value.field, start: at === 1 ? 0 : at, end: found.end, value: found.end });
    at = found === null ? at + 1 : found.end;
  }
  return labels;
}

/** A label is parted from its value by a sign, by the end of its line, or by being followed by a date. */
const isParted = (text: string, start: number, end: number): boolean =>
  PARTING.test(text.charAt(end)) ||
  (start === 0 && end === text.length) ||
  (start === 0 && findDay(text.slice(end, end + LONGEST_DAY))?.start === 0);

function valueOf(line: Line, label: Label, end: number, next: Line | undefined): Labelled {
  const own = trimmed(cellOf(line.text.slice(label.value, end)), line.start + label.value);
  const below = own.value === "" && end === line.text.length && next !== undefined && labelsOf(next).length === 0;
  return { field: label.field, ...(below ? trimmed(next.text, next.start) : own) };
}

/** The first cell behind a label in a cell of its own: |文号|晋市科字〔2024〕1号|主题词|…; other values as they are. */
const cellOf = (words: string): string => /^\|[^|]*/u.exec(words)?.[0] ?? words;

function trimmed(words: string, start: number): Span & { readonly value: string } {
  const value = words.replace(AROUND, "");
  const from = start + Math.max(0, words.indexOf(value));
  return { value, start: from, end: from + value.length };
}
