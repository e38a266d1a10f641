import type { Part } from "../chart-spec.ts";
import { raw } from "./cell-marks.ts";
import { type LegendCorner, legendItems, legendPlace } from "./legend-items.ts";

/** A mark of the chart, small, and what it means. */
export interface Swatch {
  /** A shape of Vega's, or an SVG path in a box from -1 to 1. */
  readonly shape: string;
  readonly fill: string;
  readonly stroke: string;
  readonly words: string;
}

const LOOK = { box: 12, gap: 7, between: 20, line: 22, drop: 20 };

/** What the marks of a chart mean, in lines as wide as the chart. */
export function swatchLegend(swatches: readonly Swatch[], corner: LegendCorner): readonly Part[] {
  const { items, texts } = legendItems(swatches, corner, LOOK);
  if (items.length === 0) return [];
  return [
    {
      data: { values: items.map(({ px, py, shape, fill, stroke }) => ({ px, py, shape, fill, stroke })) },
      mark: { type: "point", size: LOOK.box ** 2, opacity: 1, strokeWidth: 1.5, aria: false },
      encoding: { ...legendPlace, shape: raw("shape"), fill: raw("fill"), stroke: raw("stroke") },
    },
    ...texts,
  ];
}
