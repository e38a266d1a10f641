import type { Codebook } from "../codebook/codebook.ts";
import type { AnyIndicatorId, Indicator } from "../codebook/indicator.ts";
import type { Readings } from "../observation/reading.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import { oneCodebook } from "./one-codebook.ts";
import type { Coverage, CoverageCell } from "./comparison.ts";
import { draftOf } from "./measured-report.ts";
import { obsStatusOf } from "./obs-status.ts";
import { statementsOf } from "./statements-of.ts";

/** Which part of the matrix is asked for. */
export interface CoverageOptions {
  /** Left out: every established indicator that any of the reports states, in the codebook's order. */
  readonly indicators?: readonly AnyIndicatorId[];
  /** With experimental indicators that any of the reports states, where `indicators` is left out. */
  readonly experimental?: boolean;
  /** Ids of reports. Left out: all that were read. */
  readonly reports?: readonly string[];
}

/**
 * What is known of each indicator in each report, and why not where it is not: one cell for every pair of the two.
 * An unknown report or indicator is a Fault.
 */
export function coverageOf(readings: Readings, options: CoverageOptions = {}): Coverage {
  const candidates = candidatesOf(readings, options.reports);
  const codebook = oneCodebook(readings);
  const asked = options.indicators ?? statedIn(candidates, listed(codebook, options));
  return {
    codebook,
    reports: candidates.map(({ key }) => key),
    indicators: asked,
    cells: candidates.flatMap((candidate) => asked.map((indicator) => cellOf(candidate, indicator, codebook))),
  };
}

const listed = (codebook: Codebook, { experimental = false }: CoverageOptions): readonly Indicator[] =>
  experimental ? codebook.indicators : codebook.ofStanding("established");

const statedIn = (candidates: readonly Candidate[], indicators: readonly Indicator[]): readonly AnyIndicatorId[] =>
  indicators
    .map(({ id }) => id)
    .filter((id) => candidates.some(({ reading }) => reading !== null && isStated(statementsOf(reading, id))));

const isStated = (statements: readonly { readonly status: string }[]): boolean =>
  statements.some(({ status }) => status === "reported");

function cellOf(candidate: Candidate, asked: AnyIndicatorId, codebook: Codebook): CoverageCell {
  const indicator = codebook.indicatorOf(asked).id;
  const { state, evidence } = draftOf(candidate, { codebook, indicator, role: null, scope: null });
  return {
    report: candidate.key.report,
    indicator,
    state,
    obsStatus: obsStatusOf(state, indicator, codebook),
    statements: candidate.reading === null ? [] : statementsOf(candidate.reading, indicator),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}
