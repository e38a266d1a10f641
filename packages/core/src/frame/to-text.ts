import type { AnyFrame } from "./any-frame.ts";
import { ENGLISH_TAIL, printTable, type PrintTableOptions, type TableCell } from "./print-table.ts";

/** A frame as a table for a terminal: its first 20 rows, in 120 columns, unless the options say otherwise. */
export function toText(frame: AnyFrame, { maxRows = 20, ...options }: PrintTableOptions = {}): string {
  const { tail = ENGLISH_TAIL } = options;
  const table = printTable(frame.columns, cellsOf(frame, maxRows), { width: 120, align: sidesOf(frame), ...options });
  return frame.length > maxRows ? `${table}\n${tail.rows(frame.length - maxRows)}` : table;
}

/** The cells of the first rows, in the order of the columns. */
export function cellsOf(frame: AnyFrame, maxRows: number): TableCell[][] {
  return frame
    .head(Math.min(maxRows, frame.length))
    .rows()
    .map((row) => frame.columns.map((name) => row[name] ?? null));
}

const sidesOf = (frame: AnyFrame): ("left" | "right")[] =>
  frame.columns.map((name) => (frame.column(name).kind === "number" ? "right" : "left"));
