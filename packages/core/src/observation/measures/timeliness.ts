import { DEADLINES, type ReportMeasureId } from "../../generated/measures.ts";
import type { Masthead, Told } from "../../report/report.ts";
import { measured, type ReportMeasure, unmeasured } from "./report-measure.ts";

/** A day of the year after the one reported on; `inclusive`: that day is still in time. */
export interface Deadline {
  readonly day: string;
  readonly inclusive: boolean;
}

/** By when reports of some years are to be handed in and published, and what says so. */
export interface DeadlineRule {
  readonly from: number;
  readonly until: number | null;
  readonly submit: Deadline;
  readonly publish: Deadline;
  readonly document: string;
  readonly source: string;
  /** Whether the text of the rule itself was read. */
  readonly checked: boolean;
}

/** The rule for a year reported on, of the shipped ones or of those given; null for a year that none is about. */
export const deadlineRuleOf = (year: number, rules: readonly DeadlineRule[] = DEADLINES): DeadlineRule | null =>
  rules.find(({ from, until }) => from <= year && (until === null || year <= until)) ?? null;

/** What a report, or who knows more of it, says of when it came out. */
export interface ReportDates extends Pick<Masthead, "publishedOn" | "signedOn" | "issuedOn"> {
  /** The year reported on. */
  readonly year: { readonly value: number } | null;
}

/** The day of a deadline for a year reported on, YYYY-MM-DD. */
export const dueOn = ({ day }: Deadline, year: number): string => `${year + 1}-${day}`;

/** The three dates, and how far two of them lie behind the days of the rule. */
export function timelinessOf(
  { publishedOn, signedOn, issuedOn, year }: ReportDates,
  rules: readonly DeadlineRule[] = DEADLINES,
): readonly ReportMeasure[] {
  const rule = year === null ? null : deadlineRuleOf(year.value, rules);
  const due = (deadline: Deadline | undefined): string | null =>
    deadline === undefined || year === null ? null : dueOn(deadline, year.value);
  const published = lagOf("meta.lag_days", publishedOn, due(rule?.publish));
  return [
    dateOf("meta.published_on", publishedOn),
    dateOf("meta.signed_on", signedOn),
    dateOf("meta.issued_on", issuedOn),
    published,
    lagOf("meta.submission_lag_days", issuedOn ?? signedOn, due(rule?.submit)),
    onTime(published, rule?.publish.inclusive ?? false),
  ];
}

const dateOf = (id: ReportMeasureId, told: Told<string> | null): ReportMeasure =>
  told === null ? unmeasured(id, "not-stated") : measured(id, told.value, [told.evidence]);

function lagOf(id: ReportMeasureId, told: Told<string> | null, due: string | null): ReportMeasure {
  if (told === null) return unmeasured(id, "not-stated");
  return due === null ? unmeasured(id, "no-rule") : measured(id, daysBetween(due, told.value), [told.evidence]);
}

const DAY = 86_400_000;

const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / DAY;

function onTime({ value, parents }: ReportMeasure, inclusive: boolean): ReportMeasure {
  if (typeof value !== "number") return measured("meta.on_time", "unknown");
  return measured("meta.on_time", value < 0 || (inclusive && value === 0) ? "yes" : "no", parents);
}
