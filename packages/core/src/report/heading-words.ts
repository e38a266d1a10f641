import { type BlockId, HEADINGS, type TopicId } from "../generated/outline.ts";

interface Entry {
  readonly says: readonly string[];
  readonly unless: readonly string[];
}

/**
 * The mandated blocks that the words of a heading name, in their order in the heading. Below the first rank only words
 * that can mean nothing else count. `reportYear` is the year reported on: a heading of the first rank that names a
 * later year is a plan.
 */
export function blocksOf(title: string, depth: number, reportYear: number | null): readonly BlockId[] {
  const entries = HEADINGS.blocks.filter(({ deep }) => deep || depth === 1);
  const named = inOrder(entries.map((entry) => ({ id: entry.block as BlockId, at: placeOf(entry, title) })));
  const ahead = depth === 1 && reportYear !== null && title.includes(String(reportYear + 1));
  return ahead && named.every((block) => block === "measures") ? ["plan"] : named;
}

/** The topics that the words of a heading name, in their order in the heading; titles in 《》 name what they are about, not the section. */
export function topicsOf(title: string): readonly TopicId[] {
  const words = title.replace(/《[^《》]{0,80}》/gu, (name) => "《".repeat(name.length));
  return inOrder(HEADINGS.topics.map((entry) => ({ id: entry.topic as TopicId, at: placeOf(entry, words) })));
}

/** Where a heading says all the words of an entry, one after the other; -1 where it does not. */
function placeOf({ says, unless }: Entry, title: string): number {
  if (unless.some((word) => title.includes(word))) return -1;
  let from = 0;
  let first = -1;
  for (const word of says) {
    const at = title.indexOf(word, from);
    if (at < 0) return -1;
    if (first < 0) first = at;
    from = at + word.length;
  }
  return first;
}

function inOrder<T>(named: readonly { readonly id: T; readonly at: number }[]): readonly T[] {
  const found = named.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ id }) => id))];
}
