import { frameRow } from "../kit/faults.ts";
import { cellAt, type ColumnData } from "./column-data.ts";
import { countNulls, isNullAt } from "./null-bitmap.ts";
import type { Cell, ColumnType, KindOf, Present } from "./schema.ts";

/** One column of a frame, to be read. */
export class Column<T extends ColumnType = ColumnType> implements Iterable<Cell<T>> {
  constructor(
    readonly name: string,
    private readonly data: ColumnData,
  ) {}

  /** The type in the schema, "!" where the column refuses nulls. */
  get type(): T {
    return this.data.type as T;
  }

  get kind(): KindOf<T> {
    return this.data.kind as KindOf<T>;
  }

  /** Rows, nulls among them. */
  get length(): number {
    return this.data.length;
  }

  /** How many cells are null. */
  get missing(): number {
    return countNulls(this.data.nulls);
  }

  /** The cell of a row, counted from 0. A row that does not exist is a Fault. */
  at(row: number): Cell<T> {
    this.check(row);
    return cellAt(this.data, row) as Cell<T>;
  }

  isNull(row: number): boolean {
    this.check(row);
    return isNullAt(this.data.nulls, row);
  }

  /** Every cell, in order. */
  toArray(): Cell<T>[] {
    return Array.from({ length: this.length }, (_, row) => cellAt(this.data, row) as Cell<T>);
  }

  /** The cells that are not null, in order. */
  present(): Present<T>[] {
    return this.toArray().filter((cell): cell is Present<T> => cell !== null);
  }

  *[Symbol.iterator](): Iterator<Cell<T>> {
    for (let row = 0; row < this.length; row += 1) yield cellAt(this.data, row) as Cell<T>;
  }

  private check(row: number): void {
    if (!Number.isInteger(row) || row < 0 || row >= this.length) throw frameRow(row, this.length);
  }
}
