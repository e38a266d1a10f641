import type { SlideParagraph } from "./slide.ts";
import type { Measure } from "./measure.ts";

/** A length and a height that words must keep, in inches, and their size in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly size: number;
}

/** Paragraphs shared out over as many boxes as they need, in order; one that fills more than a box is cut. */
export function breakOver(
  paragraphs: readonly SlideParagraph[],
  { width, height, size }: Room,
  measure: Measure,
): readonly (readonly SlideParagraph[])[] {
  const boxes: SlideParagraph[][] = [];
  let open: SlideParagraph[] = [];
  for (const paragraph of paragraphs.flatMap((one) => cut(one, { width, height, size }, measure))) {
    if (open.length > 0 && measure.height([...open, paragraph], size, width) > height) {
      boxes.push(open);
      open = [];
    }
    open.push(paragraph);
  }
  return open.length > 0 ? [...boxes, open] : boxes;
}

/** A paragraph in pieces that each fit a box. */
export function cut(paragraph: SlideParagraph, room: Room, measure: Measure): readonly SlideParagraph[] {
  const fits = (piece: SlideParagraph): boolean => measure.height([piece], room.size, room.width) <= room.height;
  const length = paragraph.reduce((sum, { text }) => sum + text.length, 0);
  if (length < 2 || fits(paragraph)) return [paragraph];
  const [head, tail] = halves(paragraph, Math.ceil(length / 2));
  return [...cut(head, room, measure), ...cut(tail, room, measure)];
}

/** The first `length` characters and the rest; a pair of surrogates is not parted. */
function halves(paragraph: SlideParagraph, length: number): readonly [SlideParagraph, SlideParagraph] {
  const [head, tail]: [SlideParagraph[number][], SlideParagraph[number][]] = [[], []];
  let left = length;
  for (const run of paragraph) {
    const at = /[\ud800-\udbff]$/.test(run.text.slice(0, left)) ? left - 1 : left;
    const [before, after] = [run.text.slice(0, Math.max(0, at)), run.text.slice(Math.max(0, at))];
    if (before !== "") head.push({ ...run, text: before });
    if (after !== "") tail.push({ ...run, text: after });
    left -= before.length;
  }
  return [head, tail];
}
