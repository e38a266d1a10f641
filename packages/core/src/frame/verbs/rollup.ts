import { aggregateColumn } from "../aggregate-column.ts";
import type { Aggregate, AggregateType } from "../aggregate.ts";
import { buildColumn } from "../build-column.ts";
import type { ColumnData } from "../column-data.ts";
import { firstRows, groupRows, type Groups, rowsOfGroup } from "../group-rows.ts";
import type { Name, Schema } from "../schema.ts";
import { columnOf, type Table, tableOf } from "../table.ts";
import { takeColumn } from "../take.ts";

/** The schema of a rollup: the columns grouped by, then one column a figure. */
export type Rolled<S extends Schema, B extends Name<S>, A> = {
  readonly [K in B | (keyof A & string)]: K extends keyof A ? AggregateType<S, A[K]> : S[K];
};

/** One row a group, in the order in which groups appear; without keys one row for the whole table, even an empty one. */
export function rollupRows(
  table: Table,
  by: readonly string[],
  figures: Readonly<Record<string, Aggregate<Schema>>>,
): Table {
  const keys = by.map((name) => columnOf(table, name));
  const found = groupRows(keys, table.length);
  const groups = by.length === 0 && found.count === 0 ? { ...found, count: 1, starts: new Int32Array(2) } : found;
  const first = firstRows(groups);
  return tableOf(groups.count, [
    ...by.map((name, i) => [name, takeColumn(keys[i] as ColumnData, first)] as const),
    ...Object.entries(figures).map(([name, figure]) => [name, figureColumn(table, groups, name, figure)] as const),
  ]);
}

function figureColumn(table: Table, groups: Groups, name: string, figure: Aggregate<Schema>): ColumnData {
  if (figure === "count")
    return buildColumn(name, "number!", groups.count, (group) => rowsOfGroup(groups, group).length);
  const [aggregate, source] = figure;
  return aggregateColumn(columnOf(table, source), groups, { name, source, aggregate });
}
