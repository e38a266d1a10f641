import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { analysisOf, type Analysis, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { oneCodebook } from "../one-codebook.ts";
import { type AgencyReports, agencyReportsOf, type AgencyReportsOptions } from "./agency-reports.ts";
import { countingBreaks } from "./counting-breaks.ts";
import { mergerBreaks, nameBreaks } from "./name-breaks.ts";
import { crosswalkBreaks, planBreaks } from "./plan-breaks.ts";
import type { SeriesBreak } from "./series-break.ts";
import { statedIndicators } from "./stated-indicators.ts";
import { wordBreaks } from "./word-breaks.ts";
import { SEPARATOR, yearlySeriesOf } from "./yearly-series.ts";
import { yearNotes } from "./year-notes.ts";

/** Which breaks are asked for. */
export interface SeriesBreaksOptions extends AgencyReportsOptions {
  /** Only what may break this indicator. Left out: every established indicator that the agency states. */
  readonly indicator?: AnyIndicatorId;
}

/**
 * The columns of breaks. `obs_status` is the SDMX status that the value of `year` gets: B, a series must not be read
 * through; D, its definition differs and it goes on. `indicator` is null where any may break.
 */
export const SERIES_BREAK_SCHEMA = {
  agency: "string!",
  region: "string",
  level: "string",
  indicator: "string",
  from_year: "number",
  year: "number!",
  from_report: "string",
  to_report: "string!",
  code: "string!",
  severity: "string!",
  obs_status: "string!",
  reason: "string!",
  source: "string!",
  checked: "boolean",
  quotes: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type SeriesBreakSchema = typeof SERIES_BREAK_SCHEMA;

const METHOD: Method = {
  id: "series-breaks",
  formula:
    "between each two consecutive reports of an agency: its body's name and duties, the outline, the crosswalk of the indicator, its " +
    "unit and whose work it counts; and what each report says itself",
  source: "SDMX cross-domain code list CL_OBS_STATUS 2.2: B time series break, D definition differs",
  settings: {},
};

/**
 * The years at which an agency's series breaks or bends, with the reason and its words, in order of agency and year. What is not
 * found is not excluded: a report that counts otherwise and does not say so is not seen here.
 *
 * @example
 * seriesBreaks(readings, { indicator: "enforcement.inspections" }).filter({ obs_status: "B" });
 */
export function seriesBreaks(readings: Readings, options: SeriesBreaksOptions = {}): Analysis<SeriesBreakSchema> {
  const { indicator, agency } = options;
  const codebook = oneCodebook(readings);
  const known = indicator === undefined ? null : codebook.indicatorOf(indicator).id;
  const asked = agencyReportsOf(readings, options);
  const all = agency === undefined ? asked : agencyReportsOf(readings, {});
  const rows = asked.flatMap((one) => {
    const indicators = known === null ? statedIndicators(one, codebook) : [known];
    const breaks = [...commonBreaks(one, all), ...indicators.flatMap((id) => indicatorBreaks(one, id))];
    const wanted = breaks.filter((found) => known === null || found.indicator === null || found.indicator === known);
    return wanted.map((found) => rowOf(one, found)).sort((a, b) => a.year - b.year);
  });
  const settings = { indicator: known, agency: agency ?? null, from: options.from ?? null, to: options.to ?? null };
  return analysisOf(SERIES_BREAK_SCHEMA, rows, { method: { ...METHOD, settings }, notes: yearNotes(asked) });
}

/** What breaks any series of an agency. */
export const commonBreaks = (agency: AgencyReports, all: readonly AgencyReports[]): readonly SeriesBreak[] => [
  ...nameBreaks(agency),
  ...mergerBreaks(agency, all),
  ...planBreaks(agency),
  ...wordBreaks(agency),
];

/** What breaks one indicator of an agency. */
export const indicatorBreaks = (agency: AgencyReports, indicator: AnyIndicatorId): readonly SeriesBreak[] => [
  ...crosswalkBreaks(agency, indicator),
  ...countingBreaks(agency, yearlySeriesOf(agency, indicator)),
];

function rowOf({ key }: AgencyReports, found: SeriesBreak): Row<SeriesBreakSchema> {
  const { before, after, code, severity, status, indicator, reason, source, checked, quotes } = found;
  return {
    agency: key.agency,
    region: key.region,
    level: key.level,
    indicator,
    from_year: before?.year ?? null,
    year: after.year,
    from_report: before?.key.report ?? null,
    to_report: after.key.report,
    code,
    severity,
    obs_status: status,
    reason,
    source,
    checked,
    quotes: quotes.map(({ quote }) => quote).join(SEPARATOR),
  };
}
