import type { Report, Span } from "@fazhi/core";
import { markup, joined, type Markup } from "./markup.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** A quote to be marked in a text: `id` is its place on the page, `after` what follows its last piece. */
export interface Mark extends Span {
  readonly id: string;
  readonly after: Markup | null;
}

/**
 * A report's whole text with quotes marked in place.
 *
 * A quote is one `<mark>` where it can be; where it runs over the end of a paragraph or of another quote it goes on in a
 * further `<mark data-of>`, and the pieces together are the quote, character for character.
 */
export function reportText(report: Report, marks: readonly Mark[]): Markup {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const { content } = report.text;
  return joined(
    textBlocks(report).map((block) => {
      const inside = ordered.filter(({ start, end }) => start < block.end && end > block.start);
      return blockOf(block, new Marker(content, block.dropped).stretch(block, inside));
    }),
  );
}

function blockOf({ kind }: TextBlock, words: Markup): Markup {
  if (kind === "heading") return markup`<h4>${words}</h4>\n`;
  return kind === "furniture" ? markup`<p class="furniture">${words}</p>\n` : markup`<p>${words}</p>\n`;
}

class Marker {
  private depth = 0;
  /** What follows the quotes that have ended inside another one: it must wait for that one's end. */
  private waiting: Markup[] = [];

  constructor(
    private readonly content: string,
    private readonly dropped: readonly Span[],
  ) {}

  /** Words of [start, end) with the marks that reach into it; `marks` in order of start, the longer first. */
  stretch({ start, end }: Span, marks: readonly Mark[]): Markup {
    const [first, ...rest] = marks;
    if (first === undefined) return this.words(start, end);
    const from = Math.max(start, first.start);
    const to = Math.min(end, first.end);
    const before = this.words(start, from);
    const piece = this.piece(
      first,
      { start: from, end: to },
      rest.filter((mark) => mark.start < to),
    );
    const later = rest.filter((mark) => mark.end > to);
    return markup`${before}${piece}${this.stretch({ start: to, end }, later)}`;
  }

  /** One piece of a quote; the first carries its id. */
  private piece(mark: Mark, span: Span, within: readonly Mark[]): Markup {
    const name = span.start === mark.start ? markup`id="${mark.id}" tabindex="-1"` : markup`data-of="${mark.id}"`;
    this.depth += 1;
    const words = this.stretch(span, within);
    this.depth -= 1;
    if (span.end === mark.end && mark.after !== null) this.waiting.push(mark.after);
    const after = this.depth === 0 ? this.waiting.splice(0) : [];
    return markup`<mark ${name}>${words}</mark>${after}`;
  }

  /** Unmarked words; what the reading dropped is in the page and told apart by its class. */
  private words(start: number, end: number): Markup {
    const pieces: (string | Markup)[] = [];
    let at = start;
    for (const gap of this.dropped) {
      const [from, to] = [Math.max(gap.start, start), Math.min(gap.end, end)];
      if (from >= to) continue;
      pieces.push(this.content.slice(at, from), droppedWords(this.content.slice(from, to)));
      at = to;
    }
    return joined([...pieces, this.content.slice(at, end)]);
  }
}

const droppedWords = (words: string): Markup | string => {
  if (/\S/.test(words)) return markup`<span class="notation">${words}</span>`;
  return words.includes("\n") ? markup`<span class="joined">${words}</span>` : words;
};
