import { consecutive } from "./agency-reports.ts";
import type { SeriesYear, YearlySeries } from "./yearly-series.ts";

/**
 * Which two years a change is between.
 *
 * next          two consecutive reports
 * over-silence  two consecutive values with a report between them that gives none
 * first-last    the first and the last value; where there are not two, the first and the last report. One row for each agency.
 */
export type ChangeSpan = "next" | "over-silence" | "first-last";

/** A change that is asked of: what it spans, from when, to when. */
export type Spanned = readonly [ChangeSpan, SeriesYear, SeriesYear];

/**
 * The changes of a series: steps in order of their end, each step over silence behind the last of the steps that it spans, and
 * from first to last at the end. None of one year only.
 */
export function changeSpansOf({ years }: YearlySeries): readonly Spanned[] {
  const valued = years.filter(({ interval }) => interval !== null);
  const ends = valued.length > 1 ? valued : years;
  const [first, last] = [ends[0], ends.at(-1)];
  const next = consecutive(years).map(([from, to]): Spanned => ["next", from, to]);
  const over = consecutive(valued)
    .filter(([from, to]) => years.indexOf(to) - years.indexOf(from) > 1)
    .map(([from, to]): Spanned => ["over-silence", from, to]);
  const steps = [...next, ...over].sort(([, a, b], [, c, d]) => b.year - d.year || c.year - a.year);
  return first === undefined || last === undefined || first === last ? [] : [...steps, ["first-last", first, last]];
}
