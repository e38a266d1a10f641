import { below, type Interval } from "../kit/interval.ts";
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
  return rows.map((row) => {
    const alone = { report: row.report, best: null, worst: null, of: valued.length, tiedWith: [] };
    return hasValue(row) ? { ...alone, ...rankAmong(valued, row) } : alone;
  });
}

type Valued = ComparedReport & { readonly interval: Interval };

const hasValue = (row: ComparedReport): row is Valued => row.interval !== null;

function rankAmong(rows: readonly Valued[], row: Valued): Pick<ReportRank, "best" | "worst" | "tiedWith"> {
  const others = rows.filter((other) => other !== row);
  return {
    best: 1 + others.filter((other) => below(row.interval, other.interval)).length,
    worst: 1 + others.filter((other) => canExceed(other.interval, row.interval)).length,
    tiedWith: others.filter((other) => isSamePoint(other.interval, row.interval)).map(({ report }) => report),
  };
}

/** Some value of `a` is above some value of `b`. */
const canExceed = (a: Interval, b: Interval): boolean => (a.high ?? Infinity) > (b.low ?? -Infinity);

const isSamePoint = (a: Interval, b: Interval): boolean =>
  a.low !== null && a.low === a.high && a.low === b.low && b.low === b.high;
