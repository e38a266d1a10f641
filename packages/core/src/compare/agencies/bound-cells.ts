import type { Interval } from "../../kit/interval.ts";

/** A figure with its bounds, as two cells: `mean_low`, `mean_high`. */
export type BoundCells<N extends string> = { readonly [K in `${N}_low` | `${N}_high`]: number | null };

/** The cells of a figure; null where it is open on a side, or there is none. */
export const boundCells = <const N extends string>(name: N, interval: Interval | null): BoundCells<N> =>
  ({ [`${name}_low`]: interval?.low ?? null, [`${name}_high`]: interval?.high ?? null }) as BoundCells<N>;
