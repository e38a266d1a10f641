import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { flow } from "./legend-flow.ts";
import type { LegendCorner } from "./numbered-legend.ts";
import { pixel } from "./pixel.ts";
import { textMarks } from "./text-marks.ts";

/** What a legend shows of a kind of cell: its ground and its frame. */
export interface Framed {
  readonly words: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

const BOX = 14;
const GAP = 7;
const BETWEEN = 18;
const LINE = 22;

/** Kinds of cells and what they mean, in lines as wide as the chart. */
export function frameLegend(kinds: readonly Framed[], { left, top, room }: LegendCorner): readonly Part[] {
  const placed = flowed(kinds, room).items.map((item) => ({
    ...item,
    px: left + BOX / 2 + item.px,
    py: top + item.py,
  }));
  const place = { x: pixel("px"), y: pixel("py") };
  const boxes = placed.map(({ dash = [], stroke = color.stem, fill, px, py }) => ({
    data: { values: [{ px, py, fill, stroke }] },
    mark: {
      type: "point",
      shape: "square",
      size: BOX * BOX,
      opacity: 1,
      strokeWidth: stroke === color.stem ? 1 : 2,
      ...(dash.length > 0 ? { strokeDash: dash } : {}),
      aria: false,
    },
    encoding: { ...place, fill: raw("fill"), stroke: raw("stroke") },
  }));
  const texts = placed.map(({ px, py, words }) => ({ data: { px, py }, lines: [words] }));
  const style = { align: "left", dx: BOX / 2 + GAP, color: color.ink, fontSize: size.small };
  return [...boxes, ...textMarks(texts, place, style)];
}

/** How high such a legend is. */
export const legendHeight = (kinds: readonly Framed[], room: number): number => flowed(kinds, room).height;

/** Keeps room down to a legend's end, where nothing else of the plot reaches. */
export const spacer = (bottom: number): Part => ({
  data: { values: [{}] },
  mark: { type: "point", opacity: 0, size: 1, aria: false },
  encoding: { x: { value: 0 }, y: { value: bottom } },
});

const flowed = (kinds: readonly Framed[], room: number) =>
  flow(
    kinds.map((kind) => ({ ...kind, width: BOX + GAP + textWidth(kind.words, size.small) })),
    { room, between: BETWEEN, line: LINE },
  );
