import type { Span } from "../kit/span.ts";
import { MASTHEAD } from "../generated/outline.ts";
import { outlineMarkAt } from "../text/outline-mark.ts";
import type { PageParts } from "./first-page.ts";

/** How much of an opening is looked at. */
const LONGEST_OPENING = 1500;

/** What stands between the title and the first heading, as a span of the view. */
export function openingOf({ lines, bodyStart, closingStart }: PageParts, afterTitle: number): Span | null {
  const from = Math.max(afterTitle, bodyStart);
  const first = lines[from];
  if (first === undefined || from >= closingStart) return null;
  let to = from;
  while (to < closingStart && (outlineMarkAt(lines[to]!.text, 0)?.rank ?? 9) > 2 && lines[to]!.level === 0) to++;
  const end = to === from ? first.start : lines[to - 1]!.end;
  return { start: first.start, end: Math.min(end, first.start + LONGEST_OPENING) };
}

/** The sentence of an opening that says that the report follows: 现将2023年法治政府建设情况报告如下. A span of the opening. */
export function reportSentence(opening: string): Span | null {
  const places = MASTHEAD.reports.map(({ word }) => ({ word, at: opening.indexOf(word) })).filter(({ at }) => at >= 0);
  const first = places.sort((a, b) => a.at - b.at)[0];
  if (first === undefined) return null;
  const before = opening.slice(0, first.at);
  const start = Math.max(before.lastIndexOf("。"), before.lastIndexOf(","), before.lastIndexOf("\n")) + 1;
  return { start, end: first.at + first.word.length };
}
