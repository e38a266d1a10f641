import { frameUndefined } from "../../kit/faults.ts";
import { cellAt } from "../column-data.ts";
import type { Cell, Row, Schema } from "../schema.ts";
import { type AnyRow, columnOf, rowOf, type Table, takeRows } from "../table.ts";

/** Values that rows must hold: one value or a list of them a column; several columns must all agree. */
export type Condition<S extends Schema> = {
  readonly [K in keyof S]?: Cell<S[K]> | readonly Cell<S[K]>[];
};

/** Whether a row stays. */
export type Predicate<S extends Schema> = (row: Row<S>, index: number) => boolean;

type AnyCondition = Readonly<Record<string, Cell | readonly Cell[] | undefined>>;
type RowTest = (index: number) => boolean;

/** The rows that a predicate or a condition accepts, in their order. */
export function filterRows(table: Table, accept: ((row: AnyRow, index: number) => boolean) | AnyCondition): Table {
  const test: RowTest = typeof accept === "function" ? (i) => accept(rowOf(table, i), i) : testOf(table, accept);
  const kept: number[] = [];
  for (let index = 0; index < table.length; index += 1) if (test(index)) kept.push(index);
  return takeRows(table, Int32Array.from(kept));
}

function testOf(table: Table, condition: AnyCondition): RowTest {
  const tests = Object.entries(condition).map(([name, wanted]): RowTest => {
    const data = columnOf(table, name);
    if (wanted === undefined) throw frameUndefined(name);
    const values = new Set(Array.isArray(wanted) ? (wanted as readonly Cell[]) : [wanted as Cell]);
    return (index) => values.has(cellAt(data, index));
  });
  return (index) => tests.every((test) => test(index));
}
