import { quoted, type Span } from "../kit/span.ts";
import type { BlockId, TopicId } from "../generated/outline.ts";
import type { TextLayer } from "../text/text-layer.ts";
import type { View } from "../text/view.ts";
import { topicsByBody, turnOf } from "./body-words.ts";
import { findHeadings } from "./find-headings.ts";
import { blocksOf, topicsOf } from "./heading-words.ts";
import type { Line } from "./lines.ts";
import { nestHeadings, type NestedHeading } from "./nest-headings.ts";
import type { BlockTurn, Section } from "./report.ts";

/** What the outline is read from. `from` and `to` bound the lines between the title and what stands after the text. */
export interface OutlineSource {
  readonly text: TextLayer;
  readonly view: View;
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
}

/** A heading with everything under it, in indices of headings: `end` is the next heading of the same or a higher rank. */
interface Node {
  readonly heading: NestedHeading;
  readonly end: number;
  readonly children: readonly Node[];
}

/** The section tree of a report. Linear in the text, apart from sorting nothing. */
export function outlineOf(source: OutlineSource): Section {
  const headings = nestHeadings(findHeadings(source.lines, source.from, source.to));
  const reader = new SectionReader(source, headings);
  const first = headings[0]?.line ?? source.to;
  return {
    title: "",
    mark: "",
    depth: 0,
    heading: { quote: "", start: 0, end: 0 },
    span: { start: 0, end: source.text.content.length },
    topics: [],
    block: null,
    blocks: [],
    turns: reader.turnsBetween(source.from, first, null),
    children: nodesOf(headings, 0, headings.length).map((node) => reader.section(node)),
  };
}

/** The headings `from` to `to` as a forest: each stands under the nearest one before it that is less deep. */
function nodesOf(headings: readonly NestedHeading[], from: number, to: number): readonly Node[] {
  const nodes: Node[] = [];
  for (let index = from; index < to;) {
    const heading = headings[index]!;
    let end = index + 1;
    while (end < to && headings[end]!.depth > heading.depth) end++;
    nodes.push({ heading, end, children: nodesOf(headings, index + 1, end) });
    index = end;
  }
  return nodes;
}

class SectionReader {
  constructor(
    private readonly source: OutlineSource,
    private readonly headings: readonly NestedHeading[],
  ) {}

  section(node: Node): Section {
    const { text, view, year } = this.source;
    const { heading, end, children } = node;
    const title = view.text.slice(heading.words.start, heading.words.end);
    const named = blocksOf(title, heading.depth, year);
    const topics = topicsOf(title);
    const sections = children.map((child) => this.section(child));
    const known = topics.length > 0 || named.length > 0 ? topics : this.topicsUnder(node, sections);
    const blocks = named.length > 0 ? named : this.blocksUnder(node, known, sections);
    return {
      title,
      mark: heading.mark.end > heading.mark.start ? this.words(heading.mark) : "",
      depth: heading.depth,
      heading: quoted(text.content, view.toLayer(heading.words)),
      span: { start: this.layerStart(heading), end: this.layerStart(this.headings[end]) },
      topics: known,
      block: blocks[0] ?? null,
      blocks,
      turns: this.turnsBetween(heading.line, children[0]?.heading.line ?? this.lineOf(end), blocks[0] ?? null),
      children: sections,
    };
  }

  /** Turns of the paragraphs `from` to `to` (exclusive) away from the block that holds before. */
  turnsBetween(from: number, to: number, block: BlockId | null): readonly BlockTurn[] {
    const turns: BlockTurn[] = [];
    for (let index = from + 1; index < to; index++) {
      const line = this.source.lines[index]!;
      const turn = turnOf(line.text, this.source.year);
      const before = turns.at(-1)?.block ?? block;
      if (turn !== null && turn !== before && before !== "plan") turns.push({ start: line.layerStart, block: turn });
    }
    return turns;
  }

  /** A heading that says nothing is known by its body, unless the headings under it have their own topics. */
  private topicsUnder({ heading, end }: Node, children: readonly Section[]): readonly TopicId[] {
    if (children.some(({ topics }) => topics.length > 0)) return [];
    const stop = this.headings[end]?.mark.start ?? this.source.lines[this.source.to - 1]?.end ?? heading.words.end;
    return topicsByBody(this.source.view.text.slice(heading.words.end, stop));
  }

  /** A section of the first rank that tells of work on a topic reports measures; one that opens as another block is that. */
  private blocksUnder({ heading }: Node, topics: readonly TopicId[], children: readonly Section[]): readonly BlockId[] {
    if (heading.depth > 1) return [];
    const opening = this.source.lines[heading.line + 1];
    const turn = opening === undefined ? null : turnOf(opening.text, this.source.year);
    if (turn !== null && children.length === 0) return [turn];
    return topics.length > 0 || children.some((child) => child.topics.length > 0) ? ["measures"] : [];
  }

  private lineOf(index: number): number {
    return this.headings[index]?.line ?? this.source.to;
  }

  private words(span: Span): string {
    const { start, end } = this.source.view.toLayer(span);
    return this.source.text.content.slice(start, end);
  }

  /** A section begins with its line, notation included; a heading inside a line begins with its mark. */
  private layerStart(heading: NestedHeading | undefined): number {
    const { text, view, lines } = this.source;
    if (heading === undefined) return text.content.length;
    const line = lines[heading.line]!;
    return heading.mark.start === line.start
      ? line.layerStart
      : view.toLayer({ start: heading.mark.start, end: heading.mark.start + 1 }).start;
  }
}
