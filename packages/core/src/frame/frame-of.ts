import { frameColumnLength, frameExtraField, frameMissingField } from "../kit/faults.ts";
import { buildColumn } from "./build-column.ts";
import { ColumnWriter } from "./column-writer.ts";
import { Frame } from "./frame.ts";
import type { Cell, Row, Schema } from "./schema.ts";
import { type Table, tableOf } from "./table.ts";

/**
 * A frame from rows. Every row must hold every column, no other field, and cells of the column's type: what is not
 * known is written `null`. Anything else is a Fault that names the row and the column.
 *
 * @example
 * frameOf({ agency: "string!", year: "number", cases: "number" }, [
 *   { agency: "a", year: 2022, cases: 26 },
 *   { agency: "b", year: 2022, cases: null },
 * ]);
 */
export const frameOf = <S extends Schema>(schema: S, rows: readonly Row<S>[]): Frame<S> =>
  new Frame<S>(tableFrom(schema, rows));

/**
 * The columns of rows, checked as by {@link frameOf}. Rows that are made one by one (by a generator) are never held all together: of
 * millions the columns take a fraction of the memory.
 */
export function tableFrom<S extends Schema>(schema: S, rows: Iterable<Row<S>>): Table {
  const names = Object.keys(schema);
  const expected = Array.isArray(rows) ? rows.length : 0;
  const writers = names.map((name) => new ColumnWriter(name, schema[name]!, expected));
  let length = 0;
  for (const row of rows) {
    checkFields(names, row, length++);
    for (const [at, name] of names.entries()) writers[at]!.add(row[name]);
  }
  return tableOf(
    length,
    names.map((name, at) => [name, writers[at]!.whole()]),
  );
}

/** A frame from one array a column. Columns of unlike lengths, a column too many or too few are Faults. */
export function frameFromColumns<S extends Schema>(
  schema: S,
  columns: { readonly [K in keyof S]: readonly Cell<S[K]>[] },
): Frame<S> {
  const names = Object.keys(schema);
  checkFields(names, columns, null);
  const [first] = names;
  const length = first === undefined ? 0 : columns[first]!.length;
  for (const name of names) {
    const found = columns[name]!.length;
    if (found !== length) throw frameColumnLength(name, found, length);
  }
  return new Frame<S>(tableBy(schema, length, (name) => (row) => columns[name]?.[row]));
}

const tableBy = (schema: Schema, length: number, cells: (name: string) => (row: number) => unknown): Table =>
  tableOf(
    length,
    Object.entries(schema).map(([name, type]) => [name, buildColumn(name, type, length, cells(name))]),
  );

function checkFields(names: readonly string[], fields: object, row: number | null): void {
  const found = Object.keys(fields);
  const missing = names.find((name) => !Object.hasOwn(fields, name));
  if (missing !== undefined) throw frameMissingField(missing, row);
  const extra = found.length === names.length ? undefined : found.find((name) => !names.includes(name));
  if (extra !== undefined) throw frameExtraField(extra, row, names);
}
