import type { BlockId } from "../generated/outline.ts";
import { type Quoted, quoted, type Span } from "../kit/span.ts";
import { bodyLinesOf } from "./body-lines.ts";
import type { Line } from "./lines.ts";
import type { Report, Section } from "./report.ts";
import { blockAt } from "./section-path.ts";

/** A sentence of a report's text with its words as the view has them, and the block that it stands in. Its span is of the layer. */
export interface Sentence extends Quoted {
  readonly words: string;
  /** Where it begins in the view. */
  readonly at: number;
  readonly block: BlockId | null;
}

const STOP = /[。;!?]/u;

/** The sentences of a report: stretches between full stops, semicolons, question and exclamation marks; headings on lines of their own are none. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const headings = headingEnds(report.outline);
  return bodyLinesOf(report).flatMap((line) => piecesOf(line).flatMap((piece) => sentenceOf(report, piece, headings)));
}

function sentenceOf(report: Report, piece: Span, headings: ReadonlySet<number>): readonly Sentence[] {
  const { view, text, outline } = report;
  const words = view.text.slice(piece.start, piece.end);
  const span = view.toLayer(piece);
  const isHeading = !STOP.test(words.slice(-1)) && headings.has(span.end);
  if (isHeading || !/\p{Script=Han}{2}/u.test(words)) return [];
  return [{ ...quoted(text.content, span), words, at: piece.start, block: blockAt(outline, span.start) }];
}

function piecesOf({ text, start }: Line): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!STOP.test(text.charAt(at))) continue;
    pieces.push({ start: start + from, end: start + at + 1 });
    from = at + 1;
  }
  return from < text.length ? [...pieces, { start: start + from, end: start + text.length }] : pieces;
}

function headingEnds(section: Section, ends = new Set<number>()): ReadonlySet<number> {
  for (const child of section.children) headingEnds(child, ends.add(child.heading.end));
  return ends;
}
