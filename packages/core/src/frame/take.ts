import type { ColumnData } from "./column-data.ts";
import { emptyBitmap, isNullAt, type NullBitmap, setNull } from "./null-bitmap.ts";

/** The number that stands for "no row": the cell taken is null. */
export const NO_ROW = -1;

/**
 * The cells of the given rows, in the given order; every verb that moves rows is made of this.
 * Where a row is NO_ROW the cell is null: the column must then be one that may hold nulls.
 */
export function takeColumn(data: ColumnData, rows: Int32Array): ColumnData {
  const nulls = takeNulls(data.nulls, rows);
  const stored = { type: data.type, length: rows.length, nulls };
  switch (data.kind) {
    case "number":
      return { ...stored, kind: "number", numbers: gather(data.numbers, new Float64Array(rows.length), rows) };
    case "string":
      return {
        ...stored,
        kind: "string",
        words: data.words,
        codes: gather(data.codes, new Int32Array(rows.length), rows),
      };
    case "boolean":
      return { ...stored, kind: "boolean", flags: gather(data.flags, new Uint8Array(rows.length), rows) };
  }
}

function gather<A extends Float64Array | Int32Array | Uint8Array>(from: A, into: A, rows: Int32Array): A {
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    if (row !== NO_ROW) into[i] = from[row] as number;
  }
  return into;
}

function takeNulls(nulls: NullBitmap, rows: Int32Array): NullBitmap {
  const taken = emptyBitmap(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    if (row === NO_ROW || isNullAt(nulls, row)) setNull(taken, i);
  }
  return taken;
}
