import { color } from "../theme.ts";
import type { MarkLook } from "./statement-marks.ts";

/** From lane to lane of years in a row, and the most height that all of them take. */
const LANE = 8;
const MOST_HEIGHT = 30;

/** Signs of the latest year and of those before it: told apart by shape, the latest also by strength. */
const LOOKS: readonly Omit<MarkLook, "offset">[] = [
  { dot: color.accent, bar: color.interval, shape: "circle", size: 80, barWidth: 7 },
  { dot: color.interval, bar: color.interval, shape: "diamond", size: 58, barWidth: 4 },
  { dot: color.axis, bar: color.axis, shape: "square", size: 42, barWidth: 3 },
  { dot: color.axis, bar: color.axis, shape: "triangle-up", size: 46, barWidth: 3 },
  { dot: color.axis, bar: color.axis, shape: "cross", size: 46, barWidth: 3 },
];

/** How many years have a sign of their own; those before them share the last. */
export const SIGNS = LOOKS.length;

/** The sign of a year, and its lane in the row: the earliest at the top, the latest at the bottom. `years` has the latest first. */
export function lookOf(year: number, years: readonly number[]): MarkLook {
  const at = years.indexOf(year);
  const look = LOOKS[Math.min(at, SIGNS - 1)]!;
  return { ...look, offset: ((years.length - 1) / 2 - at) * laneOf(years) };
}

const laneOf = (years: readonly number[]): number =>
  years.length < 2 ? 0 : Math.min(LANE, MOST_HEIGHT / (years.length - 1));

/** The height of a row that holds a lane for each year. */
export const lanesHeight = (years: readonly number[]): number => laneOf(years) * (years.length - 1) + 12;
