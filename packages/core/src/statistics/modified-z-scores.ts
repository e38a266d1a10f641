import { mean, median } from "simple-statistics";
import { hull, type Interval } from "../kit/interval.ts";
import { boundsOf, closed } from "./bounds-of.ts";

/**
 * What the deviations are measured by.
 *
 * mad          the median absolute deviation from the median
 * mean-ad      the mean absolute deviation from the median, where the former is 0 (half of the values or more are alike)
 * mad-or-mean-ad  the wordings leave open whether the former is 0: a score is the hull of both
 * none         every value is the same
 */
export type DeviationScale = "mad" | "mean-ad" | "mad-or-mean-ad" | "none";

export interface ModifiedZScores {
  readonly scale: DeviationScale;
  readonly median: Interval;
  /** The deviation that was divided by (of "mad-or-mean-ad" the median one). */
  readonly deviation: Interval;
  /** One a value; null where the scale is "none". */
  readonly scores: readonly (Interval | null)[];
}

/** The 0.75 quantile of the normal distribution: the MAD of normal values is 0.6745 standard deviations. */
const MAD_FACTOR = 0.6745;
/** The square root of π/2: the standard deviation of normal values is 1.253314 mean absolute deviations. */
const MEAN_AD_FACTOR = 1 / 1.253314;

/**
 * The modified z-scores of values, 0.6745 (x - median) / MAD. Exact of exact values; where values are intervals, outer
 * bounds by interval arithmetic: no choice of values leaves them. Null of no values.
 *
 * Source  Iglewicz & Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993.
 */
export function modifiedZScores(intervals: readonly Interval[]): ModifiedZScores | null {
  const middle = boundsOf(intervals, median);
  if (middle === null) return null;
  const deviations = intervals.map((interval) => distance(interval, middle));
  const mad = boundsOf(deviations, median)!;
  const meanAd = boundsOf(deviations, mean)!;
  const byMad = (it: Interval): Interval => quotient(it, middle, mad, MAD_FACTOR);
  const byMean = (it: Interval): Interval => quotient(it, middle, meanAd, MEAN_AD_FACTOR);
  const answer = (scale: DeviationScale, deviation: Interval, score: (it: Interval) => Interval | null) => ({
    scale,
    median: middle,
    deviation,
    scores: intervals.map(score),
  });
  if (meanAd.high === 0) return answer("none", meanAd, () => null);
  if (mad.high === 0) return answer("mean-ad", meanAd, byMean);
  if (mad.low === 0) return answer("mad-or-mean-ad", mad, (it) => hull([byMad(it), byMean(it)]));
  return answer("mad", mad, byMad);
}

const low = (interval: Interval): number => interval.low ?? -Infinity;
const high = (interval: Interval): number => interval.high ?? Infinity;

/** What |x - y| can be. */
const distance = (x: Interval, y: Interval): Interval =>
  closed(Math.max(0, low(x) - high(y), low(y) - high(x)), Math.max(high(x) - low(y), high(y) - low(x)));

/** What factor * (x - middle) / deviation can be; the deviation is not below 0. */
function quotient(x: Interval, middle: Interval, deviation: Interval, factor: number): Interval {
  const [from, to] = [low(x) - high(middle), high(x) - low(middle)];
  const [least, most] = [deviation.low ?? 0, high(deviation)];
  const over = (a: number, b: number): number => (a === 0 ? 0 : (factor * a) / b);
  return closed(over(from, from >= 0 ? most : least), over(to, to >= 0 ? least : most));
}
