import { frameExtraField, frameMissingField } from "../kit/faults.ts";
import { buildColumn } from "./build-column.ts";
import type { DanfoFrame } from "./danfo-frame.ts";
import { Frame } from "./frame.ts";
import type { ColumnType, Schema } from "./schema.ts";
import { tableOf } from "./table.ts";

/**
 * The frame that a danfojs DataFrame holds, typed by a schema that names its columns in any order. Null, undefined and
 * NaN, which danfojs uses for each other, are null; a cell of another type than its column's is a Fault.
 */
export function fromDanfo<S extends Schema>(dataFrame: DanfoFrame, schema: S): Frame<S> {
  const { columns } = dataFrame;
  const names = Object.keys(schema);
  const missing = names.find((name) => !columns.includes(name));
  if (missing !== undefined) throw frameMissingField(missing, null);
  const extra = columns.find((name) => !names.includes(name));
  if (extra !== undefined) throw frameExtraField(extra, null, names);
  const rows = dataFrame.values as readonly (readonly unknown[])[];
  const column = (name: string, at: number) =>
    [name, buildColumn(name, schema[name] as ColumnType, rows.length, (row) => absentAsNull(rows[row]?.[at]))] as const;
  return new Frame<S>(tableOf(rows.length, columns.map(column)));
}

const absentAsNull = (cell: unknown): unknown => (cell === undefined || Number.isNaN(cell) ? null : cell);
