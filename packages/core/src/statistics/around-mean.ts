import type { Interval } from "../kit/interval.ts";

/** How many values lie above and below the mean of all; each number is an interval of whole numbers. */
export interface AroundMean {
  readonly above: Interval;
  readonly below: Interval;
}

/** A value as far from the mean as rounding puts it is at the mean. */
const ROUNDING = 1e-12;

const exceeds = (a: number, b: number): boolean => {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a > b;
  return a - b > ROUNDING * Math.max(Math.abs(a), Math.abs(b));
};

/**
 * How many values can lie above and below their mean. A value is above the mean of all just where it is above the mean of the
 * others; it surely is where its low end is above the others' mean at their high ends. The counts of sure and of possible
 * cases are outer bounds: no choice of values leaves them, and not every number between them need be met.
 */
export function aroundMean(intervals: readonly Interval[]): AroundMean {
  const low = intervals.map((interval) => interval.low ?? -Infinity);
  const high = intervals.map((interval) => interval.high ?? Infinity);
  const most = Math.max(0, intervals.length - 1);
  const lowMeans = meansOfOthers(low);
  const highMeans = meansOfOthers(high);
  const count = (holds: (at: number) => boolean): number => intervals.filter((_, at) => most > 0 && holds(at)).length;
  return {
    above: {
      low: count((at) => exceeds(low[at]!, highMeans[at]!)),
      high: Math.min(
        most,
        count((at) => exceeds(high[at]!, lowMeans[at]!)),
      ),
    },
    below: {
      low: count((at) => exceeds(lowMeans[at]!, high[at]!)),
      high: Math.min(
        most,
        count((at) => exceeds(highMeans[at]!, low[at]!)),
      ),
    },
  };
}

/** The mean of all values but one, for each. Values are finite, or infinite on one side only. */
function meansOfOthers(values: readonly number[]): readonly number[] {
  const finite = values.filter(Number.isFinite);
  const total = finite.reduce((sum, value) => sum + value, 0);
  const open = values.find((value) => !Number.isFinite(value));
  return values.map((value) => {
    const othersOpen = values.length - finite.length - Number(!Number.isFinite(value));
    if (open !== undefined && othersOpen > 0) return open;
    return (total - (Number.isFinite(value) ? value : 0)) / (values.length - 1);
  });
}
