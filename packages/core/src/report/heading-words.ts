import { type BlockId, HEADINGS, type TopicId } from "../generated/outline.ts";
import { HeadingEntries } from "./heading-entries.ts";

const BLOCKS = HEADINGS.blocks.map((entry) => ({ ...entry, id: entry.block as BlockId }));
const ANY_BLOCK = new HeadingEntries(BLOCKS);
const DEEP_BLOCK = new HeadingEntries(BLOCKS.filter(({ deep }) => deep));
const TOPIC = new HeadingEntries(HEADINGS.topics.map((entry) => ({ ...entry, id: entry.topic as TopicId })));
const NAMED_PAPER = /《[^《》]{0,80}》/gu;

/**
 * The mandated blocks that the words of a heading name, in their order in the heading. Below the first rank only words
 * that can mean nothing else count. `reportYear` is the year reported on: a heading of the first rank that names a
 * later year is a plan.
 */
export function blocksOf(title: string, depth: number, reportYear: number | null): readonly BlockId[] {
  const named = (depth === 1 ? ANY_BLOCK : DEEP_BLOCK).namedIn(title);
  const ahead = depth === 1 && reportYear !== null && title.includes(String(reportYear + 1));
  return ahead && named.every((block) => block === "measures") ? ["plan"] : named;
}

/** The topics that the words of a heading name, in their order in the heading; titles in 《》 name what they are about, not the section. */
export function topicsOf(title: string): readonly TopicId[] {
  const unnamed = title.includes("《") ? title.replace(NAMED_PAPER, (name) => "《".repeat(name.length)) : title;
  return TOPIC.namedIn(unnamed);
}
