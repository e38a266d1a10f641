import type { Interval } from "../../kit/interval.ts";
import { type Bounds, kendallScoreBounds } from "../../statistics/kendall-score-bounds.ts";
import { type MannKendall, mannKendall, greatestP } from "../../statistics/mann-kendall.ts";
import { type TheilSen, theilSen, type TimedValue } from "../../statistics/theil-sen.ts";
import type { YearlySeries } from "./yearly-series.ts";

/** What is reckoned of one series. */
export interface Trend {
  /** The years with a value. */
  readonly points: readonly TimedValue[];
  /** Null under two values. */
  readonly line: TheilSen | null;
  readonly test: MannKendall;
  readonly scores: Bounds;
  readonly p: number | null;
  /** The greatest p of whichever values are meant. */
  readonly pHigh: number | null;
  /** Reports of years whose value is open on one side. */
  readonly open: readonly string[];
}

/** The trend of one series. A hedged value stands at the middle of its interval; one that is open on a side, at its only end. */
export function trendIn({ years }: YearlySeries, alpha: number): Trend {
  const known = years.flatMap(({ year, interval, report }) => {
    const middle = interval === null ? null : middleOf(interval);
    return interval === null || middle === null ? [] : [{ report, point: { x: year, y: middle, within: interval } }];
  });
  const points = known.map(({ point }) => point);
  const test = mannKendall(points.map(({ y }) => y));
  const scores = kendallScoreBounds(points.map(({ within }) => within));
  const exact = scores.low === scores.high;
  return {
    points,
    line: theilSen(points, alpha),
    test,
    scores,
    p: test.p,
    pHigh: test.p === null || exact ? test.p : Math.max(test.p, greatestP(nearestToZero(scores), points.length)),
    open: known
      .filter(({ point }) => point.within.low === null || point.within.high === null)
      .map(({ report }) => report),
  };
}

function middleOf({ low, high }: Interval): number | null {
  return low === null || high === null ? (low ?? high) : low + (high - low) / 2;
}

const nearestToZero = ({ low, high }: Bounds): number => Math.max(low, Math.min(0, high));
