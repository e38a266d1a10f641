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
  const furniture = (start: number, end: number): void => {
    if (/\S/.test(content.slice(start, end))) blocks.push({ kind: "furniture", start, end, dropped: [] });
  };
  for (const line of linesOf(report)) {
    furniture(done, line.start);
    blocks.push({ ...line, kind: isHeading(content, line, headings) ? "heading" : "paragraph" });
    done = line.end;
  }
  furniture(done, content.length);
  return blocks.map((block, at) => ({
    ...block,
    start: at === 0 ? 0 : block.start,
    end: blocks[at + 1]?.start ?? content.length,
  }));
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
