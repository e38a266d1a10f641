import { pagePartsOf } from "./first-page.ts";
import { type Line, linesOf } from "./lines.ts";
import type { Report } from "./report.ts";

/** The lines of a report's own text: below the title and what stands there of the page, above signature and foot. */
export function bodyLinesOf({ text, view, masthead }: Report): readonly Line[] {
  const lines = linesOf(text, view);
  const { bodyStart, closingStart } = pagePartsOf(lines);
  const titleEnd = masthead.title?.evidence.end ?? 0;
  return lines.slice(bodyStart, closingStart).filter(({ layerStart, end }) => {
    const isTitle = layerStart < titleEnd && view.toLayer({ start: end - 1, end }).end <= titleEnd;
    return !isTitle;
  });
}
