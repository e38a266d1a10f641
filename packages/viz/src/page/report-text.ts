import type { Report, Span } from "@fazhi/core";
import { markup, joined, type Content, type Markup } from "./markup.ts";
import { type TextBlock, textBlocks } from "./text-blocks.ts";

/** A quote to be marked in a text: `id` is its place on the page, `after` what follows its last piece. */
export interface Mark extends Span {
  readonly id: string;
  readonly after: Markup | null;
  /** The element of its pieces; `mark` where left out. */
  readonly tag?: "mark" | "span" | "strong";
  /** Attributes of every piece, as markup. */
  readonly every?: Markup;
  /** Attributes of the first piece only, beside its id. */
  readonly first?: Markup;
}

/** A block of a report's text with the marks in it. */
export interface MarkedBlock extends TextBlock {
  readonly words: Markup;
}

/**
 * A report's whole text with quotes marked in place.
 *
 * A quote is one `<mark>` where it can be; where it runs over the end of a paragraph or of another quote it goes on in a
 * further `<mark data-of>`, and the pieces together are the quote, character for character.
 */
export const reportText = (report: Report, marks: readonly Mark[]): Markup =>
  joined(markedBlocks(report, marks).map(blockOf));

/** The blocks of a report's text with their marks; their words one after another are the text, character for character. */
export function markedBlocks(report: Report, marks: readonly Mark[]): readonly MarkedBlock[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const { content } = report.text;
  return textBlocks(report).map((block) => {
    const inside = ordered.filter(({ start, end }) => start < block.end && end > block.start);
    return { ...block, words: new Marker(content, block.dropped).stretch(block, inside) };
  });
}

function blockOf({ kind, words }: MarkedBlock): Markup {
  if (kind === "heading") return markup`<h4>${words}</h4>\n`;
  return kind === "furniture" ? markup`<p class="furniture">${words}</p>\n` : markup`<p>${words}</p>\n`;
}

class Marker {
  private depth = 0;
  /** Quotes that have ended inside another one: what follows them must wait for that one's end. A `span` makes nobody wait. */
  private waiting: Mark[] = [];

  constructor(
    private readonly content: string,
    private readonly dropped: readonly Span[],
  ) {}

  /** Words of [start, end) with the marks that reach into it; `marks` in order of start, the longer first. */
  stretch({ start, end }: Span, marks: readonly Mark[]): Markup {
    const pieces: Content[] = [];
    let at = start;
    let goingOn: readonly Mark[] = [];
    let next = 0;
    for (;;) {
      const mark = goingOn[0] ?? marks[next++];
      if (mark === undefined) break;
      const span = { start: Math.max(at, mark.start), end: Math.min(end, mark.end) };
      const within = goingOn.slice(1);
      for (; next < marks.length && marks[next]!.start < span.end; next++) within.push(marks[next]!);
      pieces.push(this.words(at, span.start), this.piece(mark, span, within));
      at = span.end;
      goingOn = within.filter((other) => other.end > span.end);
    }
    return joined([...pieces, this.words(at, end)]);
  }

  /** One piece of a quote; the first carries its id. */
  private piece(mark: Mark, span: Span, within: readonly Mark[]): Markup {
    const { tag = "mark", every } = mark;
    const name =
      span.start === mark.start
        ? markup`id="${mark.id}" ${mark.first ?? markup`tabindex="-1"`}`
        : markup`data-of="${mark.id}"`;
    const holds = tag === "span" ? 0 : 1;
    this.depth += holds;
    const words = this.stretch(span, within);
    this.depth -= holds;
    if (span.end === mark.end) this.waiting.push(mark);
    const ended = this.depth === 0 ? this.waiting.splice(0) : [];
    const after = ended.sort((a, b) => a.start - b.start || b.end - a.end).map((one) => one.after);
    return markup`<${tag} ${name}${every && markup` ${every}`}>${words}</${tag}>${after}`;
  }

  /** Unmarked words; what the reading dropped is in the page and told apart by its class. */
  private words(start: number, end: number): Markup {
    const pieces: Content[] = [];
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
