import type { ReadByCodebook } from "../codebook/codebook-of.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { notTwoReports } from "../kit/faults.ts";
import type { Readings } from "../observation/reading.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import { oneCodebook } from "./one-codebook.ts";
import { inOrderOfYear, ofAgency } from "./compare-years.ts";
import { comparisonOf } from "./comparison-of.ts";
import type { ComparedReport, Comparison, ReportKey } from "./comparison.ts";

/** Two reports of one agency, by their ids or by its name and two years. */
export type TwoYearsOptions =
  { readonly reports: readonly string[] } | { readonly agency?: string; readonly years: readonly number[] };

/** An indicator that one of two reports states, and the other does not. */
export interface OneSided {
  readonly indicator: AnyIndicatorId;
  readonly stating: ComparedReport;
  /** The row of the other report, whose state says what is known: not stated, only its topic, no such power. */
  readonly silent: ComparedReport;
}

/** What changed between two years of one agency, indicators in the codebook's order. */
export interface YearChanges extends ReadByCodebook {
  readonly before: ReportKey;
  readonly after: ReportKey;
  /** Every indicator that both state, with its two rows and one verdict: the earlier against the later. */
  readonly both: readonly Comparison[];
  /** Stated before, silent now. Silence is no zero: nothing is said of a fall. */
  readonly dropped: readonly OneSided[];
  /** Stated now, silent before. */
  readonly added: readonly OneSided[];
}

/** Two years of one agency on every established indicator that either report states. Fewer or more than two reports is a Fault. */
export function compareTwoYears(readings: Readings, options: TwoYearsOptions): YearChanges {
  const [before, after] = twoOf(readings, options);
  const codebook = oneCodebook(readings);
  const compared = codebook
    .ofStanding("established")
    .map(({ id }) => comparisonOf([before, after], "years", { codebook, indicator: id, role: null, scope: null }))
    .map((comparison) => ({ comparison, ...sidesOf(comparison) }));
  return {
    codebook,
    before: before.key,
    after: after.key,
    both: compared.filter(({ earlier, later }) => speaks(earlier) && speaks(later)).map(({ comparison }) => comparison),
    dropped: compared.flatMap(({ comparison, earlier, later }) => oneSided(comparison, earlier, later)),
    added: compared.flatMap(({ comparison, earlier, later }) => oneSided(comparison, later, earlier)),
  };
}

function twoOf(readings: Readings, options: TwoYearsOptions): readonly [Candidate, Candidate] {
  const chosen = inOrderOfYear(chosenOf(readings, options));
  const [before, after] = chosen;
  if (before === undefined || after === undefined || chosen.length > 2 || before.key.report === after.key.report) {
    throw notTwoReports(chosen.map(({ key }) => key.report));
  }
  return [before, after];
}

function chosenOf(readings: Readings, options: TwoYearsOptions): readonly Candidate[] {
  if ("reports" in options) return candidatesOf(readings, options.reports);
  const { agency, years } = options;
  return ofAgency(candidatesOf(readings), agency).filter(({ key }) => key.year !== null && years.includes(key.year));
}

const sidesOf = ({ rows }: Comparison): { readonly earlier: ComparedReport; readonly later: ComparedReport } => ({
  earlier: rows[0] as ComparedReport,
  later: rows[1] as ComparedReport,
});

const speaks = ({ state }: ComparedReport): boolean =>
  state === "stated" || state === "zero-stated" || state === "conflict";

const oneSided = ({ indicator }: Comparison, one: ComparedReport, other: ComparedReport): readonly OneSided[] =>
  speaks(one) && !speaks(other) ? [{ indicator, stating: one, silent: other }] : [];
