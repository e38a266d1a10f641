import {
  agencyIdentityOf,
  codebookOf,
  compareAgencies,
  compareYears,
  coverageOf,
  reportKeyOf,
  seriesBreaks,
  type AgenciesOptions,
  type Comparison,
  type Coverage,
  type CoverageState,
  type Finding,
  type AnyIndicatorId,
  type Reading,
  type Readings,
  type ReportKey,
} from "@fazhi/core";
import type { Breaks } from "../break-of.ts";
import { HEADLINE_INDICATORS } from "./headline-indicators.ts";
import { type BriefingScope, narrow, type Narrowed } from "./narrow.ts";

/** What a briefing is about, what to look at first, and how much of it. */
export interface BriefingChoice extends BriefingScope {
  /** Indicators to show before others, where at least one report states them; see {@link HEADLINE_INDICATORS}. */
  readonly headline?: readonly AnyIndicatorId[];
  /** How many indicators to compare between agencies; 12 where left out. */
  readonly most?: number;
  /** How many agencies to follow through their years, those with the most reports first; 12 where left out. */
  readonly mostAgencies?: number;
}

/** One agency through its years: every indicator that at least two of its reports state, or those that are asked about. */
export interface AgencyYears {
  readonly agency: string;
  /** In order of year. */
  readonly reports: readonly ReportKey[];
  readonly comparisons: readonly Comparison[];
}

/** What a briefing shows, decided from the readings and the choice. */
export interface BriefingPlan {
  /** The reports that it is about. */
  readonly readings: Readings;
  /** To what it is narrowed; null where it is about all. */
  readonly narrowed: Narrowed | null;
  readonly reports: readonly ReportKey[];
  /** How many agencies the reports are of. */
  readonly agencyCount: number;
  /** Indicators across agencies, each agency by its latest report, or by that of the one year that is asked about. */
  readonly agencies: readonly Comparison[];
  readonly years: readonly AgencyYears[];
  /** Where the series of these agencies break, whatever the indicator. */
  readonly breaks: Breaks;
  /** How many agencies with several years are not among `years`. */
  readonly yearsLeftOut: number;
  /** Every indicator that at least one report states, or those that are asked about. */
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
}

/**
 * Decide what a briefing of these reports shows.
 *
 * Between agencies: each agency by its latest report; first the headline indicators that at least one of these reports
 * states, then the indicators that the most of them state, at least two. Between years: for each agency with reports of
 * two years or more, every indicator that at least two of them state. Coverage and findings: all.
 *
 * Where the choice or its question names agencies, years or indicators, only those: every indicator that is asked about is
 * compared, stated or not. An agency without a report of the one year that is asked about has a row that says so.
 * Throws a Fault for an agency, year or indicator that is not there, and for a question of which nothing is understood.
 */
export function planBriefing(all: Readings, choice: BriefingChoice = {}): BriefingPlan {
  const { readings, narrowed, agencyReports } = narrow(all, choice);
  const agencies = agenciesOf(readings.readings);
  const asked = narrowed?.indicators ?? null;
  const coverage = coverageOf(readings, asked === null ? {} : { indicators: asked });
  const years = agencies.flatMap((reports) => throughYears(readings, reports, coverage, asked));
  const followed = mostFollowed(years, choice.mostAgencies ?? 12);
  const onlyYear = narrowed?.years?.length === 1 ? narrowed.years[0] : undefined;
  return {
    readings,
    narrowed,
    reports: readings.readings.map(reportKeyOf),
    agencyCount: agencies.length,
    agencies:
      onlyYear === undefined
        ? acrossAgencies(
            readings,
            { reports: agencies.map(latestOf).map(({ report }) => report) },
            coverage,
            choice,
            asked,
          )
        : acrossAgencies(all, { reports: agencyReports, year: onlyYear }, coverage, choice, asked),
    years: followed,
    breaks: seriesBreaks(readings),
    yearsLeftOut: years.length - followed.length,
    coverage,
    findings: readings.readings.flatMap(({ findings }) =>
      findings.filter(({ indicator }) => asked === null || indicator == null || asked.includes(indicator)),
    ),
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

type Across = Pick<AgenciesOptions, "year"> & { readonly reports: readonly string[] };

function acrossAgencies(
  readings: Readings,
  across: Across,
  coverage: Coverage,
  { headline = HEADLINE_INDICATORS, most = 12 }: BriefingChoice,
  asked: readonly AnyIndicatorId[] | null,
): readonly Comparison[] {
  const { reports } = across;
  const identities = readings.readings.filter(({ report }) => reports.includes(report.id)).map(agencyIdentityOf);
  if (new Set(identities).size < 2) return [];
  const stating = statedIn(coverage, reports);
  const first = headline.filter((id) => stating(id) > 0);
  const others = codebookOf(coverage)
    .indicators.map(({ id }) => id)
    .filter((id) => !first.includes(id) && stating(id) >= 2)
    .sort((a, b) => stating(b) - stating(a));
  const shown = asked ?? [...first, ...others].slice(0, most);
  return shown.map((indicator) => compareAgencies(readings, { ...across, indicator }));
}

function throughYears(
  readings: Readings,
  all: readonly ReportKey[],
  coverage: Coverage,
  asked: readonly AnyIndicatorId[] | null,
): readonly AgencyYears[] {
  const reports = all.filter(({ year }) => year !== null);
  if (new Set(reports.map(({ year }) => year)).size < 2) return [];
  const ids = reports.map(({ report }) => report);
  const stating = statedIn(coverage, ids);
  const comparisons = (asked ?? coverage.indicators.filter((id) => stating(id) >= 2)).map((indicator) =>
    compareYears(readings, { indicator, reports: ids }),
  );
  const latest = reports.at(-1);
  return latest === undefined || comparisons.length === 0 ? [] : [{ agency: latest.agency, reports, comparisons }];
}

/** The agencies with the most reports, in the order in which they were. */
function mostFollowed(years: readonly AgencyYears[], most: number): readonly AgencyYears[] {
  const chosen = new Set([...years].sort((a, b) => b.reports.length - a.reports.length).slice(0, most));
  return years.filter((one) => chosen.has(one));
}

const STATED: ReadonlySet<CoverageState> = new Set(["stated", "zero-stated", "conflict"]);

/** In how many of some reports an indicator is stated. */
function statedIn({ cells }: Coverage, reports: readonly string[]): (indicator: AnyIndicatorId) => number {
  const asked = new Set(reports);
  const counts = new Map<AnyIndicatorId, number>();
  for (const { report, indicator, state } of cells) {
    if (asked.has(report) && STATED.has(state)) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return (indicator) => counts.get(indicator) ?? 0;
}
