import { median } from "simple-statistics";
import type { Interval } from "../kit/interval.ts";
import { normalQuantile } from "./normal-distribution.ts";
import { tieSizes, tieTerm } from "./tie-sizes.ts";

/** A value at a time: `y` is what is reckoned with, and what was said may lie anywhere in `within`. */
export interface TimedValue {
  readonly x: number;
  readonly y: number;
  readonly within: Interval;
}

/** The slope of a series, in units of `y` for one of `x`. */
export interface TheilSen {
  /** The median of the slopes of all pairs. */
  readonly slope: number;
  /** All slopes that the intervals allow lie in it; an end is null where intervals are open. */
  readonly bounds: Interval;
  /**
   * The confidence interval, wide enough for whichever values are meant; an end is null where so few values give none at
   * this level, or where intervals are open.
   */
  readonly confidence: Interval;
  /** The line through the medians of `x` and `y`, at the first `x`. */
  readonly start: number;
}

/**
 * The slope of Theil and Sen with its confidence interval; null where no two values have different `x`.
 *
 * Sen, JASA 63 (1968) 1379-1389; Hollander and Wolfe, Nonparametric Statistical Methods (1973), 9.3. A pair's slope rises with its
 * later and falls with its earlier value, and the median and every rank of the slopes rise with each of them: so the median and the
 * ranks of all least and of all greatest slopes enclose what any choice of values gives. They can be wider than needed, as one
 * value is both the earlier and the later of pairs.
 */
export function theilSen(values: readonly TimedValue[], alpha: number): TheilSen | null {
  const pairs = pairsOf(values);
  if (pairs.length === 0) return null;
  const slope = median(pairs.map(({ slope }) => slope));
  const least = pairs.map(({ least }) => least).sort(ascending);
  const greatest = pairs.map(({ greatest }) => greatest).sort(ascending);
  const reach = normalQuantile(1 - alpha / 2) * Math.sqrt(scoreVariance(values));
  const [x, y] = [median(values.map((value) => value.x)), median(values.map((value) => value.y))];
  return {
    slope,
    bounds: { low: finite(median(least)), high: finite(median(greatest)) },
    confidence: {
      low: finite(least[Math.round((pairs.length - reach) / 2) - 1]),
      high: finite(greatest[Math.round((pairs.length + reach) / 2)]),
    },
    start: y + slope * (Math.min(...values.map((value) => value.x)) - x),
  };
}

interface PairSlope {
  readonly slope: number;
  readonly least: number;
  readonly greatest: number;
}

function pairsOf(values: readonly TimedValue[]): readonly PairSlope[] {
  const inOrder = [...values].sort((a, b) => a.x - b.x);
  return inOrder.flatMap((a, at) =>
    inOrder.slice(at + 1).flatMap((b) => {
      const apart = b.x - a.x;
      if (apart === 0) return [];
      const least = (b.within.low ?? -Infinity) - (a.within.high ?? Infinity);
      const greatest = (b.within.high ?? Infinity) - (a.within.low ?? -Infinity);
      return [{ slope: (b.y - a.y) / apart, least: least / apart, greatest: greatest / apart }];
    }),
  );
}

/** Of Kendall's S. Ties of values that may differ are not taken off: the interval is the wider for it. */
function scoreVariance(values: readonly TimedValue[]): number {
  const n = values.length;
  const exact = values.every(({ within }) => within.low !== null && within.low === within.high);
  const ties = exact ? tieTerm(tieSizes(values.map(({ y }) => y))) : 0;
  return (n * (n - 1) * (2 * n + 5) - ties - tieTerm(tieSizes(values.map(({ x }) => x)))) / 18;
}

const ascending = (a: number, b: number): number => Number(a > b) - Number(a < b);

const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;
