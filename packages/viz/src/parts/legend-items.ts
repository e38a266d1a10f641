import type { Part } from "../chart-spec.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { flow, type Flowed } from "./legend-flow.ts";
import { pixel } from "./pixel.ts";
import { textMarks } from "./text-marks.ts";

/** Where a legend begins, in pixels from the corner of the plot, and how wide it may be. */
export interface LegendCorner {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** How a legend is set, in pixels: its signs, from a sign to its words, from item to item, from line to line, above the first. */
export interface LegendLook {
  readonly box: number;
  readonly gap: number;
  readonly between: number;
  readonly line: number;
  readonly drop: number;
}

/** The items of a legend, the middle of each one's sign in `px` and `py`. */
export interface LegendItems<T> {
  readonly items: readonly Flowed<T>[];
  /** Their words, each behind the place of its sign. */
  readonly texts: readonly Part[];
  /** All lines together. */
  readonly height: number;
}

/** The places of a legend's signs. */
export const legendPlace: Part = { x: pixel("px"), y: pixel("py") };

/** Set the items of a legend side by side in lines; their signs are drawn by the legend itself. */
export function legendItems<T extends { readonly words: string }>(
  items: readonly T[],
  { left, top, room }: LegendCorner,
  { box, gap, between, line, drop }: LegendLook,
): LegendItems<T> {
  const wide = items.map((item) => ({ ...item, width: box + gap + textWidth(item.words, size.small) }));
  const flowed = flow(wide, { room, between, line });
  const placed = flowed.items.map((item) => ({ ...item, px: left + box / 2 + item.px, py: top + drop + item.py }));
  const texts = textMarks(
    placed.map(({ px, py, words }) => ({ data: { px, py }, lines: [words] })),
    legendPlace,
    { align: "left", dx: box / 2 + gap, color: color.ink, fontSize: size.small },
  );
  return { items: placed, texts, height: flowed.height };
}
