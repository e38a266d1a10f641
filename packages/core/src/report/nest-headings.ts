import type { Heading } from "./find-headings.ts";

/** A heading with its depth in the document: 1 is outermost. */
export interface NestedHeading extends Heading {
  readonly depth: number;
}

interface Open {
  readonly heading: Heading;
  readonly index: number;
}

/**
 * The depth of each heading by the document's own nesting: a family of marks that is open goes on at its level; a new one
 * goes below what is open, unless its usual rank is higher. A family whose numbering goes on after the new one began
 * holds it, whatever the ranks, and from then on (1. 一、 二、 2. 一、).
 */
export function nestHeadings(headings: readonly Heading[]): readonly NestedHeading[] {
  const following = nextOfFamily(headings);
  const held = new Set<string>();
  const open: Open[] = [];
  return headings.map((heading, index) => {
    const level = open.findLastIndex(({ heading: { family } }) => family === heading.family);
    if (level >= 0) open.length = level;
    else while (isClosedBy(open.at(-1), heading, following, held)) open.pop();
    const last = open.at(-1)?.heading;
    if (last !== undefined && last.rank > heading.rank) held.add(pairOf(last, heading));
    open.push({ heading, index });
    return { ...heading, depth: open.length };
  });
}

/** A heading without a mark that names a block stands beside those of the first rank that have one and go on after it. */
const standsBeside = (last: Heading, heading: Heading): boolean =>
  heading.family === BARE
    ? last.rank >= heading.rank
    : last.family === BARE && last.rank >= heading.rank && heading.ordinal > 1;
const BARE = "bare";

const pairOf = (outer: Heading, inner: Heading): string => `${outer.family} ${inner.family}`;

function isClosedBy(
  last: Open | undefined,
  heading: Heading,
  following: readonly (Heading | null)[],
  held: ReadonlySet<string>,
): boolean {
  if (last !== undefined && standsBeside(last.heading, heading)) return true;
  if (last === undefined || last.heading.rank <= heading.rank || held.has(pairOf(last.heading, heading))) return false;
  const next = following[last.index] ?? null;
  const goesOn = next !== null && last.heading.ordinal > 0 && next.ordinal === last.heading.ordinal + 1;
  return !(goesOn && heading.ordinal === 1);
}

/** The next heading of the same family, for each heading. */
function nextOfFamily(headings: readonly Heading[]): readonly (Heading | null)[] {
  const latest = new Map<string, Heading>();
  const following: (Heading | null)[] = headings.map(() => null);
  for (let index = headings.length - 1; index >= 0; index--) {
    const heading = headings[index]!;
    following[index] = latest.get(heading.family) ?? null;
    latest.set(heading.family, heading);
  }
  return following;
}
