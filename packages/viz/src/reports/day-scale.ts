/** Days along a plot, from the deadline at 0; what lies further out is drawn at the edge. */
export interface DayScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly width: number;
}

/** A report that comes out half a year late is no less late for standing at the edge; its days stand beside it. */
const FURTHEST = 180;
const STEP = 30;
/** From tick to tick, in pixels: room for their words. */
const LEAST_GAP = 68;
/** Room at either end for a mark. */
const ROOM = 7;

/** A scale that has all the days, in whole steps of thirty, as far as half a year from the deadline. */
export function dayScale(days: readonly number[], width: number): DayScale {
  const reach = (day: number): number => Math.max(-FURTHEST, Math.min(FURTHEST, day));
  const min = Math.floor(Math.min(-STEP, ...days.map(reach)) / STEP) * STEP;
  const max = Math.ceil(Math.max(STEP, ...days.map(reach)) / STEP) * STEP;
  const step = STEP * Math.ceil((LEAST_GAP * (max - min)) / STEP / width);
  const first = Math.ceil(min / step) * step;
  const ticks = Array.from({ length: Math.floor((max - first) / step) + 1 }, (_, index) => first + index * step);
  return { min, max, ticks, width };
}

/** The place of a day in pixels. */
export const placeOf = (day: number, { min, max, width }: DayScale): number =>
  ROOM + ((Math.max(min, Math.min(max, day)) - min) / (max - min)) * (width - 2 * ROOM);

/** Whether a day lies beyond the scale. */
export const isBeyond = (day: number, { min, max }: DayScale): boolean => day < min || day > max;
