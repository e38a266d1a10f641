import type { BlockId, TopicId } from "../../generated/outline.ts";
import { bodyLinesOf } from "../../report/body-lines.ts";
import type { Report, Section } from "../../report/report.ts";
import { blockAt, sectionPathAt } from "../../report/section-path.ts";

/** What a place in a report belongs to by its headings: every topic that the nearest heading with a topic names, and the block. */
export interface Belonging {
  readonly topics: readonly TopicId[];
  readonly block: BlockId | null;
}

/** A stretch of a report's own text that belongs together; the stretches of a report hold each of its characters once. */
export interface Stretch extends Belonging {
  /** Chinese characters. */
  readonly characters: number;
}

/** A report's title and text, cut wherever a heading or a turn to another block begins. */
export function stretchesOf(report: Report): readonly Stretch[] {
  const { view, masthead } = report;
  const cuts = cutsOf(report);
  let next = 0;
  const body = bodyLinesOf(report).flatMap(({ start, end }) => {
    const stretches: Stretch[] = [];
    for (let from = start; from < end;) {
      while (next < cuts.length && cuts[next]! <= from) next++;
      const to = Math.min(end, cuts[next] ?? end);
      const offset = view.toLayer({ start: from, end: from + 1 }).start;
      stretches.push({ characters: hanIn(view.text.slice(from, to)), ...belongingAt(report, offset) });
      from = to;
    }
    return stretches;
  });
  const title = masthead.title;
  return title === null ? body : [{ characters: hanIn(title.value), topics: [], block: "preamble" }, ...body];
}

/** What a layer offset of a report belongs to. */
export const belongingAt = (report: Report, layerOffset: number): Belonging => ({
  topics: sectionPathAt(report, layerOffset).findLast(({ topics }) => topics.length > 0)?.topics ?? [],
  block: blockAt(report.outline, layerOffset),
});

/** Where sections and turns begin, as places of the view in order. */
function cutsOf({ outline, view }: Report): readonly number[] {
  const starts = startsIn(outline).map((start) => view.fromLayer(start));
  return [...new Set(starts)].sort((a, b) => a - b);
}

const startsIn = ({ span, turns, children }: Section): readonly number[] => [
  span.start,
  ...turns.map(({ start }) => start),
  ...children.flatMap(startsIn),
];

const hanIn = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
