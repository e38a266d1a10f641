import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { flow } from "./legend-flow.ts";
import { type LegendCorner, legendPlace } from "./legend-items.ts";
import { textMarks } from "./text-marks.ts";

const BETWEEN = 16;
const LINE = 19;
const DROP = 20;

/** What the numbers in a chart stand for, in lines as wide as the chart, after a word of introduction. */
export function numberedLegend(
  intro: string,
  items: readonly { readonly number: number; readonly name: string }[],
  { left, top, room }: LegendCorner,
): readonly Part[] {
  const texts = [
    { words: intro.trim(), ink: color.muted },
    ...items.map(({ number, name }) => ({ words: `${number} ${name}`, ink: color.ink })),
  ].map((item) => ({ ...item, width: textWidth(item.words, size.small) }));
  const placed = items.length === 0 ? [] : flow(texts, { room, between: BETWEEN, line: LINE }).items;
  return [color.muted, color.ink].flatMap((ink) =>
    textMarks(
      placed
        .filter((one) => one.ink === ink)
        .map(({ px, py, words }) => ({ data: { px: left + px, py: top + DROP + py }, lines: [words] })),
      legendPlace,
      { align: "left", color: ink, fontSize: size.small },
    ),
  );
}
