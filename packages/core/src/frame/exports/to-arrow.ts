import type { DataType } from "@uwdata/flechette";
import type { AnyFrame } from "../any-frame.ts";
import type { ColumnKind } from "../schema.ts";
import { refuseBrokenText } from "./refuse-broken-text.ts";

type Flechette = typeof import("@uwdata/flechette");

const ARROW_TYPES: { readonly [K in ColumnKind]: (arrow: Flechette) => DataType } = {
  string: ({ dictionary, int32, utf8 }) => dictionary(utf8(), int32()),
  number: ({ float64 }) => float64(),
  boolean: ({ bool }) => bool(),
};

/**
 * A frame as an Apache Arrow IPC file (Feather version 2, not compressed): numbers as float64, booleans as bits, strings
 * as a dictionary with int32 codes, as they lie in the frame, which pandas reads as categories. Null is null and "" is "".
 * A lone surrogate is a Fault. The writer is loaded when first asked for.
 */
export async function toArrow(frame: AnyFrame): Promise<Uint8Array> {
  refuseBrokenText(frame, "Arrow");
  const arrow = await import("@uwdata/flechette");
  const columns = frame.columns.map((name): [string, unknown[]] => [name, frame.column(name).toArray()]);
  const types = frame.columns.map((name): [string, DataType] => [name, ARROW_TYPES[frame.column(name).kind](arrow)]);
  const table = arrow.tableFromArrays(columns, { types: Object.fromEntries(types) });
  return arrow.tableToIPC(table, { format: "file" }) as Uint8Array;
}
