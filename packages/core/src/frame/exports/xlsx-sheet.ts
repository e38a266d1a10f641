import type { AnyFrame } from "../any-frame.ts";
import { displayWidth } from "../display-width.ts";
import type { Cell } from "../schema.ts";
import { cellTooLong, sheetName, sheetTooLarge } from "./faults.ts";
import { refuseBrokenText } from "./refuse-broken-text.ts";

/** The limits of a workbook, as Excel, WPS and LibreOffice have them. */
export const XLSX_LIMITS = { rows: 1_048_576, columns: 16_384, characters: 32_767, sheetName: 31 } as const;

const FORBIDDEN = /[:\\/?*[\]\u0000-\u001f]|^'|'$/;

/** Refuse names that programs mend by renaming the sheet: a formula or a program that names it would then miss it. */
export function refuseSheetNames(names: readonly string[]): void {
  const taken = new Set<string>();
  for (const name of names) {
    if (name === "" || name.length > XLSX_LIMITS.sheetName) throw sheetName(name, `it has ${name.length} characters`);
    if (FORBIDDEN.test(name)) throw sheetName(name, "a character of it is not allowed there");
    if (taken.has(name.toLowerCase())) throw sheetName(name, "another sheet has the name");
    taken.add(name.toLowerCase());
  }
}

/** Refuse a frame that a sheet cannot hold; the Fault names the sheet, and the cell where it is one. */
export function refuseOversize(sheet: string, frame: AnyFrame): void {
  const { rows, columns, characters } = XLSX_LIMITS;
  if (frame.length + 1 > rows) throw sheetTooLarge(sheet, "rows", frame.length, rows - 1);
  if (frame.columns.length > columns) throw sheetTooLarge(sheet, "columns", frame.columns.length, columns);
  refuseBrokenText(frame, `XLSX, sheet ${sheet}`);
  for (const name of frame.columns) {
    if (name.length > characters) throw cellTooLong(sheet, name, null, name.length, characters);
    frame
      .column(name)
      .toArray()
      .forEach((cell, row) => {
        if (typeof cell === "string" && cell.length > characters)
          throw cellTooLong(sheet, name, row, cell.length, characters);
      });
  }
}

const NARROWEST = 8;
const WIDEST = 60;
/** Rows that are measured for the width of a column. */
const MEASURED = 200;

/** The width of a column in characters of the standard font, a Chinese character counting two. */
export function widthOf(name: string, cells: readonly Cell[]): number {
  const lines = [name, ...cells.slice(0, MEASURED).map((cell) => String(cell ?? ""))].flatMap((text) =>
    text.slice(0, WIDEST * 4).split("\n"),
  );
  const widest = lines.reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
}

/** Whether a column has lines too long for its width, which are then wrapped. */
export const isWrapped = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === "string" && (cell.length > WIDEST / 2 || cell.includes("\n")));
