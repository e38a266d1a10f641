import type { Interval } from "../../kit/interval.ts";
import { bounded, type Bounded } from "../../statistics/bounded.ts";

/** Two indicators of one report; both ends of both are known. */
export interface Pair {
  readonly x: Bounded;
  readonly y: Bounded;
}

/** The reports that state two indicators. */
export interface PairedValues {
  readonly pairs: readonly Pair[];
  /** Reports that state both, one of them open on a side (超过40): they have no midpoint and are in no figure. */
  readonly open: readonly string[];
}

/**
 * The reports that state both of two indicators; values by report id, null where there is none. Pairs are in order of their
 * values, so that neither draws nor rounding hang on the order of reports.
 */
export function pairedValues(
  a: ReadonlyMap<string, Interval | null>,
  b: ReadonlyMap<string, Interval | null>,
): PairedValues {
  const both = [...a].filter(([report, value]) => value !== null && b.get(report) != null);
  const paired = both.map(([report, value]) => ({ report, x: bounded(value), y: bounded(b.get(report)) }));
  return {
    pairs: paired.flatMap(({ x, y }) => (x === null || y === null ? [] : [{ x, y }])).sort(byValue),
    open: paired.flatMap(({ report, x, y }) => (x === null || y === null ? [report] : [])),
  };
}

const byValue = (a: Pair, b: Pair): number =>
  a.x.low - b.x.low || a.x.high - b.x.high || a.y.low - b.y.low || a.y.high - b.y.high;
