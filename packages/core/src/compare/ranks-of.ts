import type { Interval } from "../kit/interval.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { ComparedReport, Comparison } from "./comparison.ts";

/**
 * Where a report can stand among those with a value, 1 for the highest value; it says nothing of good or bad. Reports
 * that print the same value share the better rank and the next is left out (1, 2, 2, 4).
 */
export interface ReportRank {
  readonly report: string;
  /** The best and the worst rank that the wordings allow; null where the report has no value. */
  readonly best: number | null;
  readonly worst: number | null;
  /** How many reports have a value. */
  readonly of: number;
  /** Reports that print the same exact value. */
  readonly tiedWith: readonly string[];
}

/** The rank of each row, in the order of rows. Where values overlap the rank is an interval, not a guess. */
export function ranksOf({ rows }: Pick<Comparison, "rows">): readonly ReportRank[] {
  const valued = rows.filter(hasValue);
  const lows = valued.map(({ interval }) => lowOf(interval)).sort(ascending);
  const highs = valued.map(({ interval }) => highOf(interval)).sort(ascending);
  const samePoint = groupBy(valued, ({ report, interval }) =>
    isPoint(interval) ? String(interval.low) : `only ${report}`,
  );
  return rows.map((row) => {
    const alone = { report: row.report, best: null, worst: null, of: valued.length, tiedWith: [] };
    if (!hasValue(row)) return alone;
    const [low, high] = [lowOf(row.interval), highOf(row.interval)];
    const tied = isPoint(row.interval) ? (samePoint.get(String(low)) ?? []) : [];
    return {
      ...alone,
      best: 1 + countAbove(lows, high),
      worst: 1 + countAbove(highs, low) - Number(high > low),
      tiedWith: tied.filter((other) => other !== row).map(({ report }) => report),
    };
  });
}

type Valued = ComparedReport & { readonly interval: Interval };

const hasValue = (row: ComparedReport): row is Valued => row.interval !== null;

const lowOf = ({ low }: Interval): number => low ?? -Infinity;
const highOf = ({ high }: Interval): number => high ?? Infinity;
const isPoint = ({ low, high }: Interval): boolean => low !== null && low === high;
const ascending = (a: number, b: number): number => Number(a > b) - Number(a < b);

/** How many of the sorted values are above a value, by halving. */
function countAbove(sorted: readonly number[], value: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle]! > value) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
