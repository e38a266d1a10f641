import { frameColumnKind, frameColumnName, frameUnknownColumn } from "../kit/faults.ts";
import { cellAt, type ColumnData } from "./column-data.ts";
import { takeColumn } from "./take.ts";
import type { Cell, ColumnKind, ColumnType } from "./schema.ts";

/**
 * Columns of one length in an order: what a frame holds, without its types. The verbs work on tables and the frame
 * gives them their types, so that neither needs the other.
 */
export interface Table {
  readonly length: number;
  readonly columns: ReadonlyMap<string, ColumnData>;
}

/** A row before it has a type. */
export type AnyRow = Readonly<Record<string, Cell>>;

/** Put columns of one length together. A name given twice, an empty name and `__proto__` are Faults. */
export function tableOf(length: number, columns: Iterable<readonly [string, ColumnData]>): Table {
  const named = new Map<string, ColumnData>();
  for (const [name, data] of columns) {
    if (name === "" || name === "__proto__" || named.has(name)) throw frameColumnName(name, named.has(name));
    named.set(name, data);
  }
  return { length, columns: named };
}

export const namesOf = (table: Table): readonly string[] => [...table.columns.keys()];

/** The data of a column; a Fault where the table has none of that name. */
export function columnOf(table: Table, name: string): ColumnData {
  const data = table.columns.get(name);
  if (data === undefined) throw frameUnknownColumn(name, namesOf(table));
  return data;
}

/** The column if it is of the kind that is needed, else a Fault. */
export function columnOfKind<K extends ColumnKind>(table: Table, name: string, kind: K): ColumnData & { kind: K } {
  const data = columnOf(table, name);
  if (data.kind !== kind) throw frameColumnKind(name, data.kind, kind);
  return data as ColumnData & { kind: K };
}

export const typesOf = (table: Table): Record<string, ColumnType> =>
  Object.fromEntries([...table.columns].map(([name, { type }]) => [name, type]));

/** The given rows of every column, in the given order. */
export const takeRows = (table: Table, rows: Int32Array): Table => ({
  length: rows.length,
  columns: new Map([...table.columns].map(([name, data]) => [name, takeColumn(data, rows)])),
});

/** One row as an object, keys in the order of the columns. The row must exist. */
export function rowOf(table: Table, row: number): AnyRow {
  const cells: Record<string, Cell> = {};
  for (const [name, data] of table.columns) cells[name] = cellAt(data, row);
  return cells;
}

/** Rows `from` to `to`, `to` exclusive. */
export const rowRange = (from: number, to: number): Int32Array =>
  Int32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
