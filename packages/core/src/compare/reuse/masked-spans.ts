import type { Span } from "../../kit/span.ts";
import type { Report, Section } from "../../report/report.ts";

const [OPENS, CLOSES, LINE_FEED] = [0x300a, 0x300b, 0x0a];
/** A title longer than this has lost its closing mark. */
const LONGEST_TITLE = 120;

/**
 * What says nothing of its writer, as spans of the view in order: titles in book marks 《…》, nested ones too, and the headings of
 * the outline with their marks. Spans may overlap.
 */
export function maskedSpans({ view, outline }: Report): readonly Span[] {
  const headings = headingSpans(outline).map(({ start, end }) => ({
    start: view.fromLayer(start),
    end: view.fromLayer(end),
  }));
  return [...headings, ...titleSpans(view.text)].sort((a, b) => a.start - b.start);
}

const headingSpans = ({ children }: Section): readonly Span[] =>
  children.flatMap((child) => [{ start: child.span.start, end: child.heading.end }, ...headingSpans(child)]);

function titleSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf("\u300a"); start >= 0;) {
    const end = titleEnd(text, start);
    if (end >= 0) spans.push({ start, end });
    start = text.indexOf("\u300a", end < 0 ? start + 1 : end);
  }
  return spans;
}

function titleEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(text.length, start + LONGEST_TITLE); at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED) return -1;
    if (code === OPENS) depth++;
    if (code === CLOSES && --depth === 0) return at + 1;
  }
  return -1;
}
