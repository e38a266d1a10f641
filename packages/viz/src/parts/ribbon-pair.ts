import type { ChartOptions, Part } from "../chart-spec.ts";
import { innerWidth } from "../frame.ts";
import { textWidth, wrap } from "../text-width.ts";
import { color, size } from "../theme.ts";
import type { PairTold } from "../wording/reuse-ribbon-words.ts";
import type { PassageRow, RibbonReport, TextSection } from "../wording/shared-text.ts";
import { raw } from "./cell-marks.ts";
import { linkChannel, linkOf } from "./link.ts";
import { laneTooltip, passageWords } from "./ribbon-lanes.ts";
import { pixel } from "./pixel.ts";
import { textMarks } from "./text-marks.ts";

const STRIP = 16;
const BETWEEN = 170;
/** From the top of the plot to the upper strip: three lines of section names and the report's. */
const ABOVE = 82;
const SMALL_LINE = 15;
const LEAST = 1.5;

/** Where a strip lies, and how long a character is on it. */
interface Strip {
  readonly of: RibbonReport;
  readonly top: number;
  readonly perCharacter: number;
  /** Its words stand above or below it. */
  readonly side: "above" | "below";
}

/** Two reports as strips of the same scale, and a band from each shared passage to its place in the other. */
export function pairView(pair: PairTold, formulas: readonly PassageRow[], options: ChartOptions): Part {
  const width = innerWidth(options);
  const longest = Math.max(1, ...[pair.of, pair.source].map(({ report }) => report.text.content.length));
  const perCharacter = width / longest;
  const upper: Strip = { of: pair.of, top: ABOVE, perCharacter, side: "above" };
  const lower: Strip = { of: pair.source, top: ABOVE + STRIP + BETWEEN, perCharacter, side: "below" };
  return {
    width,
    height: lower.top + STRIP + ABOVE,
    layer: [
      ...strip(upper),
      ...strip(lower),
      ...bands(pair, perCharacter, options),
      ...marksOn(
        upper,
        formulas,
        ({ start, end }) => [start, end],
        () => color.series8,
      ),
      ...marksOn(
        upper,
        pair.passages,
        ({ start, end }) => [start, end],
        (one) => bandColor(pair, one),
      ),
      ...marksOn(
        lower,
        pair.passages,
        ({ source_start, source_end }) => [source_start ?? 0, source_end ?? 0],
        (one) => bandColor(pair, one),
      ),
    ],
  };
}

const bandColor = ({ kept }: PairTold, passage: PassageRow): string =>
  kept.has(passage) ? color.series1 : color.series2;

/** The sections of a report, their names as far as they fit, and the report's name. */
function strip({ of, top, perCharacter, side }: Strip): readonly Part[] {
  const boxes = of.sections.map(({ start, end }) => ({
    x: start * perCharacter,
    x2: end * perCharacter,
    y: top,
    y2: top + STRIP,
  }));
  const isAbove = side === "above";
  const names = of.sections.flatMap((section) => {
    const { start, end } = section;
    const lines = fitted(section, (end - start) * perCharacter - 6);
    return lines.length === 0
      ? []
      : [{ data: { px: start * perCharacter + 1, py: isAbove ? top - 10 : top + STRIP + 12 }, lines }];
  });
  const place = { x: pixel("px"), y: pixel("py") };
  return [
    {
      data: { values: boxes },
      mark: { type: "rect", fill: color.gap, stroke: color.ground, strokeWidth: 2, aria: false },
      encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" } },
    },
    ...textMarks(
      names,
      place,
      { align: "left", color: color.muted, fontSize: size.foot, lineHeight: SMALL_LINE },
      side,
    ),
    ...textMarks(
      [{ data: { px: 0, py: isAbove ? top - ABOVE + 8 : top + STRIP + ABOVE - 12 }, lines: [of.name] }],
      place,
      { align: "left", color: color.ink, fontSize: size.label, fontWeight: "bold" },
    ),
  ];
}

const MOST_LINES = 3;

/** A name in at most three lines of a width; where it has no room, its mark alone; where that has none, nothing. */
function fitted({ name, mark }: TextSection, width: number): readonly string[] {
  const lines = wrap(name, size.foot, width);
  const fits = lines.length <= MOST_LINES && lines.every((line) => textWidth(line, size.foot) <= width);
  if (fits) return lines;
  return mark !== "" && textWidth(mark, size.foot) <= width + 6 ? [mark] : [];
}

const TURNS = 12;

/** A band runs from a stretch of the upper strip to one of the lower, straight at both ends. Those that moved are drawn last. */
function bands(pair: PairTold, perCharacter: number, options: ChartOptions): readonly Part[] {
  const data = pair.passages.flatMap((passage, band) => {
    const words = { ...passageWords(pair.of, passage, options), ...linkOf(passage, options) };
    const moved = !pair.kept.has(passage);
    return outline(passage, perCharacter).map((turn) => ({ band, moved, ...turn, ...words }));
  });
  return [false, true].flatMap((moved) => {
    const own = data.filter((one) => one.moved === moved);
    return own.length === 0 ? [] : [bandLayer(own, moved, options)];
  });
}

/** The left and right edge of a band at some heights, by a smooth step from the one stretch to the other. */
function outline({ start, end, source_start, source_end }: PassageRow, perCharacter: number): readonly Part[] {
  const [from, to] = [start * perCharacter, (source_start ?? 0) * perCharacter];
  const wide = Math.max(LEAST, (end - start) * perCharacter);
  const wideThere = Math.max(LEAST, ((source_end ?? 0) - (source_start ?? 0)) * perCharacter);
  return Array.from({ length: TURNS + 1 }, (_, turn) => {
    const t = turn / TURNS;
    const bend = t * t * (3 - 2 * t);
    const x = from + (to - from) * bend;
    return { x, x2: x + wide + (wideThere - wide) * bend, y: ABOVE + STRIP + t * BETWEEN };
  });
}

function bandLayer(data: readonly Part[], moved: boolean, options: ChartOptions): Part {
  const ink = moved ? color.series2 : color.series1;
  const edge = { stroke: ink, strokeWidth: moved ? 1.2 : 0.4 };
  return {
    data: { values: data },
    mark: { type: "area", orient: "horizontal", line: false, fill: ink, fillOpacity: moved ? 0.55 : 0.3, ...edge },
    encoding: {
      x: pixel("x"),
      x2: { field: "x2" },
      y: pixel("y"),
      detail: { field: "band", type: "nominal" },
      description: { field: "spoken" },
      tooltip: laneTooltip(options),
      ...linkChannel(data),
    },
  };
}

/** Stretches on a strip. */
function marksOn(
  { top, perCharacter }: Strip,
  passages: readonly PassageRow[],
  spanOf: (passage: PassageRow) => readonly [number, number],
  fillOf: (passage: PassageRow) => string,
): readonly Part[] {
  const data = passages.map((passage) => {
    const [start, end] = spanOf(passage);
    const x = start * perCharacter;
    return { x, x2: Math.max(x + LEAST, end * perCharacter), y: top, y2: top + STRIP, fill: fillOf(passage) };
  });
  return data.length === 0
    ? []
    : [
        {
          data: { values: data },
          mark: { type: "rect", aria: false },
          encoding: { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" }, fill: raw("fill") },
        },
      ];
}
