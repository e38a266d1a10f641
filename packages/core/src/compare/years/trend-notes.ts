import type { Note } from "../../frame/analysis.ts";
import { FEWEST_FOR_P } from "../../statistics/mann-kendall.ts";
import { kendallTail } from "../../statistics/kendall-tail.ts";
import type { AgencyReports } from "./agency-reports.ts";
import { commonBreaks, indicatorBreaks } from "./series-breaks.ts";
import type { Trend } from "./trend-in.ts";
import { noteOn } from "./year-notes.ts";
import type { YearlySeries } from "./yearly-series.ts";

/** Trends with what they were reckoned from, in one order. */
export interface Reckoned {
  readonly agencies: readonly AgencyReports[];
  /** Every agency, also those that were not asked for: a body may have been made of them. */
  readonly all: readonly AgencyReports[];
  readonly series: readonly YearlySeries[];
  readonly trends: readonly Trend[];
  readonly alpha: number;
}

/** What has to be known of trends beside their figures. */
export function trendNotes(reckoned: Reckoned): readonly Note[] {
  const { series, trends } = reckoned;
  const silent = series.flatMap(({ years }) => years.filter(({ interval }) => interval === null));
  return [
    ...noteOn(idsOf(silent), "trend/silent-years", "note", "no value; left out, for silence is not zero"),
    ...noteOn(
      trends.flatMap(({ open }) => open),
      "trend/open-value",
      "warning",
      "a value that is open on one side, and stands at its only end",
    ),
    ...testNotes(reckoned),
    ...noteOn(brokenIn(reckoned), "trend/across-break", "warning", "behind a break of the series; see seriesBreaks"),
  ];
}

/** Where there is no p, and what to think of it where there is one. */
function testNotes({ series, trends, alpha }: Reckoned): readonly Note[] {
  const where = (holds: (trend: Trend) => boolean): readonly string[] =>
    series.flatMap(({ years }, at) => (holds(trends[at] as Trend) ? idsOf(years) : []));
  const isShort = ({ points }: Trend): boolean => points.length < FEWEST_FOR_P;
  return [
    ...noteOn(
      where(isShort),
      "trend/too-few",
      "note",
      `fewer than ${FEWEST_FOR_P} values in the series: no order of 3 values is rarer than 1 in 3, so there is no p`,
    ),
    ...noteOn(
      where((trend) => !isShort(trend) && trend.test.tau === null),
      "trend/all-equal",
      "note",
      "all values of the series, each at its middle, are equal: there is no order to test, so there is no p",
    ),
    ...noteOn(
      where(({ points, p }) => p !== null && leastP(points.length) >= alpha),
      "trend/no-power",
      "warning",
      `a series so short that not even a steady rise reaches alpha ${alpha}`,
    ),
    ...noteOn(
      where(({ p, pHigh }) => p !== null && pHigh !== null && p < alpha && pHigh >= alpha),
      "trend/hedges-decide",
      "warning",
      `p is under alpha ${alpha} at the middle of the hedged values, and not for every value that they allow`,
    ),
    ...noteOn(
      where(({ p }) => p !== null),
      "trend/serial-correlation",
      "note",
      "tested as if years were independent; where a year's figure leads to the next one's, p is too small",
    ),
  ];
}

const idsOf = (years: readonly { readonly report: string }[]): readonly string[] => years.map(({ report }) => report);

/** The p of a series that rises throughout. */
const leastP = (n: number): number => kendallTail((n * (n - 1)) / 2, n);

function brokenIn({ agencies, all, series }: Reckoned): readonly string[] {
  return series.flatMap(({ comparison: { indicator }, years }, at) => {
    const agency = agencies[at] as AgencyReports;
    const valued = years.filter(({ interval }) => interval !== null).map(({ year }) => year);
    const [first, last] = [Math.min(...valued), Math.max(...valued)];
    return [...commonBreaks(agency, all), ...indicatorBreaks(agency, indicator)]
      .filter((one) => one.status === "B" && (one.indicator === null || one.indicator === indicator))
      .filter(({ after }) => first < after.year && after.year <= last)
      .map(({ after }) => after.key.report);
  });
}
