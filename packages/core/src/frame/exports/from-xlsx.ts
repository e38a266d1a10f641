import type { Workbook } from "hucre/xlsx";
import { frameColumnName } from "../../kit/faults.ts";
import type { Frame } from "../frame.ts";
import { type ColumnType, kindOf, type Schema } from "../schema.ts";
import { formulaWithoutResult, noSheet, unreadableBytes } from "./faults.ts";
import { type FileColumns, frameFromCells } from "./frame-from-cells.ts";

/** Which sheet of a workbook is read. */
export interface FromXlsxOptions {
  /** Its name; the first sheet where left out. */
  readonly sheet?: string;
}

/**
 * The frame that `toXlsx` wrote, or any sheet of a workbook with a header whose columns are those of the schema, in any
 * order. An empty cell is null, a cell with an empty text is ""; programs that save a workbook again make the one of the
 * other, so an empty cell in a column of texts that are never null is "", and an empty text among numbers null. A formula gives the result that the workbook holds of it. A text in a column of numbers, and an empty cell
 * where the schema has "number!" or "boolean!", are Faults. The reader is loaded when first asked for.
 */
export async function fromXlsx<S extends Schema>(
  bytes: Uint8Array,
  schema: S,
  { sheet: wanted }: FromXlsxOptions = {},
): Promise<Frame<S>> {
  const { readXlsx } = await import("hucre/xlsx");
  const { sheets } = await readXlsx(bytes).catch((cause: unknown) => {
    throw unreadableBytes("XLSX", cause);
  });
  const sheet = wanted === undefined ? sheets[0] : sheets.find(({ name }) => name === wanted);
  if (sheet === undefined)
    throw noSheet(
      wanted ?? null,
      sheets.map(({ name }) => name),
    );
  return frameFromCells(`XLSX, sheet ${sheet.name}`, cellsOf(sheet, schema), schema);
}

interface Cells {
  readonly length: number;
  readonly columns: FileColumns;
}

type Sheet = Workbook["sheets"][number];

/** A formula that was never worked out has no value; read as nothing, it would be lost in silence. */
function refuseUnworked({ name, cells }: Sheet): void {
  for (const [place, { formula, value }] of cells ?? [])
    if (formula !== undefined && (value === null || value === undefined))
      throw formulaWithoutResult(name, `row and column ${place}`, formula);
}

function cellsOf(sheet: Sheet, schema: Schema): Cells {
  refuseUnworked(sheet);
  const { rows } = sheet;
  const [header = [], ...body] = rows;
  const columns = new Map<string, readonly unknown[]>();
  for (const [at, cell] of header.entries()) {
    const name = String(cell ?? "");
    if (columns.has(name)) throw frameColumnName(name, true);
    columns.set(
      name,
      body.map((row) => withEmptyAs(row[at] ?? null, Object.hasOwn(schema, name) ? schema[name] : undefined)),
    );
  }
  return { length: body.length, columns };
}

/** An empty text among numbers says what an empty cell says, and an empty cell among texts that are never null an empty text. */
function withEmptyAs(cell: unknown, type: ColumnType | undefined): unknown {
  if (cell === null) return type === "string!" ? "" : null;
  return cell === "" && type !== undefined && kindOf(type) !== "string" ? null : cell;
}
