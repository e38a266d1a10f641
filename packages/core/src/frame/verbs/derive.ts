import { buildColumn } from "../build-column.ts";
import type { Cell, ColumnType } from "../schema.ts";
import { type AnyRow, rowOf, type Table, tableOf } from "../table.ts";

/** What makes the cells of a derived column. */
export type RowFunction = (row: AnyRow, index: number) => Cell;

/** A new column made row by row, last; or in the place of the column that has its name. */
export function deriveColumn(table: Table, name: string, type: ColumnType, value: RowFunction): Table {
  const derived = buildColumn(name, type, table.length, (index) => value(rowOf(table, index), index));
  return tableOf(table.length, new Map([...table.columns, [name, derived]]));
}
