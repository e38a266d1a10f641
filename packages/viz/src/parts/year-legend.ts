import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { pixel } from "./pixel.ts";
import { textMarks } from "./text-marks.ts";
import { lookOf, SIGNS } from "./year-look.ts";

/** Where a legend begins, in pixels from the corner of its view. */
interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly language: Language;
}

const SIGN = 16;
const BETWEEN = 18;

/** The signs of years in one line, the latest first; years that share the last sign stand behind it together. None of one year. */
export function yearLegend(years: readonly number[], { left, top, language }: LegendPlace): readonly Part[] {
  if (years.length < 2) return [];
  const labels = labelsOf(language);
  const shared = years.slice(SIGNS - 1);
  const items = years.slice(0, SIGNS).map((year, at) => ({
    look: lookOf(year, years),
    words: at === SIGNS - 1 ? labels.years(shared.at(-1)!, year) : labels.year(year),
  }));
  let px = left;
  const placed = items.map(({ look, words }) => {
    const at = px;
    px += SIGN + textWidth(words, size.small) + BETWEEN;
    return { px: at + SIGN / 2, shape: look.shape, area: look.size, fill: look.dot, words };
  });
  const place = { x: pixel("px"), y: { value: top } };
  return [
    {
      data: { values: placed.map(({ px: at, shape, area, fill }) => ({ px: at, shape, area, fill })) },
      mark: { type: "point", opacity: 1, strokeWidth: 0, aria: false },
      encoding: {
        ...place,
        shape: raw("shape"),
        fill: raw("fill"),
        size: { field: "area", type: "quantitative", scale: null },
      },
    },
    ...textMarks(
      placed.map(({ px: at, words }) => ({ data: { px: at }, lines: [words] })),
      place,
      { align: "left", dx: SIGN / 2 + 2, color: color.ink, fontSize: size.small },
    ),
  ];
}
