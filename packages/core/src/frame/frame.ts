import { frameRow } from "../kit/faults.ts";
import type { Aggregate, AggregateName } from "./aggregate.ts";
import { Column } from "./column.ts";
import { displayForms, type DisplayForms, JUPYTER_DISPLAY } from "./display-forms.ts";
import type { Cell, ColumnType, Merge, Name, Row, Schema } from "./schema.ts";
import { columnOf, namesOf, rowOf, rowRange, type Table, takeRows, typesOf } from "./table.ts";
import { toText } from "./to-text.ts";
import { type ArrangeOptions, arrangeRows, type SortKey } from "./verbs/arrange.ts";
import { concatRows } from "./verbs/concat.ts";
import { deriveColumn, type RowFunction } from "./verbs/derive.ts";
import { type Condition, filterRows, type Predicate } from "./verbs/filter.ts";
import { type Join, type Joined, type JoinKind, joinRows, type SharedName } from "./verbs/join.ts";
import { type Pivot, type Pivoted, pivotRows } from "./verbs/pivot.ts";
import { renameColumns, type Renamed, type Renaming } from "./verbs/rename.ts";
import { type Rolled, rollupRows } from "./verbs/rollup.ts";
import { selectColumns } from "./verbs/select.ts";

/**
 * A table with typed columns that never changes: each verb makes a new one, which shares what it can.
 *
 * A column holds strings, numbers or booleans, and null where nothing is known; null is never 0, "" or NaN. It lies in
 * memory as one typed array (strings as codes into a dictionary) beside a bitmap of its nulls. Names and types are
 * checked when the program compiles, and again when it runs: what does not fit is a Fault.
 *
 * @example
 * observationsFrame(await readReports("seeds"))
 *   .filter({ indicator: "enforcement.inspections", status: "reported" })
 *   .rollup(["agency", "year"], { statements: "count", highest: ["max", "value"] })
 *   .arrange([["highest", "desc"]]);
 */
export class Frame<S extends Schema> implements Iterable<Row<S>> {
  /** Made by `frameOf`, `frameFromColumns`, `observationsFrame`, the readers of files, and the verbs. */
  constructor(private readonly table: Table) {}

  /** Rows. */
  get length(): number {
    return this.table.length;
  }

  /** Column names, in order. */
  get columns(): readonly Name<S>[] {
    return namesOf(this.table) as readonly Name<S>[];
  }

  /** The type of each column. Take the order from `columns`: an object puts names like "2022" first. */
  get schema(): S {
    return typesOf(this.table) as S;
  }

  column<N extends Name<S>>(name: N): Column<S[N]> {
    return new Column<S[N]>(name, columnOf(this.table, name));
  }

  /** The cells of one column. */
  toArray<N extends Name<S>>(name: N): Cell<S[N]>[] {
    return this.column(name).toArray();
  }

  /** One row, counted from 0. A row that does not exist is a Fault. */
  row(index: number): Row<S> {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) throw frameRow(index, this.length);
    return rowOf(this.table, index) as Row<S>;
  }

  /** Every row as an object. */
  rows(): Row<S>[] {
    return [...this];
  }

  *[Symbol.iterator](): Iterator<Row<S>> {
    for (let index = 0; index < this.length; index += 1) yield rowOf(this.table, index) as Row<S>;
  }

  /** The rows that a predicate accepts, or that hold the given values: `filter({ region: ["a", "b"], year: 2022 })`. */
  filter(accept: Predicate<S> | Condition<S>): Frame<S> {
    return new Frame(filterRows(this.table, accept as Parameters<typeof filterRows>[1]));
  }

  /** The named columns only, in the given order. */
  select<N extends Name<S>>(...names: readonly N[]): Frame<{ readonly [K in N]: S[K] }> {
    return new Frame(selectColumns(this.table, names));
  }

  /** Columns under other names, by old name: `rename({ value: "cases" })`. */
  rename<const R extends Renaming<S>>(
    names: R & Readonly<Record<Exclude<keyof R, Name<S>>, never>>,
  ): Frame<Renamed<S, R>> {
    return new Frame(renameColumns(this.table, names as Readonly<Record<string, string>>));
  }

  /** A new column, made row by row; of a name that exists, in its place. Return null where there is no value: NaN is refused. */
  derive<N extends string, T extends ColumnType>(
    name: N,
    type: T,
    value: (row: Row<S>, index: number) => Cell<T>,
  ): Frame<Merge<S, { readonly [K in N]: T }>> {
    return new Frame(deriveColumn(this.table, name, type, value as unknown as RowFunction));
  }

  /**
   * One row a group, in the order in which groups appear; null is a group of its own. Statistics drop nulls first, of
   * nothing they are null, and `["missing", column]` counts what was dropped. With no columns to group by, one row.
   *
   * @example frame.rollup(["agency"], { rows: "count", total: ["sum", "value"], unknown: ["missing", "value"] })
   */
  rollup<B extends Name<S>, const A extends Readonly<Record<string, Aggregate<S>>>>(
    by: readonly B[],
    figures: A,
  ): Frame<Rolled<S, B, A>> {
    return new Frame(rollupRows(this.table, by, figures as Parameters<typeof rollupRows>[2]));
  }

  /**
   * Long to wide: a row for each set of `index` cells, a column for each cell of `names`, filled from `values`, null
   * where there is none. Several values for one place are a Fault unless an `aggregate` says what to make of them.
   *
   * @example frame.pivot({ index: ["agency"], names: "year", values: "value", columns: ["2018", "2022"] })
   */
  pivot<I extends Name<S>, V extends Name<S>, A extends AggregateName = never, const N extends string = string>(
    how: Pivot<S, I, V, A, N>,
  ): Frame<Pivoted<S, I, V, A, N>> {
    return new Frame(pivotRows(this.table, how));
  }

  /**
   * Rows of two frames whose `on` columns agree; null agrees with nothing. A key that stands several times pairs each
   * with each, unless `matches: "one"` refuses it. Another column that both frames hold is a Fault: rename it first.
   */
  join<R extends Schema, K extends SharedName<S, R>, J extends JoinKind = "inner">(
    other: Frame<R>,
    how: Join<S, R, K, J>,
  ): Frame<Joined<S, R, K, J>> {
    return new Frame(joinRows(this.table, other.table, how));
  }

  /** Rows in order of several keys: `arrange(["region", ["value", "desc"]], { locale: "zh-CN" })`. Stable; nulls last. */
  arrange(keys: readonly SortKey<S>[], options?: ArrangeOptions): Frame<S> {
    return new Frame(arrangeRows(this.table, keys, options));
  }

  /** The rows of another frame with the same columns after those of this one. */
  concat(other: Frame<S>): Frame<S> {
    return new Frame(concatRows(this.table, other.table));
  }

  /** The first rows. */
  head(rows = 5): Frame<S> {
    return this.slice(0, Math.max(0, rows));
  }

  /** The last rows. */
  tail(rows = 5): Frame<S> {
    return this.slice(Math.max(0, this.length - Math.max(0, rows)));
  }

  /** Rows `from` to `to`, `to` exclusive; negative counts from the end, as with arrays. */
  slice(from = 0, to = this.length): Frame<S> {
    const place = (at: number): number => (at < 0 ? Math.max(0, this.length + at) : Math.min(at, this.length));
    return new Frame(takeRows(this.table, rowRange(place(from), place(to))));
  }

  /** The first rows and columns as a table for a terminal; see `toText` for more of them. */
  toString(): string {
    return toText(this);
  }

  /** What the Node console and `console.log` show. */
  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** What a notebook shows below a cell that ends in a frame, where its kernel asks for it (Deno's does). */
  [JUPYTER_DISPLAY](): DisplayForms {
    return displayForms(this);
  }
}
