import { framePivotCrowded, framePivotName, framePivotUnnamed } from "../../kit/faults.ts";
import { aggregateColumn } from "../aggregate-column.ts";
import type { AggregateName, AppliedType, NumberAggregate, OrderedAggregate } from "../aggregate.ts";
import { cellAt, type ColumnData, nullable } from "../column-data.ts";
import { firstRows, groupRows, type Groups, rowsOfGroup } from "../group-rows.ts";
import type { KindOf, Name, NameOf, Schema } from "../schema.ts";
import { columnOf, rowOf, type Table, tableOf } from "../table.ts";
import { NO_ROW, takeColumn } from "../take.ts";

/** The columns that can fill cells: any, or those of numbers where cells are added up. */
type Fillable<S extends Schema, A extends AggregateName> = [A] extends [never]
  ? Name<S>
  : A extends NumberAggregate
    ? NameOf<S, "number">
    : A extends OrderedAggregate
      ? NameOf<S, "number" | "string">
      : Name<S>;

/** How a long frame is made wide. */
export interface Pivot<
  S extends Schema,
  I extends Name<S>,
  V extends Name<S>,
  A extends AggregateName,
  N extends string,
> {
  /** The columns that name a row of the wide frame. */
  readonly index: readonly I[];
  /** The column whose cells become the names of the new columns; none may be null. */
  readonly names: Name<S>;
  /** The column whose cells fill the new columns. */
  readonly values: V & Fillable<S, A>;
  /** What to make of several values in one cell; without it they are refused. */
  readonly aggregate?: A;
  /** The new columns in order, where they are known; a name that is not among them is refused. */
  readonly columns?: readonly N[];
}

/** The type of the new columns: null where no row fills a cell. */
type Filled<S extends Schema, V extends Name<S>, A extends AggregateName> = [A] extends [never]
  ? KindOf<S[V]>
  : KindOf<AppliedType<A, S[V]>>;

/** The schema of a wide frame; without `columns` its new names are known only when it runs. */
export type Pivoted<
  S extends Schema,
  I extends Name<S>,
  V extends Name<S>,
  A extends AggregateName,
  N extends string,
> = [string] extends [N]
  ? { readonly [K in I]: S[K] } & { readonly [name: string]: Filled<S, V, A> | S[I] }
  : { readonly [K in I | N]: K extends I ? S[K] : Filled<S, V, A> };

interface AnyPivot {
  readonly index: readonly string[];
  readonly names: string;
  readonly values: string;
  readonly aggregate?: AggregateName | undefined;
  readonly columns?: readonly string[] | undefined;
}

/** Long to wide: one row for each set of index cells, one column for each name, both in order of first appearance. */
export function pivotRows(table: Table, { index, names, values, aggregate, columns }: AnyPivot): Table {
  const keys = index.map((name) => columnOf(table, name));
  const rows = groupRows(keys, table.length);
  const cells = groupRows([...keys, columnOf(table, names)], table.length);
  if (aggregate === undefined) refuseCrowded(table, cells, [...index, names]);
  const filled = fillCells(table, cells, values, aggregate);
  return tableOf(rows.count, [
    ...index.map((name, i) => [name, takeColumn(keys[i] as ColumnData, firstRows(rows))] as const),
    ...[...placesByName(table, names, { rows, cells, columns })].map(
      ([name, places]) => [name, takeColumn(filled, places)] as const,
    ),
  ]);
}

/** The value of each cell of the wide table that some row fills. */
function fillCells(table: Table, cells: Groups, values: string, aggregate: AggregateName | undefined): ColumnData {
  const data = columnOf(table, values);
  const filled =
    aggregate === undefined
      ? takeColumn(data, firstRows(cells))
      : aggregateColumn(data, cells, { name: values, source: values, aggregate });
  return nullable(filled);
}

/** For each new column, which filled cell stands in each row, or NO_ROW. */
function placesByName(
  table: Table,
  names: string,
  { rows, cells, columns }: { rows: Groups; cells: Groups; columns: readonly string[] | undefined },
): Map<string, Int32Array> {
  const empty = (): Int32Array => new Int32Array(rows.count).fill(NO_ROW);
  const places = new Map((columns ?? []).map((name) => [name, empty()]));
  const named = columnOf(table, names);
  for (const [cell, first] of firstRows(cells).entries()) {
    const name = cellAt(named, first);
    if (name === null) throw framePivotUnnamed(names, first);
    if (!places.has(String(name))) {
      if (columns !== undefined) throw framePivotName(String(name), names, columns);
      places.set(String(name), empty());
    }
    (places.get(String(name)) as Int32Array)[rows.of[first] as number] = cell;
  }
  return places;
}

function refuseCrowded(table: Table, cells: Groups, keys: readonly string[]): void {
  for (let cell = 0; cell < cells.count; cell += 1) {
    const rows = rowsOfGroup(cells, cell);
    if (rows.length < 2) continue;
    const row = rowOf(table, rows[0] as number);
    throw framePivotCrowded(
      keys.map((key) => [key, row[key] ?? null]),
      rows.length,
    );
  }
}
