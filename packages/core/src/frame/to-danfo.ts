import { danfoColumn } from "../kit/faults.ts";
import type { AnyFrame } from "./any-frame.ts";
import type { Column } from "./column.ts";
import type { DanfoFrame, DanfoModule } from "./danfo-frame.ts";
import { loadDanfo } from "./load-danfo.ts";

/**
 * A frame as a danfojs DataFrame, built column by column, nulls kept as null. danfojs-node is loaded only now; where it
 * is not installed that is a Fault that says how to. A module that the caller has loaded can be handed in, which also
 * gives the result its type: `toDanfo(frame, danfo)`, or `toDanfo<DataFrame>(frame)` without.
 *
 * Beware of what danfojs 1.2 does next: its arithmetic on frames is in single precision (123456789.5 + 1 is 123456792),
 * and its group means count a null as 0: drop nulls first, or use `rollup`. Its numbers are typed int32 where they are
 * whole, small enough and none is null, else float32; the values themselves stay doubles. TensorFlow's advertisement at
 * the first arithmetic is silenced by `danfo.tensorflow.enableProdMode()`.
 */
export async function toDanfo<D extends DanfoFrame = DanfoFrame>(frame: AnyFrame, danfo?: DanfoModule<D>): Promise<D> {
  const { DataFrame } = danfo ?? ((await loadDanfo()) as DanfoModule<D>);
  const columns = frame.columns.map((name) => frame.column(name));
  const options = { columns: [...frame.columns], dtypes: columns.map(dtypeOf) };
  refuseClashes(frame, new DataFrame([], { columns: [], dtypes: [] }));
  // Keys of our own keep the order of columns: JavaScript puts a key like "2022" before all others.
  const data = Object.fromEntries(columns.map((column, i) => [`c${i}`, column.toArray()]));
  return new DataFrame(frame.length === 0 ? [] : data, options);
}

/** A DataFrame makes each column a property of itself; one called `values` would hide its own. */
function refuseClashes(frame: AnyFrame, empty: object): void {
  const clash = frame.columns.find((name) => name in empty);
  if (clash !== undefined) throw danfoColumn(clash);
}

const INT32 = 2 ** 31;

function dtypeOf(column: Column): string {
  if (column.kind !== "number") return column.kind;
  const whole = (cell: unknown): boolean => Number.isInteger(cell) && Math.abs(cell as number) < INT32;
  return column.toArray().every(whole) ? "int32" : "float32";
}
