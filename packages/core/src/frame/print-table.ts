import { cutApart } from "./cut-apart.ts";
import { type AmbiguousWidth, displayWidth } from "./display-width.ts";

/** What a cell of a printed table can hold; null is printed as `missing`. */
export type TableCell = string | number | boolean | null;

/** How a table is laid out. Widths are columns of the terminal, two for a Han character. */
export interface PrintTableOptions {
  /** The widest that the whole table may be: columns are narrowed, and those that even so do not fit are named below. */
  readonly width?: number;
  /** The widest that one column may be; 40 where left out. */
  readonly maxColumnWidth?: number;
  /** Rows to show, all where left out; those not shown are counted in the last line. */
  readonly maxRows?: number;
  /** One a column; where left out, columns of numbers stand to the right. */
  readonly align?: readonly ("left" | "right")[];
  /** What stands for null; "NA" where left out. */
  readonly missing?: string;
  /** 2 for a console that draws “ and … as wide as a Han character. */
  readonly ambiguous?: AmbiguousWidth;
  /** What is said of rows and columns that are not shown; English where left out. */
  readonly tail?: TableTail;
}

/** The words below a table for what it does not show: how many rows, and which columns. */
export interface TableTail {
  readonly rows: (count: number) => string;
  readonly columns: (names: readonly string[]) => string;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** In English: "… and 2 more rows". */
export const ENGLISH_TAIL: TableTail = {
  rows: (count) => `… and ${counted(count, "more row")}`,
  columns: (names) => `… and ${counted(names.length, "more column")}: ${names.join(", ")}`,
};

const GAP = "  ";
const NARROWEST = 8;

interface PrintedColumn {
  readonly texts: readonly string[];
  readonly right: boolean;
  readonly width: number;
  readonly numeric: boolean;
  /** As far as it may be narrowed: a number that is cut off is another number. */
  readonly narrowest: number;
}

/**
 * A table as text for a terminal: a line of headers, a rule, a line for each row, every column straight also under
 * Chinese. Line breaks and control characters inside a cell become blanks, so that no text can steer the terminal.
 */
export function printTable(
  headers: readonly string[],
  rows: readonly (readonly TableCell[])[],
  options: PrintTableOptions = {},
): string {
  const { width = Infinity, maxRows = Infinity, ambiguous = 1, tail = ENGLISH_TAIL } = options;
  const shown = rows.slice(0, maxRows);
  const all = headers.map((_, i) => columnOfCells(headers, shown, i, options));
  const fitting = cutColumns(fitColumns(all, width), ambiguous);
  const lines = shown.map((_, row) => lineOf(fitting, row + 1, ambiguous));
  const rule = fitting.map((column) => "-".repeat(column.width)).join(GAP);
  const left = headers.slice(fitting.length);
  return [
    lineOf(fitting, 0, ambiguous),
    rule,
    ...lines,
    ...(rows.length > shown.length ? [tail.rows(rows.length - shown.length)] : []),
    ...(left.length > 0 ? [tail.columns(left.map(cleanText))] : []),
  ].join("\n");
}

/** On one line, without characters that could steer a terminal. */
export const cleanText = (text: string): string =>
  text.replace(/[\s\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, " ").trim();

function columnOfCells(
  headers: readonly string[],
  rows: readonly (readonly TableCell[])[],
  index: number,
  { align, missing = "NA", maxColumnWidth = 40, ambiguous = 1 }: PrintTableOptions,
): PrintedColumn {
  const cells = rows.map((row) => row[index] ?? null);
  const texts = [headers[index] ?? "", ...cells.map((cell) => (cell === null ? missing : cellText(cell)))].map(
    cleanText,
  );
  const numeric =
    cells.some((cell) => cell !== null) && cells.every((cell) => cell === null || typeof cell === "number");
  const widest = texts.reduce((width, text) => Math.max(width, displayWidth(text, ambiguous)), 1);
  const width = Math.min(widest, Math.max(1, maxColumnWidth));
  const ofCells = texts.slice(1).reduce((most, text) => Math.max(most, displayWidth(text, ambiguous)), 1);
  return {
    texts,
    right: align?.[index] === undefined ? numeric : align[index] === "right",
    width,
    numeric,
    narrowest: numeric ? Math.min(Math.max(ofCells, NARROWEST), width) : NARROWEST,
  };
}

/** Digits that a number with a fraction is shown with; files keep all of them. */
const SHOWN_DIGITS = 6;

/** A cell as it is shown in a table: whole numbers in full, others to six digits. */
export const cellText = (cell: string | number | boolean): string =>
  typeof cell === "number" && !Number.isInteger(cell) ? String(Number(cell.toPrecision(SHOWN_DIGITS))) : String(cell);

/** As many columns as fit when narrowed as far as may be, the first at least; then the widest are narrowed until they do. */
function fitColumns(columns: readonly PrintedColumn[], width: number): readonly PrintedColumn[] {
  const total = (widths: readonly number[]): number =>
    widths.reduce((sum, one) => sum + one, 0) + GAP.length * Math.max(0, widths.length - 1);
  const widths = columns.map((column) => column.width);
  const spare = (at: number): number => (widths[at] ?? 0) - (columns[at]?.narrowest ?? 0);
  while (widths.length > 1 && total(widths.map((one, at) => one - Math.max(0, spare(at)))) > width) widths.pop();
  while (total(widths) > width) {
    const loose = widths.map((one, at) => (spare(at) > 0 ? one : 0));
    const widest = Math.max(...loose);
    if (widest === 0) return [{ ...(columns[0] as PrintedColumn), width }];
    widths[loose.lastIndexOf(widest)] = widest - 1;
  }
  return widths.map((narrowed, i) => ({ ...(columns[i] as PrintedColumn), width: narrowed }));
}

/** Texts cut to their columns; headers are told apart from one another, cells from those of their column. */
function cutColumns(columns: readonly PrintedColumn[], ambiguous: AmbiguousWidth): readonly PrintedColumn[] {
  const headers = cutApart(
    columns.map(({ texts }) => texts[0] ?? ""),
    columns.map(({ width }) => width),
    ambiguous,
  );
  return columns.map((column, at) => {
    const { texts, width, numeric } = column;
    const cells = texts.slice(1);
    const widths = cells.map(() => width);
    const shown = numeric
      ? cells.map((text) => (displayWidth(text, ambiguous) > width ? "#".repeat(width) : text))
      : cutApart(cells, widths, ambiguous);
    return { ...column, texts: [headers[at] ?? "", ...shown] };
  });
}

function lineOf(columns: readonly PrintedColumn[], line: number, ambiguous: AmbiguousWidth): string {
  return columns
    .map(({ texts, right, width }) => {
      const text = texts[line] ?? "";
      const room = " ".repeat(Math.max(0, width - displayWidth(text, ambiguous)));
      return right ? room + text : text + room;
    })
    .join(GAP)
    .trimEnd();
}
