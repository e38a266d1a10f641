import { mean, median, sum } from "simple-statistics";
import { compareCodePoints } from "./code-point-order.ts";
import type { Cell, ColumnKind, ColumnType, KindOf, Name, NameOf, Schema } from "./schema.ts";

/**
 * What can be said of the cells of one column in a group, after nulls are dropped. Of no cells there is no sum and no
 * mean: the answer is null, not 0 and not NaN.
 *
 * count    cells that hold a value          missing  cells that are null, dropped by all others
 * distinct different values                 first, last  in the order of rows
 * min, max smallest and greatest; strings by code point
 */
export type AggregateName = keyof typeof AGGREGATES;

export type NumberAggregate = "sum" | "mean" | "median";
export type OrderedAggregate = "min" | "max";
type CountAggregate = "count" | "missing" | "distinct";

/** One figure of a rollup: `"count"` counts rows, `["sum", "value"]` adds up a column. */
export type Aggregate<S extends Schema> =
  | "count"
  | readonly [NumberAggregate, NameOf<S, "number">]
  | readonly [OrderedAggregate, NameOf<S, "number" | "string">]
  | readonly [CountAggregate | "first" | "last", Name<S>];

/** The type of the column that an aggregate makes. */
export type AggregateType<S extends Schema, A> = A extends readonly [infer F, infer N extends Name<S>]
  ? F extends CountAggregate
    ? "number!"
    : KindOf<S[N]>
  : "number!";

/** The same of an aggregate that is named without its column. */
export type AppliedType<F extends AggregateName, T extends ColumnType> = F extends CountAggregate
  ? "number!"
  : F extends NumberAggregate
    ? "number"
    : KindOf<T>;

type Value = string | number | boolean;

interface Applied {
  /** The kinds of column that it takes. */
  readonly of: readonly ColumnKind[];
  /** The type it makes, where that is not the column's own. */
  readonly type?: ColumnType;
  /** From the cells of a group that are not null, and the number of those that are. */
  readonly apply: (present: readonly Value[], missing: number) => Cell;
}

const ANY: readonly ColumnKind[] = ["string", "number", "boolean"];

export const AGGREGATES = {
  count: { of: ANY, type: "number!", apply: (present) => present.length },
  missing: { of: ANY, type: "number!", apply: (_, missing) => missing },
  distinct: { of: ANY, type: "number!", apply: (present) => new Set(present).size },
  first: { of: ANY, apply: (present) => present[0] ?? null },
  last: { of: ANY, apply: (present) => present.at(-1) ?? null },
  min: { of: ["number", "string"], apply: (present) => extreme(present, -1) },
  max: { of: ["number", "string"], apply: (present) => extreme(present, 1) },
  sum: { of: ["number"], apply: numeric(sum) },
  mean: { of: ["number"], apply: numeric(mean) },
  median: { of: ["number"], apply: numeric(median) },
} as const satisfies Record<string, Applied>;

/** What is known of an aggregate, whatever its name. */
export const aggregateOf = (name: AggregateName): Applied => AGGREGATES[name];

/** The libraries' statistics have no answer for an empty sample; ours is null. */
function numeric(statistic: (sample: number[]) => number): Applied["apply"] {
  return (present) => (present.length === 0 ? null : statistic(present as number[]));
}

const order = (a: Value, b: Value): number =>
  typeof a === "string" ? compareCodePoints(a, b as string) : Number(a) - Number(b);

function extreme(present: readonly Value[], side: 1 | -1): Cell {
  let found: Value | null = null;
  for (const value of present) if (found === null || order(value, found) * side > 0) found = value;
  return found;
}
