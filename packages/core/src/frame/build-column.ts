import { frameCell } from "../kit/faults.ts";
import type { BooleanData, ColumnData, NumberData, StringData } from "./column-data.ts";
import { emptyBitmap, setNull } from "./null-bitmap.ts";
import { type ColumnType, isRequired, kindOf } from "./schema.ts";

/** A cell that does not fit its column, or a null where the type refuses one, is a Fault that names the row. */
interface Source {
  readonly name: string;
  readonly type: ColumnType;
  readonly length: number;
  readonly cell: (row: number) => unknown;
}

/** Store the cells of one column. Nothing is converted: "12" is no number, and NaN and infinity are refused. */
export function buildColumn(
  name: string,
  type: ColumnType,
  length: number,
  cell: (row: number) => unknown,
): ColumnData {
  const source = { name, type, length, cell };
  switch (kindOf(type)) {
    case "number":
      return numberColumn(source);
    case "string":
      return stringColumn(source);
    case "boolean":
      return booleanColumn(source);
  }
}

function numberColumn(source: Source): NumberData {
  const numbers = new Float64Array(source.length);
  const nulls = fill(source, (value, row) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return false;
    numbers[row] = value + 0; // makes -0 the 0 it equals
    return true;
  });
  return { kind: "number", type: source.type, length: source.length, numbers, nulls };
}

function stringColumn(source: Source): StringData {
  const codes = new Int32Array(source.length);
  const known = new Map<string, number>();
  const nulls = fill(source, (value, row) => {
    if (typeof value !== "string") return false;
    codes[row] = known.get(value) ?? known.size;
    if (codes[row] === known.size) known.set(value, known.size);
    return true;
  });
  return { kind: "string", type: source.type, length: source.length, codes, words: [...known.keys()], nulls };
}

function booleanColumn(source: Source): BooleanData {
  const flags = new Uint8Array(source.length);
  const nulls = fill(source, (value, row) => {
    if (typeof value !== "boolean") return false;
    flags[row] = value ? 1 : 0;
    return true;
  });
  return { kind: "boolean", type: source.type, length: source.length, flags, nulls };
}

function fill({ name, type, length, cell }: Source, store: (value: unknown, row: number) => boolean): Uint8Array {
  const nulls = emptyBitmap(length);
  const required = isRequired(type);
  for (let row = 0; row < length; row += 1) {
    const value = cell(row);
    if (value === null && !required) setNull(nulls, row);
    else if (!store(value, row)) throw frameCell(name, type, row, value);
  }
  return nulls;
}
