import type { Frame } from "../frame.ts";
import type { Schema } from "../schema.ts";
import { unreadableBytes } from "./faults.ts";
import { type FileColumns, frameFromCells } from "./frame-from-cells.ts";

const FORMAT = "Arrow";

/**
 * The frame that `toArrow` wrote, or any Arrow IPC file or stream (Feather version 2) whose columns are those of the
 * schema, in any order; dictionaries and plain strings, every width of number, and 64 bits where a double counts them
 * exactly. What does not fit is a Fault. The reader is loaded when first asked for; it reads no compressed files.
 */
export async function fromArrow<S extends Schema>(bytes: Uint8Array, schema: S): Promise<Frame<S>> {
  return frameFromCells(FORMAT, await read(bytes).catch(refuse), schema);
}

async function read(bytes: Uint8Array): Promise<{ readonly length: number; readonly columns: FileColumns }> {
  const { tableFromIPC } = await import("@uwdata/flechette");
  const table = tableFromIPC(bytes, { useBigInt: true });
  return {
    length: table.numRows,
    columns: new Map(table.names.map((name, at) => [String(name), cellsOf(table.getChildAt(at))])),
  };
}

const cellsOf = (column: { readonly length: number; at(row: number): unknown }): readonly unknown[] =>
  Array.from({ length: column.length }, (_, row) => column.at(row));

const refuse = (cause: unknown): never => {
  throw unreadableBytes(FORMAT, cause);
};
