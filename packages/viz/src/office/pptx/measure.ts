import { type Font, ourFonts } from "../../render/fonts.ts";
import { trueWidth } from "../../render/vega.ts";
import { GAP, INCH, LINE, type SlideParagraph } from "./slide.ts";

/** A little is kept free: the reader's font is not ours. Han characters are one em in both, Latin letters nearly so. */
const CAREFUL = 1.05;

/** How much room words take on a slide. */
export interface Measure {
  /** Lines of a paragraph in a width, in inches, at a size, in points. */
  readonly lines: (paragraph: SlideParagraph, size: number, width: number) => number;
  /** Height of paragraphs under one another, in inches. */
  readonly height: (paragraphs: readonly SlideParagraph[], size: number, width: number) => number;
}

/** Measure with the bold weight of our own font, which is the wider one. */
export async function slideMeasure(): Promise<Measure> {
  const { bold } = await ourFonts();
  const lines: Measure["lines"] = (paragraph, size, width) =>
    linesOf(paragraph.map(({ text }) => text).join(""), size, (width * INCH) / CAREFUL, bold);
  const height: Measure["height"] = (paragraphs, size, width) =>
    paragraphs.reduce((sum, one) => sum + lines(one, size, width) * LINE + GAP, 0) * (size / INCH);
  return { lines, height };
}

/** Han characters and full-width signs one by one, other words whole, each with the blanks behind it. */
const PIECES =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]\s*|(?:(?![\p{Script=Han}\u3000-\u303f\uff00-\uffef])\S)+\s*|\s+/gu;

/** A line may break before and after every Han character, and at blanks. */
function linesOf(text: string, size: number, width: number, font: Font): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const wide = trueWidth(piece.trimEnd(), size, font);
    if (used + wide > width && used > 0) {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken inside.
    lines += Math.floor(wide / width);
    used = (used % width) + (wide % width) + trueWidth(piece.slice(piece.trimEnd().length), size, font);
  }
  return lines;
}
