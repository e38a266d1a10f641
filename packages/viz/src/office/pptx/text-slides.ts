import { breakOver } from "./break-over.ts";
import type { Measure } from "./measure.ts";
import { BODY, type Slide, type SlideParagraph, type TextBox } from "./slide.ts";

/** A slide of words alone. */
export const textSlide = (title: string, texts: readonly TextBox[], notes: readonly string[] = []): Slide => ({
  kind: "content",
  title,
  texts,
  pictures: [],
  tables: [],
  notes,
});

/** Paragraphs over as many slides as they need. */
export function textSlides(
  title: string,
  paragraphs: readonly SlideParagraph[],
  size: number,
  measure: Measure,
): readonly Slide[] {
  const boxes = breakOver(paragraphs, { width: BODY.w, height: BODY.h, size }, measure);
  return boxes.map((box) => textSlide(title, [{ ...BODY, paragraphs: box, size }]));
}
