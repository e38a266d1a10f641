import { frameUnlikeColumns } from "../../kit/faults.ts";
import { appendColumn } from "../append.ts";
import { columnOf, columnOfKind, namesOf, type Table, tableOf } from "../table.ts";

/** The rows of one table after those of another, which must have the same columns, in any order. */
export function concatRows(table: Table, other: Table): Table {
  const [names, others] = [namesOf(table), namesOf(other)];
  const unlike = [
    ...names.filter((name) => !other.columns.has(name)),
    ...others.filter((name) => !table.columns.has(name)),
  ];
  if (unlike.length > 0) throw frameUnlikeColumns(unlike);
  return tableOf(
    table.length + other.length,
    names.map((name) => {
      const data = columnOf(table, name);
      return [name, appendColumn(data, columnOfKind(other, name, data.kind))];
    }),
  );
}
