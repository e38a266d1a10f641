import { csvQuote } from "../kit/faults.ts";

/** One cell as it stands in the file. `""` and an empty place differ by `quoted`. */
export interface CsvField {
  readonly text: string;
  readonly quoted: boolean;
}

export interface CsvRecord {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly CsvField[];
}

/** Everything up to the next comma or line end. */
const PLAIN = /[^,\r\n]*/y;
/** What stands between two quotes; a quote inside is written twice. */
const QUOTED = /"([^"]*(?:""[^"]*)*)"/y;
const LINE_END = /\r\n|\n|\r/y;

/**
 * The records of a CSV text by RFC 4180, with any of the three line ends. A quote that never closes, or that has
 * something after it, is a Fault with its line.
 */
export function* csvRecords(text: string): Generator<CsvRecord> {
  let at = text.startsWith("\ufeff") ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const fields: CsvField[] = [];
    const begins = line;
    for (;;) {
      const { field, end } = fieldAt(text, at, line);
      fields.push(field);
      if (field.quoted) line += lineEnds(field.text);
      at = end;
      if (text[at] !== ",") break;
      at += 1;
    }
    at += matchAt(LINE_END, text, at)?.[0].length ?? 0;
    line += 1;
    yield { line: begins, fields };
  }
}

function fieldAt(text: string, at: number, line: number): { field: CsvField; end: number } {
  if (text[at] !== '"') {
    const plain = matchAt(PLAIN, text, at)?.[0] ?? "";
    return { field: { text: plain, quoted: false }, end: at + plain.length };
  }
  const match = matchAt(QUOTED, text, at);
  const end = at + (match?.[0].length ?? 0);
  if (match === null || (end < text.length && !/[,\r\n]/.test(text.charAt(end)))) throw csvQuote(line);
  return { field: { text: (match[1] ?? "").replaceAll('""', '"'), quoted: true }, end };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const lineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
