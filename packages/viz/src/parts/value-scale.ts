import type { Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { isValued, type Row } from "../rows.ts";

/** The scale that values are drawn on, with room beyond the last value where an end is open. */
export interface ValueScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly unit: string;
}

const MOST_STEPS = 6;

/** How far past the last value an open end is drawn, and room is left around values that are set off from 0. */
const REACH = 0.15;

/** Values that all lie above this share of the greatest are set off from 0: 97% and 99% would else be one point. */
const OFF_ZERO = 0.6;

/** The narrowest stretch of a scale that is set off from 0, as a share of its greatest value. */
const LEAST_SPAN = 0.1;

/** All of it, in per cent. */
const WHOLE = 100;

/** A scale over all drawn statements of the rows; without a tick where there are none, with 0 alone where all are 0. */
export function valueScale(rows: readonly Row[], unit: string): ValueScale {
  const statements = rows.filter(isValued).flatMap((row) => row.statements);
  const ends = endsOf(rows);
  if (ends.length === 0) return { min: 0, max: 1, ticks: [], unit };
  const top = Math.max(0, ...ends);
  const bottom = Math.min(0, ...ends);
  if (top === bottom) return { min: 0, max: 1, ticks: [0], unit };
  const reach = (top - bottom) * REACH;
  // Below 0 there is nothing to count: an open lower end reaches past 0 only where other values do.
  const min = bottom < 0 && statements.some(({ low }) => low === null) ? bottom - reach : bottom;
  const open = statements.filter(({ high }) => high === null);
  // 98%以上 sets no upper end, but a share below the whole is not drawn past it.
  const isShare = unit === "%" && top <= WHOLE && open.every(({ low }) => low === null || low < WHOLE);
  const max = open.length === 0 ? top : isShare ? Math.min(WHOLE, top + reach) : top + reach;
  return { ...rounded(min, max, leastStep(ends)), unit };
}

/** Between whole numbers there is no tick: nobody counts half a case. */
const leastStep = (ends: readonly number[]): number => (ends.every(Number.isInteger) ? 1 : 0);

/**
 * The same for lines, which need no 0 to be read rightly: set off from 0 where all values lie close together and far
 * from it. A chart with such a scale says so; see `isOffZero`.
 */
export function lineScale(rows: readonly Row[], unit: string): ValueScale {
  const ends = endsOf(rows);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isOpen = rows.filter(isValued).some(({ value }) => value.low === null || value.high === null);
  if (ends.length === 0 || isOpen || least <= OFF_ZERO * most) return valueScale(rows, unit);
  const room = Math.max(LEAST_SPAN * most - (most - least), REACH * (most - least)) / 2;
  return {
    ...rounded(Math.max(0, least - room), most + (unit === "%" && most <= WHOLE ? 0 : room), leastStep(ends)),
    unit,
  };
}

export const isOffZero = ({ min }: ValueScale): boolean => min > 0;

const endsOf = (rows: readonly Row[]): readonly number[] =>
  rows
    .filter(isValued)
    .flatMap((row) => row.statements.flatMap(({ low, high, printed }) => [low, high, printed]))
    .filter((end) => end !== null);

/** Out to the next whole step on either side, in steps of 1, 2 or 5 times a power of ten, none below the least. */
function rounded(min: number, max: number, leastOfSteps = 0): Omit<ValueScale, "unit"> {
  const step = Math.max(leastOfSteps, stepOf((max - min) / MOST_STEPS));
  const first = Math.floor(min / step);
  const last = Math.ceil(max / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
  return { min: exact(first * step), max: exact(last * step), ticks };
}

/** The ticks of a scale from one value to another, which may be the same. */
export const roundSteps = (min: number, max: number): readonly number[] =>
  max > min ? rounded(min, max).ticks : [min];

function stepOf(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5].find((one) => one * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/** 3 × 0.1 is 0.30000000000000004; a tick is 0.3. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Vega-Lite's scale: our own ends, nothing rounded again. */
export const scalePart = ({ min, max }: ValueScale): Part => ({ domain: [min, max], nice: false, zero: false });

/** The numbers at the ticks, as readers of the language write them. */
export const tickWords = ({ ticks, unit }: ValueScale, language: Language): readonly string[] =>
  ticks.map((tick) => formatNumber(tick, language, unit));

/** The axis of a value scale, with ticks written as readers of the language write numbers, and described to them. */
export function valueAxis(scale: ValueScale, language: Language, isGridded: boolean): Part {
  const words = (value: number): string => formatNumber(value, language, scale.unit);
  const { axis } = labelsOf(language);
  return {
    title: null,
    grid: isGridded,
    values: scale.ticks,
    tickCount: Math.max(1, scale.ticks.length),
    labelExpr: lookup(scale.ticks.map(String), tickWords(scale, language)),
    description: axis.described(axis.value, words(scale.min), words(scale.max)),
    labelFlush: false,
    labelOverlap: true,
    labelSeparation: 6,
    labelPadding: 5,
    domain: scale.ticks.length > 0,
    tickSize: 4,
  };
}

/** A Vega expression that gives each axis value its own words. */
const lookup = (values: readonly string[], words: readonly string[]): string =>
  `${JSON.stringify(Object.fromEntries(values.map((value, index) => [value, words[index]])))}[datum.value]`;
