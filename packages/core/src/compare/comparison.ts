import type { ReadByCodebook } from "../codebook/codebook-of.ts";
import type { Finding } from "../kit/finding.ts";
import type { Interval } from "../kit/interval.ts";
import type { Quoted } from "../kit/span.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { Observation } from "../observation/observation.ts";

/**
 * What is known of one indicator in one report. Absence has a reason and is never 0.
 *
 * stated           at least one reported number
 * zero-stated      the report says that there was none
 * topic-no-number  the report speaks of the matter (a heading of its topic, its words, a plan) and gives no number of it
 * not-stated       the report is silent
 * no-power         the report says that the body has no such power
 * no-report        no report was found for this agency and year
 * unreadable       the text is damaged at the place
 * conflict         the report states values that cannot both hold
 */
export type CoverageState =
  "stated" | "zero-stated" | "topic-no-number" | "not-stated" | "no-power" | "no-report" | "unreadable" | "conflict";

/**
 * SDMX cross-domain observation status (CL_OBS_STATUS 2.2): A normal (stated, zero-stated), M missing because it cannot
 * exist (no-power), G experimental (stated, of an indicator whose reliability is not measured), L missing because it was not collected (no-report, unreadable), O missing for a reason not told
 * apart (not-stated, topic-no-number), U low reliability (conflict).
 */
export type ObservationStatus = "A" | "G" | "M" | "L" | "O" | "U";

/**
 * The report that a row speaks of; `agency` is the catalog's name where one is given, else the masthead's, else the id.
 * A row for a report that does not exist (`no-report`) has an id of its own, which no file has.
 */
export interface ReportKey {
  readonly report: string;
  readonly agency: string;
  readonly region: string | null;
  readonly level: string | null;
  readonly year: number | null;
}

/**
 * One report in a comparison: the statements it makes of the indicator, and the interval that holds them all.
 *
 * Where a report states several (随机抽查26次, 现场检查20余次), none is chosen in silence: `interval` is their hull and a
 * verdict is given only where it holds for each of them. `interval` is null where nothing comparable was stated, and
 * in a conflict, whose `statements` are the ones that cannot both hold.
 *
 * Unit  `interval` is in `unit`: the report's own measure word where it counts like the comparison's (个 beside 件),
 *       else the comparison's (元 printed, 万元 compared).
 */
export interface ComparedReport extends ReportKey {
  readonly state: CoverageState;
  readonly obsStatus: ObservationStatus;
  /** What was compared, as the report prints it, in reading order. */
  readonly statements: readonly Observation[];
  /** Statements of the indicator that were set aside, with the reason: planned, another period, a change … */
  readonly setAside: readonly { readonly observation: Observation; readonly because: Refusal }[];
  readonly interval: Interval | null;
  readonly unit: string;
  /** The words on which the state rests where they are no statement: 我局无行政执法权. */
  readonly evidence?: readonly Quoted[];
}

/**
 * Why two values are not compared.
 *
 * indicator    not of one indicator
 * edition      read by editions of the codebook that do not mean the same by the indicator
 * unit         unlike measures: 次 against 家, 元 against %
 * role         not a value of the indicator: an earlier value, a change, a rank, a part beside its total
 * status       a plan or forecast, or not the agency's own work
 * agency       of another agency, where one is worked out from the other
 * denominator  0, or it can be below 0, so that nothing can be divided by it
 * period       another year than the report's
 * period-kind  a part of a year, or several years together, against a year
 * scope        of others too: 全市 or 全系统 against the body's own number
 * counting-rule  counted by another rule, as the catalog says: combined penalties once, or under each kind
 * set-aside    a step of the panel set it aside: another stage or scope was chosen, or another statement held for true
 * several      a report states several values, and the answer depends on which of them is meant
 * conflict     a report states values that cannot both hold
 */
export type Refusal =
  | "indicator"
  | "edition"
  | "agency"
  | "denominator"
  | "unit"
  | "role"
  | "status"
  | "period"
  | "period-kind"
  | "scope"
  | "counting-rule"
  | "set-aside"
  | "several"
  | "not-stated"
  | "no-power"
  | "no-report"
  | "unreadable"
  | "conflict";

/**
 * What may be said of two reports: `a` against `b`, so that "higher" says that `a` is higher. `difference` holds every
 * value that `a - b` can take, in the comparison's unit; it is below 0 for "lower".
 *
 * equal                both print one exact value, and it is the same
 * equal-within-hedges  the wordings allow the same value, and do not say that it is: 20余 (21 to 29) against 26
 */
export type Verdict =
  | { readonly kind: "higher" | "lower"; readonly difference: Interval }
  | { readonly kind: "equal" | "equal-within-hedges"; readonly difference: Interval }
  | { readonly kind: "not-comparable"; readonly because: readonly Refusal[] };

export interface PairVerdict {
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
}

/** The rows of one agency in a comparison, through renamings (机构更名), in order of year. */
export interface AgencySeries {
  /** What its latest report calls it; another agency of the comparison may bear the same name. */
  readonly agency: string;
  readonly region: string | null;
  readonly reports: readonly string[];
}

/**
 * One indicator across reports: agencies of one year, years of one agency, or both. Every report asked about has a row;
 * none is dropped in silence. Across agencies, rows with a value come first, highest first; across years, rows stand in
 * order of year whether they have a value or not; across both, agency by agency.
 */
export interface Comparison extends ReadByCodebook {
  readonly across: "agencies" | "years" | "agencies-and-years";
  readonly indicator: AnyIndicatorId;
  /** The unit of the compared values, as the most reports print it; "" where nothing was stated. */
  readonly unit: string;
  /** By which rule the compared values were counted, where catalogs say; null where they do not, and left out in older data. */
  readonly countingRule?: string | null;
  readonly rows: readonly ComparedReport[];
  /** Which rows are of one agency, across years; left out across agencies, and where reports named by hand are not of one. */
  readonly series?: readonly AgencySeries[];
  /** Each pair of rows once, `a` before `b` in the order of rows. */
  readonly verdicts: readonly PairVerdict[];
  readonly findings: readonly Finding[];
}

/** One cell of the coverage matrix. */
export interface CoverageCell {
  readonly report: string;
  readonly indicator: AnyIndicatorId;
  readonly state: CoverageState;
  readonly obsStatus: ObservationStatus;
  /** Every statement of the indicator, planned and set-aside ones among them. */
  readonly statements: readonly Observation[];
  /** The words on which the state rests where they are no statement: 我局无行政执法权. */
  readonly evidence?: readonly Quoted[];
}

/** Report x indicator: what is known, and why not where it is not. Cells in order of reports, then of indicators. */
export interface Coverage extends ReadByCodebook {
  readonly reports: readonly ReportKey[];
  readonly indicators: readonly AnyIndicatorId[];
  readonly cells: readonly CoverageCell[];
}
