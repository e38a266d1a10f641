import { columnOf, type Table, tableOf } from "../table.ts";

/** The named columns, in the given order. A name twice, or of no column, is a Fault. */
export const selectColumns = (table: Table, names: readonly string[]): Table =>
  tableOf(
    table.length,
    names.map((name) => [name, columnOf(table, name)]),
  );
