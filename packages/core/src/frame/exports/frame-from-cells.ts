import { buildColumn } from "../build-column.ts";
import { Frame } from "../frame.ts";
import { type ColumnType, isRequired, kindOf, type Schema } from "../schema.ts";
import { tableOf } from "../table.ts";
import { fileCell, fileColumns } from "./faults.ts";

/** The columns of a file as its reader gives them, in the order of the file. */
export type FileColumns = ReadonlyMap<string, readonly unknown[]>;

/**
 * A frame of the columns of a file. They must be those of the schema, in any order, and every cell must fit its column;
 * whole numbers of 64 bits become doubles where they are no larger than doubles count exactly. What does not fit is a
 * Fault that names the format, the column and the row.
 */
export function frameFromCells<S extends Schema>(
  format: string,
  { length, columns }: { readonly length: number; readonly columns: FileColumns },
  schema: S,
): Frame<S> {
  const wanted = Object.keys(schema);
  const missing = wanted.filter((name) => !columns.has(name));
  const unknown = [...columns.keys()].filter((name) => !Object.hasOwn(schema, name));
  if (missing.length > 0 || unknown.length > 0) throw fileColumns(format, missing, unknown);
  return new Frame<S>(
    tableOf(
      length,
      [...columns].map(([name, cells]) => {
        const type = schema[name] as ColumnType;
        return [name, buildColumn(name, type, length, (row) => cellOf({ format, name, type, row }, cells[row]))];
      }),
    ),
  );
}

interface Place {
  readonly format: string;
  readonly name: string;
  readonly type: ColumnType;
  readonly row: number;
}

function cellOf({ format, name, type, row }: Place, found: unknown): unknown {
  const value = found === undefined ? null : asDouble(found);
  const fits = value === null ? !isRequired(type) : typeof value === kindOf(type) && isFinite(value);
  if (!fits) throw fileCell(format, name, row, type, found ?? null);
  return value;
}

const isFinite = (value: unknown): boolean => typeof value !== "number" || Number.isFinite(value);

const asDouble = (value: unknown): unknown =>
  typeof value === "bigint" && BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
    ? Number(value)
    : value;
