import type { Said } from "./sentence-index.ts";

/** Three columns for words and where they stand: `found_quote`, `found_start`, `found_end`; all null where there are none. */
export type Placed<P extends string> = Record<`${P}_quote`, string | null> &
  Record<`${P}_start` | `${P}_end`, number | null>;

/** The columns of some words under a prefix. */
export const placed = <P extends string>(prefix: P, said: Omit<Said, "words"> | null | undefined): Placed<P> =>
  ({
    [`${prefix}_quote`]: said?.quote ?? null,
    [`${prefix}_start`]: said?.start ?? null,
    [`${prefix}_end`]: said?.end ?? null,
  }) as Placed<P>;
