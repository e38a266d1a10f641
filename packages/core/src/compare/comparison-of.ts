import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { Finding } from "../kit/finding.ts";
import type { Candidate } from "./candidate.ts";
import { commonUnit } from "./common-unit.ts";
import type { Comparison, PairVerdict } from "./comparison.ts";
import { findRenamings } from "./find-renamings.ts";
import { comparable, draftOf, measure, type MeasuredReport, type Question } from "./measured-report.ts";
import { verdictOf } from "./verdict-of.ts";

/** Compare reports on one indicator: each alone, then a common unit, then each pair. Every candidate has a row. */
export function comparisonOf(
  candidates: readonly Candidate[],
  across: Comparison["across"],
  question: Question,
): Comparison {
  const { codebook } = question;
  const indicator = codebook.indicatorOf(question.indicator).id;
  const drafts = candidates.map((candidate) => draftOf(candidate, question));
  const unit = commonUnit(indicator, drafts.map(comparable), codebook);
  const reports = drafts.map((draft) => measure(draft, unit));
  if (across === "agencies") reports.sort(highestFirst);
  return {
    across,
    codebook,
    indicator,
    unit,
    rows: reports.map(({ row }) => row),
    verdicts: verdictsOf(reports),
    findings: [...findingsOf(candidates, indicator), ...(across === "years" ? findRenamings(candidates) : [])],
  };
}

/** Rows with a value first, the highest first; the others keep their order. */
function highestFirst({ row: { interval: a } }: MeasuredReport, { row: { interval: b } }: MeasuredReport): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending(a.low ?? -Infinity, b.low ?? -Infinity) || descending(a.high ?? Infinity, b.high ?? Infinity);
}

const descending = (a: number, b: number): number => Number(a < b) - Number(a > b);

const verdictsOf = (reports: readonly MeasuredReport[]): readonly PairVerdict[] =>
  reports.flatMap((a, at) =>
    reports.slice(at + 1).map((b) => ({ a: a.row.report, b: b.row.report, verdict: verdictOf(a, b) })),
  );

const findingsOf = (candidates: readonly Candidate[], indicator: AnyIndicatorId): readonly Finding[] =>
  candidates.flatMap(({ reading }) => (reading?.findings ?? []).filter((finding) => finding.indicator === indicator));
