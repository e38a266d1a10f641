import type { Interval } from "@fazhi/core";
import type { Part } from "../chart-spec.ts";
import { bareInterval } from "../label-number.ts";
import type { Language } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { pixelOf } from "../parts/band-scale.ts";
import { spread } from "../parts/spread.ts";
import { LINE_HEIGHT, textMarks } from "../parts/text-marks.ts";
import type { ValueScale } from "../parts/value-scale.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import type { LaneShape, Plot } from "./lane-shape.ts";
import { figureOf } from "./lanes.ts";
import { along, height } from "./pile-marks.ts";

/** Of fewer values no quartile, and no median, is marked. */
export const LEAST = { quartiles: 4, median: 3 } as const;

const GAP = 10;
/** From the words to the line of their figure. */
const LEAD = 9;

interface Figure {
  readonly name: "q1" | "median" | "q3";
  readonly value: Interval;
}

/** The figures of a lane that are marked: quartiles where they are not the median. */
export function markedFigures({ lane: { figures } }: Pick<LaneShape, "lane">): readonly Figure[] {
  if (figures.n < LEAST.median) return [];
  const names = figures.n < LEAST.quartiles ? (["median"] as const) : (["q1", "median", "q3"] as const);
  const found = names.flatMap((name) => {
    const value = figureOf(figures, name);
    return value === null || (value.low === null && value.high === null) ? [] : [{ name, value }];
  });
  const median = found.find(({ name }) => name === "median")?.value;
  return found.filter(
    ({ name, value }) => name === "median" || value.low !== median?.low || value.high !== median?.high,
  );
}

/** Median and quartiles through the dots of each lane: a line, or a stretch where the wordings leave them open. */
export function quartileMarks(shapes: readonly LaneShape[], { scale }: Plot): readonly Part[] {
  const data = shapes.flatMap((shape) => linesOf(shape, scale));
  const wide = data.filter(({ low, high }) => low < high);
  const medians = data.filter(({ figure }) => figure === "median");
  const quartiles = data.filter(({ figure }) => figure !== "median");
  return [
    ...layer(wide, { type: "rect", color: color.band, opacity: 1 }, "low", scale, { x2: { field: "high" } }),
    ...(["low", "high"] as const).flatMap((field) => [
      ...layer(medians, { type: "rule", color: color.ink, strokeWidth: 1.5 }, field, scale),
      ...layer(quartiles, { type: "rule", color: color.muted, strokeDash: [4, 3] }, field, scale),
    ]),
  ];
}

type Line = {
  readonly figure: Figure["name"];
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly until: number;
};

const linesOf = (shape: LaneShape, scale: ValueScale): readonly Line[] =>
  markedFigures(shape).map(({ name, value }) => ({
    figure: name,
    low: value.low ?? scale.min,
    high: value.high ?? scale.max,
    y: shape.linesTop,
    until: shape.ground,
  }));

const layer = (
  data: readonly Line[],
  mark: Part,
  field: "low" | "high",
  scale: ValueScale,
  more: Part = {},
): readonly Part[] =>
  data.length === 0
    ? []
    : [
        {
          data: { values: data },
          mark: { aria: false, ...mark },
          encoding: { x: along(field, scale), y: height("y"), y2: { field: "until" }, ...more },
        },
      ];

/** What the lines are, in words above them, moved apart where they would touch. */
export function quartileWords(shapes: readonly LaneShape[], plot: Plot, language: Language): readonly Part[] {
  const words = statisticsLabelsOf(language).distribution;
  const texts = shapes.flatMap((shape) => {
    const figures = markedFigures(shape);
    const lines = figures.map(({ name, value }) => [words[name], bareInterval(value, language, plot.scale.unit)]);
    const widths = lines.map((own) => Math.max(...own.map((line) => textWidth(line, size.small))));
    const wanted = figures.map(({ value }) => middleOf(value, plot));
    const places = inside(spread(wanted, Math.max(0, ...widths) + GAP), widths, plot.width);
    return lines.map((own, at) => ({ shape, lines: own, px: places[at]!, to: wanted[at]! }));
  });
  if (texts.length === 0) return [];
  const px = (field: string): Part => ({ field, type: "quantitative", scale: null, axis: null });
  return [
    {
      data: {
        values: texts.map(({ shape, px: from, to }) => ({
          px: from,
          to,
          y: shape.linesTop - LEAD,
          until: shape.linesTop,
        })),
      },
      mark: { type: "rule", color: color.stem, aria: false },
      encoding: { x: px("px"), x2: { field: "to" }, y: px("y"), y2: { field: "until" } },
    },
    ...textMarks(
      texts.map(({ shape, lines, px: at }) => ({
        data: { px: at, y: shape.linesTop - LEAD - LINE_HEIGHT - 2 },
        lines,
      })),
      { x: px("px"), y: px("y") },
      { align: "center", color: color.ink, fontSize: size.small },
    ),
  ];
}

function middleOf({ low, high }: Interval, { scale, width }: Plot): number {
  const [from, to] = [low ?? high ?? scale.min, high ?? low ?? scale.max];
  return pixelOf((from + to) / 2, scale, width);
}

/** Push labels back into the plot from both of its ends, in their order. */
function inside(places: readonly number[], widths: readonly number[], room: number): readonly number[] {
  const apart = (at: number): number => (widths[at]! + widths[at - 1]!) / 2 + GAP;
  const pushed = [...places];
  pushed.forEach((place, at) => {
    pushed[at] = Math.max(place, at === 0 ? widths[at]! / 2 : pushed[at - 1]! + apart(at));
  });
  for (let at = pushed.length - 1; at >= 0; at -= 1) {
    const most = at === pushed.length - 1 ? room - widths[at]! / 2 : pushed[at + 1]! - apart(at + 1);
    pushed[at] = Math.min(pushed[at]!, most);
  }
  return pushed;
}
