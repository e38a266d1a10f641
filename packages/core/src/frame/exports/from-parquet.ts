import type { Frame } from "../frame.ts";
import type { Schema } from "../schema.ts";
import { unreadableBytes } from "./faults.ts";
import { type FileColumns, frameFromCells } from "./frame-from-cells.ts";

const FORMAT = "Parquet";

/**
 * The frame that `toParquet` wrote, or any Parquet file whose columns are those of the schema, in any order: strings,
 * numbers and booleans, with nulls only where the schema allows them. What does not fit is a Fault. The reader is loaded
 * when first asked for; it reads files that are not compressed or compressed with Snappy.
 */
export async function fromParquet<S extends Schema>(bytes: Uint8Array, schema: S): Promise<Frame<S>> {
  return frameFromCells(FORMAT, await read(bytes).catch(refuse), schema);
}

async function read(bytes: Uint8Array): Promise<{ readonly length: number; readonly columns: FileColumns }> {
  const { parquetMetadata, parquetRead, parquetSchema } = await import("hyparquet");
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(file);
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  let rows: readonly (readonly unknown[])[] = [];
  await parquetRead({ file, metadata, rowFormat: "array", onComplete: (found: unknown[][]) => (rows = found) });
  return {
    length: Number(metadata.num_rows),
    columns: new Map(names.map((name, at) => [name, rows.map((row) => row[at])])),
  };
}

const refuse = (cause: unknown): never => {
  throw unreadableBytes(FORMAT, cause);
};
