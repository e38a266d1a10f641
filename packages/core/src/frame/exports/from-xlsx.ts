import type { Workbook } from "hucre/xlsx";
import { frameColumnName } from "../../kit/faults.ts";
import type { Frame } from "../frame.ts";
import type { Schema } from "../schema.ts";
import { noSheet, unreadableBytes } from "./faults.ts";
import { type FileColumns, frameFromCells } from "./frame-from-cells.ts";

/** Which sheet of a workbook is read. */
export interface FromXlsxOptions {
  /** Its name; the first sheet where left out. */
  readonly sheet?: string;
}

/**
 * The frame that `toXlsx` wrote, or any sheet of a workbook with a header whose columns are those of the schema, in any
 * order. An empty cell is null, a cell with an empty text is ""; programs that save a workbook again make the one of the
 * other, so an empty cell in a column of texts that are never null is "". A text in a column of numbers, and an empty cell
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

function cellsOf({ rows }: Workbook["sheets"][number], schema: Schema): Cells {
  const [header = [], ...body] = rows;
  const columns = new Map<string, readonly unknown[]>();
  for (const [at, cell] of header.entries()) {
    const name = String(cell ?? "");
    if (columns.has(name)) throw frameColumnName(name, true);
    const empty = schema[name] === "string!" ? "" : null;
    columns.set(
      name,
      body.map((row) => row[at] ?? empty),
    );
  }
  return { length: body.length, columns };
}
