import { frameAmbiguousColumn, frameManyMatches } from "../../kit/faults.ts";
import { appendColumn } from "../append.ts";
import { type ColumnData, nullable } from "../column-data.ts";
import { groupRows, type Groups, rowsOfGroup } from "../group-rows.ts";
import { isNullAt } from "../null-bitmap.ts";
import type { CellTypes, KindOf, Merge, Name, Nullable, Schema } from "../schema.ts";
import { columnOf, columnOfKind, namesOf, rowOf, type Table, tableOf } from "../table.ts";
import { NO_ROW, takeColumn } from "../take.ts";

/** Which rows a join keeps: those with a match on both sides, all of the left, or all of both. */
export type JoinKind = "inner" | "left" | "full";

/** The columns that both frames hold with the same kind. */
export type SharedName<S extends Schema, R extends Schema> = {
  [K in Name<S> & Name<R>]: KindOf<S[K]> extends KindOf<R[K]> ? K : never;
}[Name<S> & Name<R>];

/** How two frames are joined. */
export interface Join<S extends Schema, R extends Schema, K extends SharedName<S, R>, J extends JoinKind> {
  readonly on: readonly K[];
  /** `"inner"` where left out. */
  readonly how?: J;
  /**
   * `"many"`, where left out: a row appears once for each match. `"one"`: a key that stands twice in the other frame
   * is a Fault, so that no row of this one is counted twice.
   */
  readonly matches?: "one" | "many";
}

/** The schema of a join: the columns of the left frame, then the others of the right. */
export type Joined<S extends Schema, R extends Schema, K extends string, J extends JoinKind> = J extends "inner"
  ? Merge<S, Omit<R, K>>
  : J extends "left"
    ? Merge<S, Nullable<Omit<R, K>>>
    : Merge<Nullable<Omit<S, K>>, Merge<Nullable<Omit<R, K>>, FullKeys<S, R, K>>>;

type FullKeys<S extends Schema, R extends Schema, K extends string> = {
  readonly [N in K & Name<S> & Name<R>]: null extends CellTypes[S[N]] | CellTypes[R[N]] ? KindOf<S[N]> : S[N];
};

interface AnyJoin {
  readonly on: readonly string[];
  readonly how?: JoinKind | undefined;
  readonly matches?: "one" | "many" | undefined;
}

/** The pairs of rows that a join makes; NO_ROW where one side has none. */
interface Pairs {
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/**
 * Rows of two tables whose keys agree: left rows in order, each with its matches in their order, then (full) the right
 * rows that no left row matched. Null agrees with nothing, not even null: two unknown agencies are not one.
 */
export function joinRows(left: Table, right: Table, { on, how = "inner", matches = "many" }: AnyJoin): Table {
  const rest = namesOf(right).filter((name) => !on.includes(name));
  for (const name of rest) if (left.columns.has(name)) throw frameAmbiguousColumn(name);
  const keys = on.map((name) => bothSides(left, right, name));
  const groups = groupRows(keys, left.length + right.length);
  const matchable = (row: number): boolean => keys.every((key) => !isNullAt(key.nulls, row));
  const candidates = rightRows(groups, left.length, matchable);
  if (matches === "one") refuseTwice(right, on, candidates);
  const pairs = pairRows({ groups, candidates, matchable, how, left: left.length, right: right.length });
  return tableOf(pairs.left.length, [
    ...namesOf(left).map((name) => [name, leftColumn(left, keys[on.indexOf(name)], { name, how, pairs })] as const),
    ...rest.map((name) => [name, rightColumn(right, { name, how, pairs })] as const),
  ]);
}

interface Taken {
  readonly name: string;
  readonly how: JoinKind;
  readonly pairs: Pairs;
}

/** In a full join a key cell comes from the right row where there is no left one. */
function leftColumn(left: Table, key: ColumnData | undefined, { name, how, pairs }: Taken): ColumnData {
  const data = columnOf(left, name);
  if (how !== "full") return takeColumn(data, pairs.left);
  if (key === undefined) return takeColumn(nullable(data), pairs.left);
  const either = pairs.left.map((row, i) => (row === NO_ROW ? left.length + (pairs.right[i] as number) : row));
  return takeColumn(key, either);
}

function rightColumn(right: Table, { name, how, pairs }: Taken): ColumnData {
  const data = columnOf(right, name);
  return takeColumn(how === "inner" ? data : nullable(data), pairs.right);
}

function bothSides(left: Table, right: Table, name: string): ColumnData {
  const data = columnOf(left, name);
  return appendColumn(data, columnOfKind(right, name, data.kind));
}

/** For each group the rows of the right table that can match. */
function rightRows(groups: Groups, leftLength: number, matchable: (row: number) => boolean): readonly Int32Array[] {
  return Array.from({ length: groups.count }, (_, group) =>
    rowsOfGroup(groups, group)
      .filter((row) => row >= leftLength && matchable(row))
      .map((row) => row - leftLength),
  );
}

interface Matching {
  readonly groups: Groups;
  readonly candidates: readonly Int32Array[];
  readonly matchable: (row: number) => boolean;
  readonly how: JoinKind;
  readonly left: number;
  readonly right: number;
}

function pairRows({ groups, candidates, matchable, how, left, right }: Matching): Pairs {
  const pairs = { left: [] as number[], right: [] as number[] };
  const pair = (l: number, r: number): void => {
    pairs.left.push(l);
    pairs.right.push(r);
  };
  const matched = new Uint8Array(right);
  for (let row = 0; row < left; row += 1) {
    const found = matchable(row) ? (candidates[groups.of[row] as number] as Int32Array) : [];
    for (const match of found) {
      pair(row, match);
      matched[match] = 1;
    }
    if (found.length === 0 && how !== "inner") pair(row, NO_ROW);
  }
  if (how === "full") for (const [row, flag] of matched.entries()) if (flag === 0) pair(NO_ROW, row);
  return { left: Int32Array.from(pairs.left), right: Int32Array.from(pairs.right) };
}

function refuseTwice(right: Table, on: readonly string[], candidates: readonly Int32Array[]): void {
  const twice = candidates.find((rows) => rows.length > 1);
  if (twice === undefined) return;
  const row = rowOf(right, twice[0] as number);
  throw frameManyMatches(
    on.map((name) => [name, row[name] ?? null]),
    twice.length,
  );
}
