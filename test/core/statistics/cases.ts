import { readFileSync } from "node:fs";

/** Known values of a statistic, with the function and version that gave them: `cases("theil-sen")` reads theil-sen.json beside it. */
export const casesOf = <T>(name: string): readonly T[] =>
  (JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), "utf8")) as { readonly cases: readonly T[] })
    .cases;

/** How far a value lies from a known one, against the known one's size. */
export const offBy = (found: number, known: number): number =>
  found === known ? 0 : Math.abs(found - known) / Math.max(Math.abs(known), Number.MIN_VALUE);
