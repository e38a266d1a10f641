import type { Name, Schema } from "../schema.ts";
import { columnOf, type Table, tableOf } from "../table.ts";

/** New names by old ones. */
export type Renaming<S extends Schema> = { readonly [K in Name<S>]?: string };

type NewName<R, K> = K extends keyof R ? (R[K] extends string ? R[K] : K) : K;

/** The schema after a renaming. */
export type Renamed<S extends Schema, R> = { readonly [K in Name<S> as NewName<R, K> & string]: S[K] };

/** The same columns under new names; a name that another column keeps is a Fault. */
export function renameColumns(table: Table, names: Readonly<Record<string, string | undefined>>): Table {
  for (const name of Object.keys(names)) columnOf(table, name);
  return tableOf(
    table.length,
    [...table.columns].map(([name, data]) => [(Object.hasOwn(names, name) ? names[name] : undefined) ?? name, data]),
  );
}
