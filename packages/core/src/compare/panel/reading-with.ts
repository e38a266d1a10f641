import type { Reading } from "../../observation/reading.ts";

/**
 * A reading with other statements, or another entry of a catalog. What it finds in the report is as before, and is still worked out only
 * when asked for.
 */
export const readingWith = (
  reading: Reading,
  changed: Partial<Pick<Reading, "observations" | "setAside" | "catalog">>,
): Reading =>
  Object.defineProperties({} as Reading, {
    ...Object.getOwnPropertyDescriptors(reading),
    ...Object.getOwnPropertyDescriptors(changed),
  });
