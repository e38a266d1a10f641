import type { AnyIndicatorId } from "../codebook/indicator.ts";
import type { Finding } from "../kit/finding.ts";
import type { Candidate } from "./candidate.ts";
import type { AgencySeries, Comparison, PairVerdict } from "./comparison.ts";
import { findRenamings } from "./find-renamings.ts";
import { findVintages } from "./find-vintages.ts";
import { measureTogether } from "./measure-together.ts";
import type { MeasuredReport, Question } from "./measured-report.ts";
import { verdictOf } from "./verdict-of.ts";

/** Compare reports on one indicator: each alone, then a common unit, then each pair. Every candidate has a row. `series` says whose rows are followed through the years. */
export function comparisonOf(
  candidates: readonly Candidate[],
  across: Comparison["across"],
  question: Question,
  series?: readonly AgencySeries[],
): Comparison {
  const { codebook } = question;
  const indicator = codebook.indicatorOf(question.indicator).id;
  const { yardstick, reports: measured } = measureTogether(candidates, { ...question, indicator });
  const reports = [...measured];
  if (across === "agencies") reports.sort(highestFirst);
  const compared = { across, codebook, indicator, ...yardstick, rows: reports.map(({ row }) => row) };
  const followed = across === "agencies" ? [] : (series?.map((one) => candidatesIn(candidates, one)) ?? [candidates]);
  return whenAsked(series === undefined ? compared : { ...compared, series }, {
    verdicts: () => verdictsOf(reports),
    findings: () => [
      ...findingsOf(candidates, indicator),
      ...followed.flatMap(findRenamings),
      ...findVintages(candidates),
    ],
  });
}

function candidatesIn(candidates: readonly Candidate[], { reports }: AgencySeries): readonly Candidate[] {
  const own = new Set(reports);
  return candidates.filter(({ key }) => own.has(key.report));
}

/** What is worked out when it is first asked for: of a thousand reports there are half a million pairs. */
type Late = Pick<Comparison, "verdicts" | "findings">;

function whenAsked(
  compared: Omit<Comparison, keyof Late>,
  late: { readonly [K in keyof Late]: () => Late[K] },
): Comparison {
  let verdicts: readonly PairVerdict[] | undefined;
  let findings: readonly Finding[] | undefined;
  return {
    ...compared,
    get verdicts() {
      return (verdicts ??= late.verdicts());
    },
    get findings() {
      return (findings ??= late.findings());
    },
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
