import type { Report, Section, Span } from "@fazhi/core";

/** A stretch of a text layer that stands as one block on the page. Blocks follow each other and cover the whole text. */
export interface TextBlock extends Span {
  /** `furniture`: words that the reading passes over, such as page numbers between paragraphs. */
  readonly kind: "heading" | "paragraph" | "furniture";
  /** Stretches that the reading drops, in order: broken lines, blanks with a line feed, notation. */
  readonly dropped: readonly Span[];
}

/** A report's text in blocks, as the reading joins its broken lines. Nothing of the text is left out. */
export function textBlocks(report: Report): readonly TextBlock[] {
  const { content } = report.text;
  const headings = headingsOf(report.outline);
  const blocks: TextBlock[] = [];
  let done = 0;
  for (const line of linesOf(report)) {
    const notation = notationBefore(report, done, line.start);
    if (isPrinted(content, done, notation)) blocks.push({ kind: "furniture", start: done, end: notation, dropped: [] });
    const before = notation < line.start ? [{ start: notation, end: line.start }] : [];
    const kind = isHeading(content, line, headings) ? "heading" : "paragraph";
    blocks.push({ kind, start: notation, end: line.end, dropped: [...before, ...line.dropped] });
    done = line.end;
  }
  if (isPrinted(content, done, content.length) || (blocks.length === 0 && content !== ""))
    blocks.push({ kind: "furniture", start: done, end: content.length, dropped: [] });
  return blocks.map((block, at) => ({
    ...block,
    start: at === 0 ? 0 : block.start,
    end: blocks[at + 1]?.start ?? content.length,
  }));
}

const isPrinted = (content: string, start: number, end: number): boolean => /\S/.test(content.slice(start, end));

/** Where the notation begins that opens a line (the mark of a Markdown heading or list), not before `from`; the line's start if none. */
function notationBefore({ text: { content, markup } }: Report, from: number, lineStart: number): number {
  let start = lineStart;
  for (let at = markup.findLastIndex(({ end }) => end <= lineStart); at >= 0; at--) {
    const span = markup[at]!;
    if (span.start < from || /[\S\n]/.test(content.slice(span.end, start))) break;
    start = span.start;
  }
  return start;
}

function linesOf({ view }: Report): readonly (Span & { readonly dropped: readonly Span[] })[] {
  const lines = [];
  let from = 0;
  for (const words of view.text.split("\n")) {
    const line = { start: from, end: from + words.length };
    if (words !== "") lines.push({ ...view.toLayer(line), dropped: droppedIn(view, line) });
    from = line.end + 1;
  }
  return lines;
}

/** The stretches between the characters that the view kept. */
function droppedIn(view: Report["view"], line: Span): readonly Span[] {
  const dropped: Span[] = [];
  let expected: number | null = null;
  for (let at = line.start; at < line.end; at++) {
    const kept = view.toLayer({ start: at, end: at + 1 });
    if (expected !== null && kept.start > expected) dropped.push({ start: expected, end: kept.start });
    expected = kept.end;
  }
  return dropped;
}

function headingsOf(section: Section): readonly Span[] {
  return [section.heading, ...section.children.flatMap(headingsOf)];
}

/** A line is a heading where an outline heading is all of it but its mark and notation. */
const isHeading = (content: string, line: Span, headings: readonly Span[]): boolean =>
  headings.some(
    ({ start, end }) =>
      start >= line.start &&
      end <= line.end &&
      end > start &&
      content.slice(end, line.end).trim().length <= 2 &&
      start - line.start <= 8,
  );
