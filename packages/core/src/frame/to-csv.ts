import type { AnyFrame } from "./any-frame.ts";
import type { Column } from "./column.ts";
import { guardFormula } from "./formula-guard.ts";
import type { Cell } from "./schema.ts";

/** How a frame is written as CSV. */
export interface CsvOptions {
  /** Begin with a byte order mark, by which Excel and WPS know UTF-8; true where left out. */
  readonly bom?: boolean;
  /**
   * Set an apostrophe before what a spreadsheet could take for a formula; true where left out. False leaves every text as
   * it is, for programs that read CSV as data.
   */
  readonly guard?: boolean;
}

/**
 * A frame as comma-separated values by RFC 4180: a header, CR LF after every line, quotes where a cell needs them.
 *
 * Null is an empty cell and the empty string is `""`. Strings and headers that a spreadsheet could take for a formula
 * (= + - @, tab, line break, also full-width) begin with an apostrophe; numbers are written as they are, in the
 * shortest form that reads back to the same double. `fromCsv` undoes all of it, with `guard: false` too where that was written.
 */
export function toCsv(frame: AnyFrame, { bom = true, guard = true }: CsvOptions = {}): string {
  const columns = frame.columns.map((name): readonly string[] => [
    fieldOf(name, guard),
    ...fieldsOf(frame.column(name), guard),
  ]);
  const lines: string[] = [];
  for (let line = 0; line <= frame.length; line += 1)
    lines.push(`${columns.map((fields) => fields[line]).join(",")}\r\n`);
  return `${bom ? "\ufeff" : ""}${lines.join("")}`;
}

/** Each distinct string is quoted once. */
function fieldsOf(column: Column, guard: boolean): string[] {
  const known = new Map<Cell, string>();
  return Array.from(column, (cell) => {
    if (typeof cell !== "string") return cell === null ? "" : String(cell);
    const field = known.get(cell) ?? fieldOf(cell, guard);
    known.set(cell, field);
    return field;
  });
}

function fieldOf(text: string, guard: boolean): string {
  const safe = guard ? guardFormula(text) : text;
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
