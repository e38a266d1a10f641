import { type Division, isWithin } from "./division.ts";
import type { Mentions } from "./divisions-in-text.ts";
import { onlyOne } from "./find-division.ts";

/** Of divisions of one name, the one that lies in a division that the text names in full. */
export function neighbour(divisions: readonly Division[], { all, year }: Mentions): Division | null {
  const outer = all.flatMap((mention) => mention.divisions).filter(({ level }) => level !== "county");
  const near = divisions.filter((division) =>
    outer.some((one) => one.code !== division.code && isWithin(division, one)),
  );
  return near.length > 0 ? onlyOne(near, year) : null;
}
