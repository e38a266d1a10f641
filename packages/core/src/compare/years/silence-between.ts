import { below, type Interval } from "../../kit/interval.ts";
import type { Verdict } from "../comparison.ts";
import { consecutive } from "./agency-reports.ts";
import { type SeriesYear, speaks, verdictBetween, type YearlySeries } from "./yearly-series.ts";

/**
 * What became of an indicator from one report of an agency to the next.
 *
 * kept      both state it                        dropped   the earlier states it, the later is silent
 * new       the later is the first to state it   returned  the later states it again after silence
 * no-power  the earlier states it, the later says that the body has no such power: no silence
 */
export type SilenceChange = "kept" | "dropped" | "new" | "returned" | "no-power";

/**
 * Where the last value before a silence stood among the agency's values up to then. It says nothing of good or bad.
 *
 * highest, lowest  above, or below, every value before it      neither  certainly neither of both
 * only             no value before it                          unclear  the wordings leave it open
 */
export type LastValue = "highest" | "lowest" | "neither" | "only" | "unclear";

/** Which way an indicator is bad, as the reader judges it. */
export type BadDirection = "higher" | "lower";

/** One step of one indicator. */
export interface Silence {
  readonly change: SilenceChange;
  readonly earlier: SeriesYear;
  readonly later: SeriesYear;
  /** Of what fell silent: where its last value stood; null otherwise, and where it states no comparable value. */
  readonly after: LastValue | null;
  /** Of what fell silent: whether its last value was worse than the one before; null where nothing says so. */
  readonly afterBadYear: boolean | null;
}

/** Every step of a series in which either report states the indicator. */
export function silencesIn(series: YearlySeries, bad: BadDirection | undefined): readonly Silence[] {
  const { years } = series;
  return consecutive(years).flatMap(([earlier, later], at) => {
    const past = years.slice(0, at);
    const change = changeOf(past, earlier, later);
    if (change === null) return [];
    const dropped = change === "dropped";
    const after = dropped ? lastValueOf(past, earlier) : null;
    return [{ change, earlier, later, after, afterBadYear: dropped ? wasBad(series, past, earlier, bad) : null }];
  });
}

function changeOf(past: readonly SeriesYear[], earlier: SeriesYear, later: SeriesYear): SilenceChange | null {
  if (speaks(earlier)) return speaks(later) ? "kept" : later.state === "no-power" ? "no-power" : "dropped";
  if (!speaks(later)) return null;
  return past.some(speaks) ? "returned" : "new";
}

function lastValueOf(past: readonly SeriesYear[], { interval: last }: SeriesYear): LastValue | null {
  if (last === null) return null;
  const before = past.flatMap(({ interval }) => interval ?? []);
  if (before.length === 0) return "only";
  if (before.every((value) => below(value, last))) return "highest";
  if (before.every((value) => below(last, value))) return "lowest";
  return canBeAbove(last, before) || canBeBelow(last, before) ? "unclear" : "neither";
}

const canBeAbove = ({ high }: Interval, others: readonly Interval[]): boolean =>
  others.every(({ low }) => (high ?? Infinity) > (low ?? -Infinity));

const canBeBelow = ({ low }: Interval, others: readonly Interval[]): boolean =>
  others.every(({ high }) => (low ?? -Infinity) < (high ?? Infinity));

function wasBad(
  series: YearlySeries,
  past: readonly SeriesYear[],
  last: SeriesYear,
  bad: BadDirection | undefined,
): boolean | null {
  const before = past.findLast(({ interval }) => interval !== null);
  if (bad === undefined || before === undefined || last.interval === null) return null;
  const { kind }: Verdict = verdictBetween(series, before, last);
  return kind === "equal-within-hedges" || kind === "not-comparable" ? null : kind === bad;
}
