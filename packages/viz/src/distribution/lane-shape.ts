import type { Interval } from "@fazhi/core";
import { pixelOf } from "../parts/band-scale.ts";
import { levelsOf, type Stretch } from "../parts/pile.ts";
import type { ValueScale } from "../parts/value-scale.ts";
import { textWidth } from "../text-width.ts";
import { size } from "../theme.ts";
import type { Lane, LaneValue } from "./lanes.ts";

/** From the top of a lane to the middle of its caption, and what the caption takes of its height. */
const CAPTION = 22;
/** Two lines of words over the median and the quartiles. */
const WORDS = 44;
const NAME_ROW = 17;
const COLUMNS_DROP = 24;
const BETWEEN_LANES = 30;
/** From dot to dot, in pixels: the widest with which no pile is too high. */
const PITCHES = [11, 9, 7, 6, 5, 4, 3];
const MOST_PILE = { one: 190, many: 100 } as const;
const COLUMN_HEIGHT = { one: 66, many: 42 } as const;
/** More outliers than this are not named beside their marks. */
export const MOST_NAMED = 6;

/** A value at its place in the pile; all in pixels from the left and the top of the plot. */
export interface Placed extends LaneValue {
  readonly y: number;
}

/** The name of an outlier above the pile. */
export interface PlacedName extends Placed {
  /** Where the name begins or ends, and where it stands. */
  readonly x: number;
  readonly align: "left" | "right";
  readonly nameY: number;
}

/** Where the parts of a lane stand, in pixels from the top of the plot. */
export interface LaneShape {
  readonly lane: Lane;
  readonly captionY: number;
  /** Where the lower line of the words over the quartiles stands; the lines of the quartiles begin below. */
  readonly wordsY: number;
  readonly linesTop: number;
  readonly placed: readonly Placed[];
  readonly names: readonly PlacedName[];
  /** What the dots stand on. */
  readonly ground: number;
  /** What the columns stand on, and how high the highest may be. */
  readonly floor: number;
  readonly columnHeight: number;
}

/** The plot that lanes are set in. */
export interface Plot {
  readonly scale: ValueScale;
  readonly width: number;
}

/** The lanes below each other, their dots of one size. */
export function laneShapes(lanes: readonly Lane[], plot: Plot, isWordy: boolean): LaneShapes {
  const kind = lanes.length === 1 ? "one" : "many";
  const pitch = PITCHES.find((one) => lanes.every((lane) => pileOf(lane, plot, one).height <= MOST_PILE[kind]));
  const setting = { ...plot, isWordy, kind, pitch: pitch ?? PITCHES.at(-1)! } as const;
  const shapes: LaneShape[] = [];
  for (const lane of lanes) {
    const last = shapes.at(-1);
    shapes.push(shapeOf(lane, { ...setting, top: last === undefined ? 0 : last.floor + BETWEEN_LANES }));
  }
  return { shapes, pitch: setting.pitch };
}

/** Lanes at their places; `pitch` is from dot to dot, in pixels. */
export interface LaneShapes {
  readonly shapes: readonly LaneShape[];
  readonly pitch: number;
}

interface Setting extends Plot {
  readonly top: number;
  readonly isWordy: boolean;
  readonly kind: "one" | "many";
  readonly pitch: number;
}

function shapeOf(lane: Lane, setting: Setting): LaneShape {
  const { top, isWordy, kind, pitch } = setting;
  const linesTop = top + CAPTION + (isWordy && lane.values.length > 2 ? WORDS : 0);
  const piled = pileOf(lane, setting, pitch);
  const outliers = lane.values.filter(({ row }) => row.verdict === "outlier");
  const rows = nameRows(outliers.slice(0, MOST_NAMED), setting);
  const namesHeight = rows.length === 0 ? 0 : (Math.max(...rows.map(({ level }) => level)) + 1) * NAME_ROW + 6;
  const ground = linesTop + namesHeight + piled.height + 6;
  const placed = lane.values.map((value, at) => ({ ...value, y: ground - (piled.levels[at]! + 0.5) * pitch - 3 }));
  const hasColumns = lane.values.length > 0;
  const columnHeight = hasColumns ? COLUMN_HEIGHT[kind] : 0;
  return {
    ...{ lane, captionY: top + CAPTION / 2 - 4, wordsY: linesTop - 26, linesTop, placed, ground },
    names: rows.map(({ level, of, x, align }) => ({
      ...placed.find(({ row }) => row === of.row)!,
      ...{ x, align, nameY: linesTop + namesHeight - 8 - level * NAME_ROW - NAME_ROW / 2 },
    })),
    floor: hasColumns ? ground + COLUMNS_DROP + columnHeight : ground - 6,
    columnHeight,
  };
}

function pileOf({ values }: Lane, plot: Plot, pitch: number) {
  const levels = levelsOf(values.map(({ value }) => stretchOf(value, plot, pitch)));
  return { levels, height: (Math.max(-1, ...levels) + 1) * pitch };
}

/** What a value takes of the line: an exact one a dot, a hedged one what its wording allows, an open end all there is. */
export function stretchOf({ low, high }: Interval, { scale, width }: Plot, pitch: number): Stretch {
  const from = low === null ? 0 : pixelOf(low, scale, width);
  const to = high === null ? width : pixelOf(high, scale, width);
  return { from: from - pitch / 2, to: to + pitch / 2 };
}

/** The names of outliers in rows, so that none lies on another; from the middle of the plot outwards they read inwards. */
function nameRows(outliers: readonly LaneValue[], plot: Plot) {
  const texts = outliers.map((of) => {
    const { from, to } = stretchOf(of.value, plot, 0);
    const middle = (from + to) / 2;
    const align = middle > plot.width / 2 ? ("right" as const) : ("left" as const);
    const x = align === "right" ? middle + 4 : middle - 4;
    const width = textWidth(of.name, size.small);
    return { of, x, align, from: align === "right" ? x - width - 6 : x, to: align === "right" ? x : x + width + 6 };
  });
  const levels = levelsOf(texts);
  return texts.map((text, at) => ({ ...text, level: levels[at]! }));
}
