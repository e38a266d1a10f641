import type { Finding } from "../kit/finding.ts";
import type { Interval } from "../kit/interval.ts";
import type { IndicatorId } from "../generated/codebook.ts";
import type { Observation } from "../observation/observation.ts";

/**
 * What is known of one indicator in one report. Absence has a reason and is never 0.
 *
 * stated           at least one reported number
 * zero-stated      the report says that there was none
 * topic-no-number  the report speaks of the matter (its topic or its words) and gives no number
 * not-stated       the report is silent
 * no-power         the report says that the body has no such power
 * no-report        no report was found for this agency and year
 * unreadable       the text is damaged at the place
 * conflict         the report states values that cannot both hold
 */
export type CoverageState =
  | "stated"
  | "zero-stated"
  | "topic-no-number"
  | "not-stated"
  | "no-power"
  | "no-report"
  | "unreadable"
  | "conflict";

/** SDMX cross-domain observation status (CL_OBS_STATUS 2.2) of each state. */
export type ObservationStatus = "A" | "M" | "L" | "O" | "U";

/** The report that a row speaks of; `agency` is the catalog's name where one is given, else the masthead's, else the id. */
export interface ReportKey {
  readonly report: string;
  readonly agency: string;
  readonly region: string | null;
  readonly level: string | null;
  readonly year: number | null;
}

/**
 * One report in a comparison: every statement it makes of the indicator, and the interval that holds them all.
 *
 * Where a report states several (随机抽查26次, 现场检查20余次), none is chosen in silence: `interval` is their hull and a
 * verdict is given only where it holds for each of them. `interval` is null where nothing comparable was stated.
 */
export interface ComparedReport extends ReportKey {
  readonly state: CoverageState;
  readonly obsStatus: ObservationStatus;
  readonly statements: readonly Observation[];
  /** Statements of the indicator that were set aside, with the reason: planned, another period, a change … */
  readonly setAside: readonly { readonly observation: Observation; readonly because: Refusal }[];
  readonly interval: Interval | null;
  readonly unit: string;
}

/** Why two values are not compared. */
export type Refusal =
  | "unit"
  | "role"
  | "status"
  | "period"
  | "period-kind"
  | "not-stated"
  | "no-power"
  | "no-report"
  | "unreadable"
  | "conflict";

/** What may be said of two reports: `a` against `b`. */
export type Verdict =
  | { readonly kind: "higher" | "lower"; readonly difference: Interval }
  | { readonly kind: "equal-within-hedges"; readonly difference: Interval }
  | { readonly kind: "not-comparable"; readonly because: readonly Refusal[] };

export interface PairVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/**
 * One indicator across reports: agencies of one year, or years of one agency. Every report asked about has a row;
 * none is dropped in silence. Rows with a value come first, highest first (agencies) or in order of year (years).
 */
export interface Comparison {
  readonly across: "agencies" | "years";
  readonly indicator: IndicatorId;
  /** The unit of the compared values, as the most reports print it; "" where nothing was stated. */
  readonly unit: string;
  readonly rows: readonly ComparedReport[];
  /** Each pair of rows once, `a` before `b` in the order of rows. */
  readonly verdicts: readonly PairVerdict[];
  readonly findings: readonly Finding[];
}

/** One cell of the coverage matrix. */
export interface CoverageCell {
  readonly report: string;
  readonly indicator: IndicatorId;
  readonly state: CoverageState;
  readonly obsStatus: ObservationStatus;
  readonly statements: readonly Observation[];
}

/** Report x indicator: what is known, and why not where it is not. Cells in order of reports, then of indicators. */
export interface Coverage {
  readonly reports: readonly ReportKey[];
  readonly indicators: readonly IndicatorId[];
  readonly cells: readonly CoverageCell[];
}
