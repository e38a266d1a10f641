import { codebookOf, type ComparedReport, type Comparison } from "@fazhi/core";
import { type ChartSpec, DEFAULT_WIDTH } from "../chart-spec.ts";
import { coverageHeatmap } from "../charts/coverage-heatmap.ts";
import { ranking } from "../charts/ranking.ts";
import { slope } from "../charts/slope.ts";
import { trend, type TrendOptions } from "../charts/trend.ts";
import { formatInterval } from "../label-number.ts";
import type { Language } from "../label.ts";
import { numbersOf } from "../parts/value-texts.ts";
import { isValued, type Row, rowsOf } from "../rows.ts";
import type { ChartWords } from "./inline-svg.ts";
import { agenciesId, changeId, trendId } from "./part-id.ts";
import type { AgencyYears, BriefingPlan } from "./plan-briefing.ts";
import { indicatorName, wordingIn, type Wording } from "./wording.ts";
import { saysSomething } from "./says-something.ts";

/** A chart of a briefing. */
export interface BriefingChart {
  /** The part of the page that it stands in. */
  readonly part: string;
  /** For a file, without ending. */
  readonly name: string;
  /** What it is of. */
  readonly title: string;
  readonly spec: ChartSpec;
  /** The values that it may print, each with its sentence. */
  readonly values: readonly ChartWords[];
}

/** How many indicators of an agency are followed through all of its years. */
const MOST_TRENDS = 2;

/**
 * The charts of a plan, in the order of the page: a ranking for each indicator between agencies; for each agency with
 * several years a trend of the first indicators that it shares with the ranking, and a slope for every one with a number
 * in its first and in its last year; the coverage. `width` is that of trends and slopes, of which the page sets two side
 * by side.
 */
export function briefingCharts(
  plan: BriefingPlan,
  language: Language,
  width = DEFAULT_WIDTH,
): readonly BriefingChart[] {
  const wording = wordingIn(language, codebookOf(plan.coverage));
  const options = { language, width, breaks: plan.breaks };
  return [
    ...plan.agencies
      .filter(({ rows }) => rows.some(saysSomething))
      .map((comparison) => rankingChart(comparison, wording)),
    ...plan.years.flatMap((years) => [
      ...trendCharts(plan, years, wording, options),
      ...slopeCharts(plan, years, wording, options),
    ]),
    ...(plan.coverage.indicators.length === 0 ? [] : [coverageChart(plan, wording)]),
  ];
}

const rankingChart = (comparison: Comparison, wording: Wording): BriefingChart => ({
  part: agenciesId(comparison.indicator),
  name: `${comparison.indicator}-across-agencies`,
  title: wording.words.chart.agencies(indicatorName(comparison.indicator, wording)),
  spec: ranking(comparison, { language: wording.language }),
  values: valuesOf(comparison, wording.language),
});

function trendCharts(
  plan: BriefingPlan,
  years: AgencyYears,
  wording: Wording,
  options: TrendOptions,
): readonly BriefingChart[] {
  const wanted = plan.agencies.map(({ indicator }) => indicator);
  const rank = ({ indicator }: Comparison): number =>
    wanted.includes(indicator) ? wanted.indexOf(indicator) : wanted.length;
  const drawable = years.comparisons.filter(({ rows }) => rows.filter(hasValue).length > 1 && !rows.every(isNone));
  return [...drawable]
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_TRENDS)
    .map((comparison) => ({
      part: trendId(plan, years, comparison.indicator),
      name: `${comparison.indicator}-trend-${nameOf(years)}`,
      title: wording.words.chart.trend(years.agency, indicatorName(comparison.indicator, wording)),
      spec: trend(comparison, options),
      values: valuesOf(comparison, wording.language),
    }));
}

const hasValue = ({ interval }: ComparedReport): boolean => interval !== null;

/** Of a first or a last year without a number there is no change to draw: the table says why. */
const hasBothEnds = ({ rows }: Comparison): boolean => {
  const dated = rows.filter(({ year }) => year !== null);
  const [first, last] = [dated[0], dated.at(-1)];
  return first !== undefined && last !== undefined && first !== last && hasValue(first) && hasValue(last);
};

/** Years of nothing make a flat line on the axis, which a sentence says better. */
const isNone = ({ interval }: ComparedReport): boolean =>
  interval === null || (interval.low === 0 && interval.high === 0);

const slopeCharts = (
  plan: BriefingPlan,
  years: AgencyYears,
  wording: Wording,
  options: TrendOptions,
): readonly BriefingChart[] =>
  years.comparisons.filter(hasBothEnds).map((comparison) => ({
    part: changeId(plan, years, comparison.indicator),
    name: `${comparison.indicator}-slope-${nameOf(years)}`,
    title: wording.words.chart.years(years.agency, indicatorName(comparison.indicator, wording)),
    spec: slope(comparison, options),
    values: valuesOf(comparison, wording.language),
  }));

const coverageChart = ({ coverage }: BriefingPlan, { language, words }: Wording): BriefingChart => ({
  part: "coverage",
  name: "coverage",
  title: words.chart.coverage,
  spec: coverageHeatmap(coverage, { language }),
  values: [],
});

/** Reports' ids are file names, so that they make file names too. */
const nameOf = ({ reports }: AgencyYears): string =>
  `${reports[0]?.report ?? ""}-to-${reports.at(-1)?.report ?? ""}`.replace(/[^\p{L}\p{N}._-]+/gu, "-");

/** Whatever a chart may print of a row: all of its statements together, or one alone. */
const valuesOf = (comparison: Comparison, language: Language): readonly ChartWords[] =>
  rowsOf(comparison, language).flatMap((row) => {
    const { statements } = row.row;
    const [first] = statements;
    if (first === undefined) return [];
    const together = [row.words, ...numbers(row, comparison.unit, language)].map((words) => ({ words, cites: first }));
    return [...together, ...statements.map((cites) => ({ words: formatInterval(cites, language, cites.unit), cites }))];
  });

const numbers = (row: Row, unit: string, language: Language): readonly string[] =>
  isValued(row) ? [numbersOf(row, unit, language)] : [];
