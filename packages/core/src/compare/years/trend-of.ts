import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { analysisOf, type Analysis, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { adjustPValues, P_VALUE_CORRECTIONS, type PValueCorrection } from "../../statistics/adjust-p-values.ts";
import { badChoice } from "../faults.ts";
import { oneCodebook } from "../one-codebook.ts";
import { agencyReportsOf, type AgencyReportsOptions } from "./agency-reports.ts";
import { changeUnitOf } from "./change-unit.ts";
import { badAlpha } from "./faults.ts";
import { trendNotes } from "./trend-notes.ts";
import { type Trend, trendIn } from "./trend-in.ts";
import { yearNotes } from "./year-notes.ts";
import { type YearlySeries, yearlySeriesOf } from "./yearly-series.ts";

/** Whose trend, of what, and how it is tested. */
export interface TrendOptions extends AgencyReportsOptions {
  readonly indicator: AnyIndicatorId;
  /** The chance of a false finding that is accepted, 0.05 where left out; the confidence interval is at 1 - alpha. */
  readonly alpha?: number;
  /** How p is raised where many agencies are tested; "none" where left out. */
  readonly correction?: PValueCorrection;
}

/**
 * What a test says: rising or falling at `alpha`, not shown (which is not that there is none), or too few values to test.
 */
export type TrendVerdict = "rising" | "falling" | "not-shown" | "too-few";

/**
 * The columns of trends. `slope`, its bounds, the confidence interval and `start` (the line in `from_year`) are in `change_unit`
 * (`start`: in `unit`) for one year. `slope_low`, `slope_high`: what the wordings allow. `ci_low`, `ci_high`: the
 * confidence interval, whichever values are meant; null where it is open. `s`, `tau`, `variance`, `p` are of the midpoints;
 * `s_low`, `s_high`, `p_high` of whichever values are meant.
 */
export const TREND_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  indicator: "string!",
  n: "number!",
  silent: "number!",
  from_year: "number",
  to_year: "number",
  unit: "string!",
  change_unit: "string!",
  slope: "number",
  slope_low: "number",
  slope_high: "number",
  ci_low: "number",
  ci_high: "number",
  start: "number",
  s: "number",
  s_low: "number",
  s_high: "number",
  tau: "number",
  variance: "number",
  p: "number",
  p_high: "number",
  p_adjusted: "number",
  p_how: "string",
  trend: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type TrendSchema = typeof TREND_SCHEMA;

const METHOD: Method = {
  id: "theil-sen mann-kendall",
  formula:
    "slope = median of (y_j - y_i) / (t_j - t_i) over all pairs; its interval from the ranks (N ± z sd(S)) / 2 of these slopes; " +
    "S = pairs that rise - pairs that fall; p two-sided, exact from all orders without ties up to 49 values, else normal with " +
    "continuity correction and the variance for ties; hedged values at the middle of their interval, bounds from the ends of each pair",
  source:
    "Sen, JASA 63 (1968) 1379-1389; Mann, Econometrica 13 (1945) 245-259; Kendall, Rank Correlation Methods (4th ed. 1970); " +
    "Hollander and Wolfe, Nonparametric Statistical Methods (1973)",
  settings: {},
};

/**
 * Whether an indicator rises or falls over the years of an agency, or of each agency: Theil and Sen's slope with its interval, and
 * the test of Mann and Kendall. Years without a value are left out and counted in `silent`. Under 4 values there is no p: no
 * order of 3 is rarer than a third.
 *
 * An unknown agency or indicator, and an `alpha` that is no chance, are Faults.
 *
 * @example
 * trendOf(readings, { indicator: "enforcement.inspections", correction: "holm" }).filter({ trend: "rising" });
 */
export function trendOf(readings: Readings, options: TrendOptions): Analysis<TrendSchema> {
  const { alpha = 0.05, correction = "none" } = options;
  if (!(alpha > 0 && alpha < 1)) throw badAlpha(alpha);
  if (!P_VALUE_CORRECTIONS.includes(correction))
    throw badChoice("correction", correction, `one of ${P_VALUE_CORRECTIONS.join(", ")}`);
  const codebook = oneCodebook(readings);
  const indicator = codebook.indicatorOf(options.indicator).id;
  const asked = agencyReportsOf(readings, options);
  const agencies = asked.filter(({ reports }) => reports.length > 0);
  const series = agencies.map((agency) => yearlySeriesOf(agency, indicator));
  const trends = series.map((one) => trendIn(one, alpha));
  const adjusted = adjustedBy(trends, correction);
  const rows = series.map((one, at) => {
    const unit = changeUnitOf(one.comparison.unit, codebook.lexicon);
    return rowOf(one, unit, trends[at] as Trend, adjusted[at] ?? null, alpha);
  });
  const settings = {
    indicator,
    agency: options.agency ?? null,
    from: options.from ?? null,
    to: options.to ?? null,
    alpha,
    correction,
    tests: trends.filter(({ p }) => p !== null).length,
  };
  const all = options.agency === undefined ? asked : agencyReportsOf(readings, {});
  const notes = [...yearNotes(asked), ...trendNotes({ agencies, all, series, trends, alpha })];
  return analysisOf(TREND_SCHEMA, rows, { method: { ...METHOD, settings }, notes });
}

/** The p of each trend that has one, raised for their number. */
function adjustedBy(trends: readonly Trend[], correction: PValueCorrection): readonly (number | null)[] {
  const tested = trends.flatMap(({ p }, at) => (p === null ? [] : [{ p, at }]));
  const raised = adjustPValues(
    tested.map(({ p }) => p),
    correction,
  );
  const places = new Map(tested.map(({ at }, test) => [at, raised[test] as number]));
  return trends.map((_, at) => places.get(at) ?? null);
}

function rowOf(
  { key, comparison, years }: YearlySeries,
  changeUnit: string,
  { points, line, test, scores, p, pHigh }: Trend,
  adjusted: number | null,
  alpha: number,
): Row<TrendSchema> {
  return {
    agency: key.agency,
    region: key.region,
    level: key.level,
    indicator: comparison.indicator,
    n: points.length,
    silent: years.length - points.length,
    from_year: points[0]?.x ?? null,
    to_year: points.at(-1)?.x ?? null,
    unit: comparison.unit,
    change_unit: changeUnit,
    slope: line?.slope ?? null,
    slope_low: line?.bounds.low ?? null,
    slope_high: line?.bounds.high ?? null,
    ci_low: line?.confidence.low ?? null,
    ci_high: line?.confidence.high ?? null,
    start: line?.start ?? null,
    s: line === null ? null : test.s,
    s_low: line === null ? null : scores.low,
    s_high: line === null ? null : scores.high,
    tau: test.tau,
    variance: line === null ? null : test.variance,
    p,
    p_high: pHigh,
    p_adjusted: adjusted,
    p_how: test.how,
    trend: verdictOf(test.s, adjusted, alpha),
  };
}

function verdictOf(s: number, p: number | null, alpha: number): TrendVerdict {
  if (p === null) return "too-few";
  if (p >= alpha) return "not-shown";
  return s > 0 ? "rising" : "falling";
}
