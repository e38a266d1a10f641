import {
  agencyIdentityOf,
  codebookOf,
  compareAgencies,
  compareYears,
  coverageOf,
  reportKeyOf,
  type Comparison,
  type Coverage,
  type CoverageState,
  type Finding,
  type AnyIndicatorId,
  type Reading,
  type Readings,
  type ReportKey,
} from "@fazhi/core";
import { HEADLINE_INDICATORS } from "./headline-indicators.ts";

/** What to look at first, and how much of it. */
export interface BriefingChoice {
  /** Indicators to show before others, where at least one report states them; see {@link HEADLINE_INDICATORS}. */
  readonly headline?: readonly AnyIndicatorId[];
  /** How many indicators to compare between agencies; 12 where left out. */
  readonly most?: number;
  /** How many agencies to follow through their years, those with the most reports first; 12 where left out. */
  readonly mostAgencies?: number;
}

/** One agency through its years: every indicator that at least two of its reports state. */
export interface AgencyYears {
  readonly agency: string;
  /** In order of year. */
  readonly reports: readonly ReportKey[];
  readonly comparisons: readonly Comparison[];
}

/** What a briefing shows, decided from the readings alone. */
export interface BriefingPlan {
  readonly readings: Readings;
  readonly reports: readonly ReportKey[];
  /** How many agencies the reports are of. */
  readonly agencyCount: number;
  /** Indicators across agencies, each agency by its latest report. */
  readonly agencies: readonly Comparison[];
  readonly years: readonly AgencyYears[];
  /** How many agencies with several years are not among `years`. */
  readonly yearsLeftOut: number;
  /** Every indicator that at least one report states. */
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

/**
 * Decide what a briefing of these reports shows.
 *
 * Between agencies: each agency by its latest report; first the headline indicators that at least one of these reports
 * states, then the indicators that the most of them state, at least two. Between years: for each agency with reports of
 * two years or more, every indicator that at least two of them state. Coverage and findings: all.
 */
export function planBriefing(readings: Readings, choice: BriefingChoice = {}): BriefingPlan {
  const agencies = agenciesOf(readings.readings);
  const coverage = coverageOf(readings);
  const years = agencies.flatMap((reports) => throughYears(readings, reports, coverage));
  const followed = mostFollowed(years, choice.mostAgencies ?? 12);
  return {
    readings,
    reports: readings.readings.map(reportKeyOf),
    agencyCount: agencies.length,
    agencies: acrossAgencies(readings, agencies.map(latestOf), coverage, choice),
    years: followed,
    yearsLeftOut: years.length - followed.length,
    coverage,
    findings: readings.readings.flatMap(({ findings }) => findings),
  };
}

/** The reports of each agency, in order of year; those of no known year first. */
function agenciesOf(readings: readonly Reading[]): readonly (readonly [ReportKey, ...ReportKey[]])[] {
  const agencies = new Map<string, [ReportKey, ...ReportKey[]]>();
  for (const reading of readings) {
    const known = agencies.get(agencyIdentityOf(reading));
    if (known === undefined) agencies.set(agencyIdentityOf(reading), [reportKeyOf(reading)]);
    else known.push(reportKeyOf(reading));
  }
  for (const reports of agencies.values()) reports.sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  return [...agencies.values()];
}

const latestOf = (reports: readonly [ReportKey, ...ReportKey[]]): ReportKey => reports.at(-1) ?? reports[0];

function acrossAgencies(
  readings: Readings,
  latest: readonly ReportKey[],
  coverage: Coverage,
  { headline = HEADLINE_INDICATORS, most = 12 }: BriefingChoice,
): readonly Comparison[] {
  if (latest.length < 2) return [];
  const stating = statedIn(coverage, latest);
  const first = headline.filter((id) => stating(id) > 0);
  const others = codebookOf(coverage)
    .indicators.map(({ id }) => id)
    .filter((id) => !first.includes(id) && stating(id) >= 2)
    .sort((a, b) => stating(b) - stating(a));
  const reports = latest.map(({ report }) => report);
  return [...first, ...others].slice(0, most).map((indicator) => compareAgencies(readings, { indicator, reports }));
}

function throughYears(readings: Readings, all: readonly ReportKey[], coverage: Coverage): readonly AgencyYears[] {
  const reports = all.filter(({ year }) => year !== null);
  if (new Set(reports.map(({ year }) => year)).size < 2) return [];
  const stating = statedIn(coverage, reports);
  const ids = reports.map(({ report }) => report);
  const comparisons = coverage.indicators
    .filter((id) => stating(id) >= 2)
    .map((indicator) => compareYears(readings, { indicator, reports: ids }));
  const [first] = reports;
  return first === undefined || comparisons.length === 0 ? [] : [{ agency: first.agency, reports, comparisons }];
}

/** The agencies with the most reports, in the order in which they were. */
function mostFollowed(years: readonly AgencyYears[], most: number): readonly AgencyYears[] {
  const chosen = new Set([...years].sort((a, b) => b.reports.length - a.reports.length).slice(0, most));
  return years.filter((one) => chosen.has(one));
}

const STATED: ReadonlySet<CoverageState> = new Set(["stated", "zero-stated", "conflict"]);

/** In how many of some reports an indicator is stated. */
function statedIn({ cells }: Coverage, reports: readonly ReportKey[]): (indicator: AnyIndicatorId) => number {
  const asked = new Set(reports.map(({ report }) => report));
  const counts = new Map<AnyIndicatorId, number>();
  for (const { report, indicator, state } of cells) {
    if (asked.has(report) && STATED.has(state)) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return (indicator) => counts.get(indicator) ?? 0;
}
