import { isNullAt, type NullBitmap } from "./null-bitmap.ts";
import type { Cell, ColumnType } from "./schema.ts";

interface Stored {
  /** With "!" where null is refused. */
  readonly type: ColumnType;
  readonly length: number;
  readonly nulls: NullBitmap;
}

/** Numbers as doubles; 0 stands under a null. */
export interface NumberData extends Stored {
  readonly kind: "number";
  readonly numbers: Float64Array;
}

/** Strings as codes into a table of distinct words; code 0 stands under a null. */
export interface StringData extends Stored {
  readonly kind: "string";
  readonly codes: Int32Array;
  readonly words: readonly string[];
}

/** Booleans as 0 and 1; 0 stands under a null. */
export interface BooleanData extends Stored {
  readonly kind: "boolean";
  readonly flags: Uint8Array;
}

/** How a column lies in memory. Shared between frames and never changed. */
export type ColumnData = NumberData | StringData | BooleanData;

/** The cell of a row; the row must exist. */
export function cellAt(data: ColumnData, row: number): Cell {
  if (isNullAt(data.nulls, row)) return null;
  switch (data.kind) {
    case "number":
      return data.numbers[row] as number;
    case "string":
      return data.words[data.codes[row] as number] as string;
    case "boolean":
      return data.flags[row] === 1;
  }
}

/** The same column, typed as one that may hold nulls. */
export const nullable = <D extends ColumnData>(data: D): D => ({ ...data, type: data.kind });
