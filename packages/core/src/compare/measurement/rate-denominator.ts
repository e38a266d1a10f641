import type { Note } from "../../frame/analysis.ts";
import type { Interval } from "../../kit/interval.ts";
import type { ComparedReport } from "../comparison.ts";

/** One side of a rate in one report: its value, or why there is none. */
export interface RateSide {
  readonly interval: Interval | null;
  readonly because: string | null;
  readonly quote: string | null;
}

/** What values are divided by, report by report. */
export interface RateDenominator {
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly of: (row: ComparedReport) => RateSide;
  readonly notes: readonly Note[];
}
