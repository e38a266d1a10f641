import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { analysisOf, type Analysis, type Method, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { planOf } from "../../report/crosswalk.ts";
import { oneCodebook } from "../one-codebook.ts";
import type { ReportKey } from "../comparison.ts";
import { type AgencyReports, agencyReportsOf, type AgencyReportsOptions, consecutive } from "./agency-reports.ts";
import { badDirection } from "./faults.ts";
import { type BadDirection, type Silence, silencesIn } from "./silence-between.ts";
import { statedIndicators } from "./stated-indicators.ts";
import { noteOn, yearNotes } from "./year-notes.ts";
import { quotesIn, SEPARATOR, type SeriesYear, yearlySeriesOf } from "./yearly-series.ts";

/** Which indicators of whom are followed. */
export interface SilencesOptions extends AgencyReportsOptions {
  /** Left out: every established indicator that the agency states in any year. */
  readonly indicators?: readonly AnyIndicatorId[];
  /** With experimental indicators, where `indicators` is left out. */
  readonly experimental?: boolean;
  /**
   * Which way an indicator is bad in your judgement: `{ "enforcement.complaints": "higher" }`. Nothing is assumed of the others.
   */
  readonly bad?: { readonly [indicator in AnyIndicatorId]?: BadDirection };
}

/**
 * The columns of silences. `low`, `high` and `quotes` are of the report that states the indicator (the earlier where both do), in
 * `unit`. `after` says where the last value before a silence stood among the agency's values up to then, `after_bad_year` whether it
 * was worse than the one before it. `evidence` are the words on which the state of a silent report rests.
 */
export const SILENCE_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  indicator: "string!",
  from_year: "number!",
  to_year: "number!",
  from_report: "string!",
  to_report: "string!",
  change: "string!",
  from_state: "string!",
  to_state: "string!",
  low: "number",
  high: "number",
  unit: "string!",
  after: "string",
  after_bad_year: "boolean",
  quotes: "string!",
  evidence: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type SilenceSchema = typeof SILENCE_SCHEMA;

const METHOD: Method = {
  id: "silences",
  formula:
    "of each indicator, between each two consecutive reports of an agency: kept, dropped, new, returned, or no such power; after = the " +
    "last value before a silence against all values before it, certain only where the wordings leave no doubt",
  source: "states of a report and an indicator as in coverageOf; no direction is taken for bad but those given",
  settings: {},
};

/**
 * What agencies cease to tell, and begin to tell, from one report to the next. That an indicator falls silent after its
 * highest value is a fact; that it was hidden is not.
 *
 * An unknown agency or indicator, and a direction other than "higher" and "lower", are Faults.
 *
 * @example
 * silences(readings, { bad: { "enforcement.complaints": "higher" } }).filter({ change: "dropped", after_bad_year: true });
 */
export function silences(readings: Readings, options: SilencesOptions = {}): Analysis<SilenceSchema> {
  const found = silencesOf(readings, options);
  const rows = found.flatMap(({ agency, steps }) => steps.map((step) => rowOf(agency.key, step)));
  const agencies = found.map(({ agency }) => agency);
  const settings = {
    agency: options.agency ?? null,
    indicators: options.indicators?.join(SEPARATOR) ?? null,
    experimental: options.experimental ?? false,
    bad: Object.entries(options.bad ?? {})
      .map(([indicator, way]) => `${indicator} ${way}`)
      .join(SEPARATOR),
  };
  return analysisOf(SILENCE_SCHEMA, rows, {
    method: { ...METHOD, settings },
    notes: [...yearNotes(agencies), ...planNotes(agencies)],
  });
}

/** A step of an indicator of an agency. */
export interface IndicatorSilence extends Silence {
  readonly indicator: AnyIndicatorId;
  readonly unit: string;
}

/** Every step of every agency. */
export function silencesOf(
  readings: Readings,
  options: SilencesOptions,
): readonly { readonly agency: AgencyReports; readonly steps: readonly IndicatorSilence[] }[] {
  const { indicators, experimental = false, bad = {} } = options;
  const codebook = oneCodebook(readings);
  const asked = indicators?.map((id) => codebook.indicatorOf(id).id);
  const ways = new Map(Object.entries(bad));
  for (const [id, way] of ways) {
    codebook.indicatorOf(id);
    if (way !== "higher" && way !== "lower") throw badDirection(id, String(way));
  }
  return agencyReportsOf(readings, options).map((agency) => {
    const followed = asked ?? statedIndicators(agency, codebook, experimental);
    const steps = followed.flatMap((indicator) => {
      const series = yearlySeriesOf(agency, indicator);
      const { unit } = series.comparison;
      return silencesIn(series, ways.get(indicator)).map((step) => ({ ...step, indicator, unit }));
    });
    return { agency, steps: steps.sort((a, b) => a.later.year - b.later.year) };
  });
}

function rowOf(key: ReportKey, { indicator, unit, change, earlier, later, after, afterBadYear }: IndicatorSilence) {
  const stating = change === "new" || change === "returned" ? later : earlier;
  const silent = stating === later ? earlier : later;
  return {
    agency: key.agency,
    region: key.region,
    level: key.level,
    indicator,
    from_year: earlier.year,
    to_year: later.year,
    from_report: earlier.report,
    to_report: later.report,
    change,
    from_state: earlier.state,
    to_state: later.state,
    low: stating.interval?.low ?? null,
    high: stating.interval?.high ?? null,
    unit,
    after,
    after_bad_year: afterBadYear,
    quotes: quotesIn(stating),
    evidence: change === "kept" ? "" : evidenceIn(silent),
  } satisfies Row<SilenceSchema>;
}

const evidenceIn = ({ rows }: SeriesYear): string =>
  rows
    .flatMap(({ evidence = [] }) => evidence)
    .map(({ quote }) => quote)
    .join(SEPARATOR);

/** Another outline asks for other things: what is dropped then may have been dropped by it. */
function planNotes(agencies: readonly AgencyReports[]): readonly Note[] {
  const over = agencies.flatMap(({ reports }) =>
    consecutive(reports).filter(([before, after]) => planOf(before.year)?.id !== planOf(after.year)?.id),
  );
  return noteOn(
    over.map(([, after]) => after.key.report),
    "silences/outline",
    "note",
    "written by another outline than the report before, which may explain what is dropped and new",
  );
}
