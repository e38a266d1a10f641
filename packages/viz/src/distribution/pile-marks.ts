import type { ChartOptions, Part } from "../chart-spec.ts";
import { formatInterval } from "../label-number.ts";
import { labelsOf } from "../label.ts";
import { linkChannel, linkOf } from "../parts/link.ts";
import { tooltip } from "../parts/statement-marks.ts";
import { textMarks } from "../parts/text-marks.ts";
import { scalePart, type ValueScale } from "../parts/value-scale.ts";
import { color, size } from "../theme.ts";
import { citedIn, quoteOf } from "../value-row.ts";
import type { LaneShape, LaneShapes, Placed } from "./lane-shape.ts";

export interface PileOptions {
  readonly scale: ValueScale;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** A height of the plot, in pixels. */
export const height = (field: string): Part => ({ field, type: "quantitative", scale: null, axis: null });

/** A value of the scale along the foot. */
export const along = (field: string, scale: ValueScale): Part => ({
  field,
  type: "quantitative",
  scale: scalePart(scale),
  title: null,
});

/** The values of each lane: a dot for a number, a bar for what a hedged wording allows, an arrow for an open end; diamonds far out. */
export function pileMarks({ shapes, pitch }: LaneShapes, how: PileOptions): readonly Part[] {
  const data = shapes.flatMap(({ placed }) => placed.map((value) => datum(value, how)));
  const bars = data.filter(({ from, to }) => from !== to);
  const dots = data.filter(({ from, to }) => from === to);
  return [
    ...layer(bars.filter(isNear), barOf(pitch, color.interval), how),
    ...layer(bars.filter(isFar), barOf(pitch, color.warn), how),
    ...layer(dots.filter(isNear), dotOf(pitch, "circle", color.accent), how),
    ...layer(dots.filter(isFar), dotOf(pitch, "diamond", color.warn), how),
    ...arrows(data, pitch, how),
  ];
}

interface Datum {
  readonly [field: string]: string | number | boolean | undefined;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function datum({ row, name, value, y }: Placed, { scale, options }: PileOptions): Datum {
  const words = formatInterval(value, options.language, row.unit);
  const quote = quoteOf(row);
  return {
    report: row.report,
    from: value.low ?? scale.min,
    to: value.high ?? scale.max,
    ...(value.low === null ? { open: "low" } : value.high === null ? { open: "high" } : {}),
    y,
    isFar: row.verdict === "outlier",
    name,
    value: words,
    quote,
    spoken: labelsOf(options.language).statement(name, words, quote),
    ...(linkOf(citedIn(row), options) as { readonly href?: string }),
  };
}

const isFar = (one: Datum): boolean => one.isFar === true;
const isNear = (one: Datum): boolean => one.isFar !== true;

const barOf = (pitch: number, stroke: string): Part => ({
  type: "rule",
  strokeWidth: Math.max(2, pitch * 0.55),
  strokeCap: "round",
  color: stroke,
});

const dotOf = (pitch: number, shape: string, fill: string): Part => ({
  type: "point",
  shape,
  filled: true,
  size: (shape === "diamond" ? 1.25 : 0.72) * (pitch - 1) ** 2,
  color: fill,
  opacity: 1,
});

function layer(data: readonly Datum[], mark: Part, { scale, options }: PileOptions): readonly Part[] {
  if (data.length === 0) return [];
  const isBar = mark.type === "rule";
  return [
    {
      data: { values: data },
      mark,
      encoding: {
        x: along("from", scale),
        ...(isBar ? { x2: { field: "to" } } : {}),
        y: height("y"),
        description: { field: "spoken" },
        tooltip: tooltip(options.language),
        ...linkChannel(data),
      },
    },
  ];
}

function arrows(data: readonly Datum[], pitch: number, { scale }: PileOptions): readonly Part[] {
  const ends = [
    { open: "low", field: "from", shape: "triangle-left" },
    { open: "high", field: "to", shape: "triangle-right" },
  ];
  return ends.flatMap(({ open, field, shape }) => {
    const own = data.filter((one) => one.open === open);
    return own.length === 0
      ? []
      : [
          {
            data: { values: own },
            mark: { ...dotOf(pitch + 2, shape, color.interval), aria: false },
            encoding: { x: along(field, scale), y: height("y") },
          },
        ];
  });
}

/** The names of values that lie far from the others, each with a thin line to its mark. */
export function outlierNames(shapes: readonly LaneShape[], { scale }: PileOptions): readonly Part[] {
  const names = shapes.flatMap((shape) => shape.names);
  if (names.length === 0) return [];
  const middle = ({ value: { low, high } }: Placed): number => ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
  const lines = names.map((name) => ({ from: middle(name), y: name.nameY + 8, until: name.y - 5 }));
  return [
    {
      data: { values: lines },
      mark: { type: "rule", color: color.stem, aria: false },
      encoding: { x: along("from", scale), y: height("y"), y2: { field: "until" } },
    },
    ...(["left", "right"] as const).flatMap((align) =>
      textMarks(
        names
          .filter((name) => name.align === align)
          .map(({ x, nameY, name }) => ({ data: { px: x, y: nameY }, lines: [name] })),
        { x: { field: "px", type: "quantitative", scale: null, axis: null }, y: height("y") },
        { align, color: color.warn, fontSize: size.small },
      ),
    ),
  ];
}
