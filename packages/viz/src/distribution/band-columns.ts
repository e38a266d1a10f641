import type { Part } from "../chart-spec.ts";
import type { Language } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { formatNumber } from "../label-number.ts";
import { pixelOf } from "../parts/band-scale.ts";
import { textMarks } from "../parts/text-marks.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import type { LaneShape, Plot } from "./lane-shape.ts";
import type { BandRow } from "./lanes.ts";
import { along, height } from "./pile-marks.ts";

/** From a column to the number over it. */
const RISE = 9;

/** A band in words: 0 to 50, below 600, 600 and above. */
export function bandWords({ from, to, band, unit }: BandRow, language: Language): string {
  const words = statisticsLabelsOf(language).distribution;
  const number = (value: number): string => formatNumber(value, language, unit);
  if (from === null) return to === null ? band : words.below(number(to));
  if (to !== null) return words.between(number(from), number(to));
  return band.startsWith("[") ? words.from(number(from)) : words.above(number(from));
}

/** How many reports lie in a band: one number, or the least and the most. */
export const countWords = ({ count_low, count_high }: BandRow, language: Language): string =>
  statisticsLabelsOf(language).distribution.bandCount(
    formatNumber(count_low, language),
    formatNumber(count_high, language),
  );

/**
 * A column a band: solid as high as the reports that surely lie in it, and a dashed frame above that as high as those that may. All
 * lanes have one scale of counts, which begins at 0.
 */
export function bandColumns(shapes: readonly LaneShape[], plot: Plot, language: Language): readonly Part[] {
  const most = Math.max(1, ...shapes.flatMap(({ lane }) => lane.bands.map(({ count_high }) => count_high)));
  const data = shapes
    .filter(({ columnHeight }) => columnHeight > 0)
    .flatMap((shape) => shape.lane.bands.map((band) => columnOf(band, { shape, plot, language, most })));
  const sure = data.filter(({ count_low }) => count_low > 0);
  const possible = data.filter(({ count_low, count_high }) => count_high > count_low);
  return [
    ...columns(sure, ["sure", "floor"], { fill: color.interval, stroke: null }, plot, language),
    ...columns(
      possible,
      ["most", "sure"],
      { fill: color.ground, stroke: color.axis, strokeDash: [3, 2] },
      plot,
      language,
    ),
    ...textMarks(
      data
        .filter(({ words, room }) => textWidth(words, size.small) <= room)
        .map(({ middle, most: top, words }) => ({ data: { middle, y: top - RISE }, lines: [words] })),
      { x: along("middle", plot.scale), y: height("y") },
      { align: "center", color: color.ink, fontSize: size.small },
    ),
  ];
}

interface Setting {
  readonly shape: LaneShape;
  readonly plot: Plot;
  readonly language: Language;
  /** The greatest count of all lanes. */
  readonly most: number;
}

function columnOf(band: BandRow, { shape, plot, language, most }: Setting) {
  const { scale, width } = plot;
  const [from, to] = [band.from ?? scale.min, band.to ?? scale.max];
  const words = statisticsLabelsOf(language).distribution;
  const top = (count: number): number => shape.floor - (shape.columnHeight * count) / most;
  const count = countWords(band, language);
  const named = bandWords(band, language);
  return {
    ...{ from, to, middle: (from + to) / 2, room: pixelOf(to, scale, width) - pixelOf(from, scale, width) },
    ...{ count_low: band.count_low, count_high: band.count_high },
    ...{ sure: top(band.count_low), most: top(band.count_high), floor: shape.floor },
    ...{ words: count, named, counted: words.reports(count) },
    spoken: [shape.lane.name, named, words.reports(count)].filter((part) => part !== "").join(" "),
  };
}

const columns = (
  data: readonly ReturnType<typeof columnOf>[],
  [top, bottom]: readonly ["sure" | "most", "floor" | "sure"],
  style: Part,
  { scale }: Plot,
  language: Language,
): readonly Part[] =>
  data.length === 0
    ? []
    : [
        {
          data: { values: data },
          mark: { type: "rect", xOffset: 1.5, x2Offset: -1.5, opacity: 1, ...style },
          encoding: {
            x: along("from", scale),
            x2: { field: "to" },
            y: height(top),
            y2: { field: bottom },
            description: { field: "spoken" },
            tooltip: [
              { field: "named", title: statisticsLabelsOf(language).distribution.band },
              { field: "counted", title: statisticsLabelsOf(language).distribution.count },
            ],
          },
        },
      ];
