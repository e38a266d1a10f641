import type { Span } from "../kit/span.ts";
import { isLineEnd } from "../text/characters.ts";
import type { TextLayer } from "../text/text-layer.ts";
import type { View } from "../text/view.ts";

/** A paragraph or a heading: a line of the view, with what its notation said. `start` and `end` are offsets of the view. */
export interface Line extends Span {
  readonly text: string;
  /** Where the line's first printed line begins in the layer, notation included. */
  readonly layerStart: number;
  /** Level of a Markdown heading (1 to 6), else 0. */
  readonly level: number;
  /** Where in the view the emphasis ends that opens the line; null where none does. */
  readonly boldEnd: number | null;
}

/** How far the end of an emphasis is looked for. */
const BOLD_REACH = 240;
const BOLD = /\*\*|__/u;

/** The lines of a view. */
export function linesOf(text: TextLayer, view: View): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= view.text.length;) {
    const feed = view.text.indexOf("\n", start);
    const end = feed < 0 ? view.text.length : feed;
    if (end > start) lines.push(lineAt(text, view, start, end));
    start = end + 1;
  }
  return lines;
}

function lineAt(layer: TextLayer, view: View, start: number, end: number): Line {
  const text = view.text.slice(start, end);
  const first = view.toLayer({ start, end: start + 1 }).start;
  const layerStart = lineStartOf(layer.content, first);
  if (layer.format === "plain") return { start, end, text, layerStart, level: 0, boldEnd: null };
  const notation = layer.content.slice(layerStart, first);
  const level = /^[ \t]*(#{1,6})/u.exec(notation)?.[1]?.length ?? 0;
  return { start, end, text, layerStart, level, boldEnd: boldEndOf(layer.content, view, notation, first, end) };
}

function lineStartOf(content: string, at: number): number {
  let start = at;
  while (start > 0 && !isLineEnd(content.charCodeAt(start - 1))) start--;
  return start;
}

function boldEndOf(content: string, view: View, notation: string, first: number, end: number): number | null {
  if (!BOLD.test(notation)) return null;
  const close = content.slice(first, first + BOLD_REACH).search(BOLD);
  if (close < 0) return null;
  const at = view.fromLayer(first + close);
  return at <= end ? at : null;
}
