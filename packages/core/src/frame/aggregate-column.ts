import { frameAggregateKind } from "../kit/faults.ts";
import { aggregateOf, type AggregateName } from "./aggregate.ts";
import { buildColumn } from "./build-column.ts";
import { cellAt, type ColumnData } from "./column-data.ts";
import { type Groups, rowsOfGroup } from "./group-rows.ts";
import type { Cell } from "./schema.ts";

/** One figure of every group of a column. */
export function aggregateColumn(
  data: ColumnData,
  groups: Groups,
  { name, source, aggregate }: { name: string; source: string; aggregate: AggregateName },
): ColumnData {
  const { of, type = data.kind, apply } = aggregateOf(aggregate);
  if (!of.includes(data.kind)) throw frameAggregateKind(aggregate, source, data.kind, of);
  return buildColumn(name, type, groups.count, (group) => {
    const rows = rowsOfGroup(groups, group);
    const present = presentAt(data, rows);
    return apply(present, rows.length - present.length);
  });
}

function presentAt(data: ColumnData, rows: Int32Array): NonNullable<Cell>[] {
  const present: NonNullable<Cell>[] = [];
  for (const row of rows) {
    const cell = cellAt(data, row);
    if (cell !== null) present.push(cell);
  }
  return present;
}
