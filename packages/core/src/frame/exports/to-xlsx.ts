import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { AnyFrame } from "../any-frame.ts";
import type { Cell } from "../schema.ts";
import { isWrapped, refuseOversize, refuseSheetNames, widthOf } from "./xlsx-sheet.ts";
import { xlsxText } from "./xlsx-text.ts";

/** How a workbook looks. */
export interface XlsxOptions {
  /** The font of every cell. Left out: Microsoft YaHei, which Excel and WPS have in Chinese Windows and replace elsewhere. */
  readonly font?: string;
  /** How numbers are shown, by column: `{ value: "#,##0", share: "0.0%" }`. Left out: as they are. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  /** Columns kept in view on the left while a sheet scrolls, by sheet: `{ observations: 3 }`. The header always is. */
  readonly frozenColumns?: Readonly<Record<string, number>>;
}

const FONT = "Microsoft YaHei";
/** The number format of texts: what is typed into such a cell stays a text, = or no =. */
const AS_TEXT = "@";
const HEADER: CellStyle = { font: { bold: true }, alignment: { vertical: "top", wrapText: true }, numFmt: AS_TEXT };

/**
 * Frames as sheets of a workbook (.xlsx), by name: the header frozen, bold and with a filter, columns as wide as their
 * words, long texts wrapped. Null is an empty cell and "" a cell with an empty text; `fromXlsx` tells them apart.
 *
 * No text can become a formula: it is stored as a text and formatted as one, also where it begins with = + - @, and stays
 * the report's own words (no apostrophe is set before them as in CSV). A text of more than 32,767 characters, a lone
 * surrogate, a sheet that is too large and a name that no sheet can have are Faults. The writer is loaded when first asked for.
 */
export async function toXlsx(
  sheets: Readonly<Record<string, AnyFrame>>,
  { font = FONT, numberFormats = {}, frozenColumns = {} }: XlsxOptions = {},
): Promise<Uint8Array> {
  const named = Object.entries(sheets);
  refuseSheetNames(named.map(([name]) => name));
  for (const [name, frame] of named) refuseOversize(name, frame);
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    defaultFont: { name: font, size: 11 },
    sheets: named.map(([name, frame]) => sheetOf(name, frame, { numberFormats, frozenColumns })),
  });
}

type Look = Required<Pick<XlsxOptions, "numberFormats" | "frozenColumns">>;

function sheetOf(name: string, frame: AnyFrame, { numberFormats, frozenColumns }: Look): WriteSheet {
  const columns = frame.columns.map((column) => ({ column, cells: frame.column(column).toArray() }));
  const body = Array.from({ length: frame.length }, (_, row) =>
    columns.map(({ cells }) => written(cells[row] ?? null)),
  );
  const frozen = ownOf(frozenColumns, name) ?? 0;
  const last = `${letters(frame.columns.length)}${frame.length + 1}`;
  return {
    name,
    freezePane: { rows: 1, ...(frozen > 0 ? { columns: frozen } : {}) },
    ...(columns.length > 0 ? { autoFilter: { range: `A1:${last}` } } : {}),
    columns: columns.map(({ column, cells }) => ({
      width: widthOf(column, cells),
      style: styleOf(frame.column(column).kind === "string", cells, ownOf(numberFormats, column)),
    })),
    rows: [frame.columns.map(xlsxText), ...body],
    cells: new Map(columns.map((_, at) => [`0,${at}`, { style: HEADER }])),
  };
}

/** What is set for a name; a column may be called valueOf. */
const ownOf = <T>(settings: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(settings, name) ? settings[name] : undefined;

const written = (cell: Cell): Cell => (typeof cell === "string" ? xlsxText(cell) : cell);

function styleOf(isText: boolean, cells: readonly Cell[], format: string | undefined): CellStyle {
  const numFmt = isText ? AS_TEXT : format;
  return {
    alignment: { vertical: "top", ...(isText && isWrapped(cells) ? { wrapText: true } : {}) },
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

/** The letters of a column, counted from 1: 1 is A, 28 is AB. */
function letters(column: number): string {
  if (column === 0) return "";
  const rest = (column - 1) % 26;
  return `${letters((column - 1 - rest) / 26)}${String.fromCharCode(65 + rest)}`;
}
