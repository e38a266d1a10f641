import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { textMarks } from "./text-marks.ts";

/** What a legend shows of a kind of mark: its ground and its frame. */
export interface Swatch {
  readonly words: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: readonly number[];
}

/** Where a legend begins, in pixels from the corner of the plot, and how wide it may be. */
export interface SwatchPlace {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

const BOX = 14;
const GAP = 7;
const BETWEEN = 18;
const LINE = 22;

/** Kinds of marks and what they mean, in lines as wide as the chart. */
export function swatchLegend(swatches: readonly Swatch[], { left, top, room }: SwatchPlace): readonly Part[] {
  const placed = flow(swatches, room).map((item) => ({ ...item, px: left + BOX / 2 + item.px, py: top + item.py }));
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
  return placed.length === 0
    ? []
    : [
        ...boxes,
        ...textMarks(
          placed.map(({ px, py, words }) => ({ data: { px, py }, lines: [words] })),
          place,
          { align: "left", dx: BOX / 2 + GAP, color: color.ink, fontSize: size.small },
        ),
      ];
}

/** How high a legend is. */
export const legendHeight = (swatches: readonly Swatch[], room: number): number =>
  swatches.length === 0 ? 0 : Math.max(...flow(swatches, room).map(({ py }) => py)) + LINE;

/** Keeps room down to a legend's end, where nothing else of the plot reaches. */
export const spacer = (bottom: number): Part => ({
  data: { values: [{}] },
  mark: { type: "point", opacity: 0, size: 1, aria: false },
  encoding: { x: { value: 0 }, y: { value: bottom } },
});

/** A place in pixels of the plot. */
export const pixel = (field: string): Part => ({ field, type: "quantitative", scale: null, axis: null });

function flow(
  swatches: readonly Swatch[],
  room: number,
): readonly (Swatch & { readonly px: number; readonly py: number })[] {
  let [px, py] = [0, 0];
  return swatches.map((swatch) => {
    const width = BOX + GAP + textWidth(swatch.words, size.small);
    if (px > 0 && px + width > room) [px, py] = [0, py + LINE];
    const placed = { ...swatch, px, py };
    px += width + BETWEEN;
    return placed;
  });
}
