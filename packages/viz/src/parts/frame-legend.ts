import type { Part } from "../chart-spec.ts";
import { color } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { type LegendCorner, legendItems, legendPlace } from "./legend-items.ts";

/** What a legend shows of a kind of cell: its ground and its frame. */
export interface Framed {
  readonly words: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

const LOOK = { box: 14, gap: 7, between: 18, line: 22, drop: 0 };

/** Kinds of cells and what they mean, in lines as wide as the chart. */
export function frameLegend(kinds: readonly Framed[], corner: LegendCorner): readonly Part[] {
  const { items, texts } = legendItems(kinds, corner, LOOK);
  const boxes = items.map(({ dash = [], stroke = color.stem, fill, px, py }) => ({
    data: { values: [{ px, py, fill, stroke }] },
    mark: {
      type: "point",
      shape: "square",
      size: LOOK.box ** 2,
      opacity: 1,
      strokeWidth: stroke === color.stem ? 1 : 2,
      ...(dash.length > 0 ? { strokeDash: dash } : {}),
      aria: false,
    },
    encoding: { ...legendPlace, fill: raw("fill"), stroke: raw("stroke") },
  }));
  return [...boxes, ...texts];
}

/** How high such a legend is. */
export const legendHeight = (kinds: readonly Framed[], room: number): number =>
  legendItems(kinds, { left: 0, top: 0, room }, LOOK).height;

/** Keeps room down to a legend's end, where nothing else of the plot reaches. */
export const spacer = (bottom: number): Part => ({
  data: { values: [{}] },
  mark: { type: "point", opacity: 0, size: 1, aria: false },
  encoding: { x: { value: 0 }, y: { value: bottom } },
});
