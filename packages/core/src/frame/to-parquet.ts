import type { AnyFrame } from "./any-frame.ts";
import type { Column } from "./column.ts";
import { refuseBrokenText } from "./exports/refuse-broken-text.ts";
import { type ColumnKind, isRequired } from "./schema.ts";

const PARQUET_TYPES = { string: "STRING", number: "DOUBLE", boolean: "BOOLEAN" } as const satisfies Record<
  ColumnKind,
  string
>;

/**
 * A frame as an Apache Parquet file, compressed with Snappy: numbers as DOUBLE, strings as UTF-8, booleans as BOOLEAN;
 * a column that may hold nulls is OPTIONAL, one marked "!" is REQUIRED. A lone surrogate, which UTF-8 cannot hold, is a Fault.
 * The writer is loaded when first asked for.
 */
export async function toParquet(frame: AnyFrame): Promise<Uint8Array> {
  refuseBrokenText(frame, "Parquet");
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const columnData = frame.columns.map((name) => sourceOf(frame.column(name)));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: "fazhi" }));
}

const sourceOf = (column: Column) => ({
  name: column.name,
  data: column.toArray(),
  type: PARQUET_TYPES[column.kind],
  nullable: !isRequired(column.type),
});
