import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { flow } from "./legend-flow.ts";
import type { LegendCorner } from "./numbered-legend.ts";
import { pixel } from "./pixel.ts";
import { textMarks } from "./text-marks.ts";

/** A mark of the chart, small, and what it means. */
export interface Swatch {
  /** A shape of Vega's, or an SVG path in a box from -1 to 1. */
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly words: string;
}

const BOX = 12;
const GAP = 7;
const BETWEEN = 20;
const LINE = 22;
const DROP = 20;

/** What the marks of a chart mean, in lines as wide as the chart. */
export function swatchLegend(swatches: readonly Swatch[], { left, top, room }: LegendCorner): readonly Part[] {
  const items = swatches.map((swatch) => ({ ...swatch, width: BOX + GAP + textWidth(swatch.words, size.small) }));
  const placed = flow(items, { room, between: BETWEEN, line: LINE }).items.map(({ px, py, ...swatch }) => ({
    ...swatch,
    px: left + px + BOX / 2,
    py: top + DROP + py,
  }));
  if (placed.length === 0) return [];
  const place = { x: pixel("px"), y: pixel("py") };
  return [
    {
      data: { values: placed.map(({ px, py, shape, fill, stroke }) => ({ px, py, shape, fill, stroke })) },
      mark: { type: "point", size: BOX * BOX, opacity: 1, strokeWidth: 1.5, aria: false },
      encoding: { ...place, shape: raw("shape"), fill: raw("fill"), stroke: raw("stroke") },
    },
    ...textMarks(
      placed.map(({ px, py, words }) => ({ data: { px, py }, lines: [words] })),
      place,
      { align: "left", dx: BOX / 2 + GAP, color: color.ink, fontSize: size.small },
    ),
  ];
}
