import type { ColumnData } from "./column-data.ts";
import { isNullAt } from "./null-bitmap.ts";

/** Rows sorted into groups, numbered from 0 in the order in which each first appears. */
export interface Groups {
  readonly count: number;
  /** The group of each row. */
  readonly of: Int32Array;
  /** Row numbers group after group, rising within each. */
  readonly rows: Int32Array;
  /** Where each group begins in `rows`, with the end of the last. */
  readonly starts: Int32Array;
}

/**
 * Group rows that hold the same cells in all key columns; null is a key like any other. Linear in rows: strings are
 * told apart by their dictionary codes, and each further key refines the groups of the keys before it.
 */
export function groupRows(keys: readonly ColumnData[], length: number): Groups {
  let of: Int32Array = new Int32Array(length);
  let count = length === 0 ? 0 : 1;
  for (const key of keys) ({ of, count } = refine(of, codesOf(key)));
  return { of, count, ...rowsByGroup(of, count) };
}

/** The group's rows, in order. */
export const rowsOfGroup = ({ rows, starts }: Groups, group: number): Int32Array =>
  rows.subarray(starts[group], starts[group + 1]);

/** The first row of each group. */
export const firstRows = ({ rows, starts, count }: Groups): Int32Array =>
  Int32Array.from({ length: count }, (_, group) => rows[starts[group] as number] as number);

interface Codes {
  readonly codes: Int32Array;
  /** One more than the highest code. */
  readonly size: number;
}

function refine(of: Int32Array, { codes, size }: Codes): { of: Int32Array; count: number } {
  const known = new Map<number, number>();
  const refined = new Int32Array(of.length);
  for (let row = 0; row < of.length; row += 1) {
    const key = (of[row] as number) * size + (codes[row] as number);
    let group = known.get(key);
    if (group === undefined) known.set(key, (group = known.size));
    refined[row] = group;
  }
  return { of: refined, count: known.size };
}

/** A small number for each distinct cell; 0 for null. */
function codesOf(data: ColumnData): Codes {
  const codes = new Int32Array(data.length);
  const known = new Map<number, number>();
  const code = (row: number): number => {
    if (data.kind === "string") return data.codes[row] as number;
    if (data.kind === "boolean") return data.flags[row] as number;
    const value = data.numbers[row] as number;
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = known.size));
    return found;
  };
  for (let row = 0; row < data.length; row += 1) codes[row] = isNullAt(data.nulls, row) ? 0 : code(row) + 1;
  return { codes, size: (data.kind === "string" ? data.words.length : data.kind === "boolean" ? 2 : known.size) + 1 };
}

function rowsByGroup(of: Int32Array, count: number): Pick<Groups, "rows" | "starts"> {
  const starts = new Int32Array(count + 1);
  for (const group of of) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < count; group += 1)
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const next = starts.slice();
  const rows = new Int32Array(of.length);
  for (let row = 0; row < of.length; row += 1) {
    const group = of[row] as number;
    rows[next[group] as number] = row;
    next[group] = (next[group] as number) + 1;
  }
  return { rows, starts };
}
