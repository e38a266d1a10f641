import type { BlockId, TopicId } from "../generated/outline.ts";
import type { Report, Section } from "./report.ts";

/** The sections that hold a layer offset, outermost first, without the root. Time grows with the logarithm of their number. */
export const sectionPathAt = (report: Report, layerOffset: number): readonly Section[] =>
  pathIn(report.outline, layerOffset);

/** The innermost section that holds a layer offset: the root where no heading stands above. */
export const sectionAt = (outline: Section, layerOffset: number): Section =>
  pathIn(outline, layerOffset).at(-1) ?? outline;

/** The titles of the headings above a layer offset, outermost first. */
export const headingsAt = (outline: Section, layerOffset: number): readonly string[] =>
  pathIn(outline, layerOffset).map(({ title }) => title);

/** The first topic of the innermost section above a layer offset that has one. */
export const topicAt = (outline: Section, layerOffset: number): TopicId | null =>
  pathIn(outline, layerOffset).findLast(({ topics }) => topics.length > 0)?.topics[0] ?? null;

/**
 * The block that a layer offset stands in: that of the innermost section that has one, as of its last turn before the
 * offset. What stands above the first heading is preamble.
 */
export function blockAt(outline: Section, layerOffset: number): BlockId | null {
  const path = pathIn(outline, layerOffset);
  if (path.length === 0) return turnedAt(outline, layerOffset) ?? "preamble";
  for (const section of [...path].reverse()) {
    const block = turnedAt(section, layerOffset) ?? section.block;
    if (block !== null) return block;
  }
  return null;
}

const turnedAt = ({ turns }: Section, offset: number): BlockId | null =>
  turns.findLast(({ start }) => start <= offset)?.block ?? null;

function pathIn(outline: Section, offset: number): Section[] {
  const path: Section[] = [];
  for (let next = childAt(outline, offset); next !== null; next = childAt(next, offset)) path.push(next);
  return path;
}

/** Children stand in order and end where the next one begins. */
function childAt({ children }: Section, offset: number): Section | null {
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const child = children[low - 1];
  return child !== undefined && offset < child.span.end ? child : null;
}
