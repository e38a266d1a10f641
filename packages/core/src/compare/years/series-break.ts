import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Severity } from "../../kit/finding.ts";
import type { Quoted } from "../../kit/span.ts";
import type { DatedReport } from "./agency-reports.ts";

/**
 * What breaks a series, or bends it.
 *
 * agency/renamed       the body bears another name            agency/reorganised  and other duties
 * agency/merged        it was made of, or took in, other bodies whose reports are among these
 * outline/period       another national outline is followed   outline/unknown     none is known for one of the years
 * crosswalk/…          the indicator counts otherwise under the later outline: renamed, split, merged, narrower, broader, new
 * unit/changed         another measure is counted: 次, then 家
 * scope/changed        the work of others is counted: 局机关, then 全市
 * scope/named-once     one year says that it counts the work of others, the other year does not say whose it counts
 * words/…              the report says so itself: of counting, form, scope (duties moved) or name
 */
export type BreakCode =
  | "agency/renamed"
  | "agency/reorganised"
  | "agency/merged"
  | "outline/period"
  | "outline/unknown"
  | `crosswalk/${"renamed" | "split" | "merged" | "narrower" | "broader" | "new"}`
  | "unit/changed"
  | "scope/changed"
  | "scope/named-once"
  | `words/${"counting" | "form" | "scope" | "name"}`;

/** SDMX observation status: B the series breaks, D the definition differs and the series goes on. */
export type BreakStatus = "B" | "D";

/** A year from which on an agency's figures are not simply those of before. */
export interface SeriesBreak {
  readonly code: BreakCode;
  readonly status: BreakStatus;
  readonly severity: Severity;
  /** The indicator that breaks; null where it may be any. */
  readonly indicator: AnyIndicatorId | null;
  /** The report before; null where what breaks is told by a report that has none before it. */
  readonly before: DatedReport | null;
  readonly after: DatedReport;
  readonly reason: string;
  /** The document or table that says so, or the report. */
  readonly source: string;
  /** Whether that document was compared with our table; null where the report itself says it. */
  readonly checked: boolean | null;
  readonly quotes: readonly Quoted[];
}
