import type { Span } from "../kit/span.ts";
import { fold, isAlphanumeric, isBlank, isHan, isLineEnd, isNoWidth, MARKUP } from "./characters.ts";
import { reflow, type PrintedLine } from "./reflow.ts";
import type { TextLayer } from "./text-layer.ts";

/**
 * A text layer made plain for reading, with the way back.
 *
 * Full-width Latin, digits and punctuation are ASCII, blanks inside Chinese are gone (one is kept between two ASCII
 * letters or digits), broken lines are joined, markup is dropped; paragraphs are parted by one line feed. Every
 * character of `text` is one character of the layer, so every span of the view is a span of the layer.
 */
export interface View {
  readonly text: string;
  /** The words of the layer that a stretch of the view was made of. */
  toLayer(span: Span): Span;
  /** Where in the view a layer offset stands, or the place just after it where it was dropped. */
  fromLayer(offset: number): number;
}

/** Read a layer into its view. Linear in the text. */
export function viewOf(layer: TextLayer): View {
  const folded = foldLayer(layer);
  const text = stringOf(folded, folded.length);
  const plain = new PlainText(folded);
  for (const line of reflow(text, headingLines(layer, text), layer.content)) plain.add(line);
  const { codes, origin, length } = plain;
  return new MappedView(stringOf(codes, length), origin.subarray(0, length), layer.content.length);
}

/** The characters of a view as they are put down, each with the offset of the layer that it came from. */
class PlainText {
  readonly codes: Uint16Array;
  readonly origin: Int32Array;
  length = 0;

  constructor(private readonly folded: Uint16Array) {
    this.codes = new Uint16Array(folded.length + 1);
    this.origin = new Int32Array(folded.length + 2);
  }

  /** Put down a printed line, without its blanks but for one between two letters or digits. */
  add({ start, end, joined }: PrintedLine): void {
    const { folded, codes, origin } = this;
    if (this.length > 0 && !joined) this.put(0x0a, start - 1);
    let apart = false;
    for (let at = start; at < end; at++) {
      const code = folded[at] ?? 0;
      if (isBlank(code)) {
        apart ||= !isNoWidth(code);
        continue;
      }
      if (apart && isAlphanumeric(code) && isAlphanumeric(codes[this.length - 1] ?? 0)) this.put(0x20, at - 1);
      apart = false;
      codes[this.length] = code;
      origin[this.length++] = at;
    }
  }

  private put(code: number, at: number): void {
    this.codes[this.length] = code;
    this.origin[this.length++] = at;
  }
}

class MappedView implements View {
  constructor(
    readonly text: string,
    private readonly origin: Int32Array,
    private readonly layerLength: number,
  ) {}

  toLayer({ start, end }: Span): Span {
    const first = this.origin[start] ?? this.layerLength;
    return { start: first, end: end > start ? (this.origin[end - 1] ?? first) + 1 : first };
  }

  fromLayer(offset: number): number {
    let low = 0;
    let high = this.origin.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.origin[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The characters of a layer in their plain form, notation taken out. */
function foldLayer({ content, markup }: TextLayer): Uint16Array {
  const codes = new Uint16Array(content.length);
  for (let at = 0; at < content.length; at++) codes[at] = fold(content.charCodeAt(at));
  for (const { start, end } of markup) codes.fill(MARKUP, start, end);
  for (let at = codes.indexOf(DOT, 1); at > 0; at = codes.indexOf(DOT, at + 1))
    if (isFullStop(codes, at)) codes[at] = FULL_STOP;
  return codes;
}

const DOT = 0x2e;
const FULL_STOP = 0x3002;

/** A dot behind Chinese words is a full stop in texts that are set in half width; one before a letter or digit is not. */
function isFullStop(codes: Uint16Array, at: number): boolean {
  const before = codes[at - 1] ?? 0;
  const after = codes[at + 1] ?? 0;
  return (
    (isHan(before) || before === 0x25 || before === 0x29 || before === 0x201d) &&
    !isAlphanumeric(after) &&
    after !== DOT
  );
}

/** Where the lines begin that Markdown calls headings: they stand alone whatever their length. */
function headingLines({ content, markup }: TextLayer, folded: string): readonly number[] {
  const hashes = markup.filter(({ start }) => opensHeading(content, start));
  return hashes.map(({ end }) => {
    let at = end;
    while (isBlank(folded.charCodeAt(at)) && !isLineEnd(folded.charCodeAt(at))) at++;
    return at;
  });
}

const HASH = 0x23;

/** Behind its blanks, the notation begins with #. */
function opensHeading(content: string, start: number): boolean {
  let at = start;
  while (isBlank(content.charCodeAt(at))) at++;
  return content.charCodeAt(at) === HASH;
}

/** As many code units as one call takes as its arguments. */
const PIECE = 8192;

function stringOf(codes: Uint16Array, length: number): string {
  let text = "";
  for (let at = 0; at < length; at += PIECE)
    text += String.fromCharCode.apply(null, codes.subarray(at, Math.min(length, at + PIECE)) as unknown as number[]);
  return text;
}
