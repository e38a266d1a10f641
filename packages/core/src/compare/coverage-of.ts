import { indicators, isIndicatorId, type Standing } from "../codebook/indicator.ts";
import type { IndicatorId } from "../generated/codebook.ts";
import { unknownIndicator } from "../kit/faults.ts";
import type { Readings } from "../observation/reading.ts";
import { type Candidate, candidatesOf } from "./candidate.ts";
import type { Coverage, CoverageCell } from "./comparison.ts";
import { draftOf } from "./measured-report.ts";
import { obsStatusOf } from "./obs-status.ts";
import { statementsOf } from "./statements-of.ts";

/** Which part of the matrix is asked for. */
export interface CoverageOptions {
  /** Left out: every established indicator that any of the reports states, in the codebook's order. */
  readonly indicators?: readonly IndicatorId[];
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
  const asked = options.indicators ?? statedIn(candidates, options.experimental === true ? "all" : "established");
  return {
    reports: candidates.map(({ key }) => key),
    indicators: asked,
    cells: candidates.flatMap((candidate) => asked.map((indicator) => cellOf(candidate, indicator))),
  };
}

const statedIn = (candidates: readonly Candidate[], standing: Standing | "all"): readonly IndicatorId[] =>
  indicators(standing)
    .map(({ id }) => id)
    .filter((id) => candidates.some(({ reading }) => reading !== null && isStated(statementsOf(reading, id))));

const isStated = (statements: readonly { readonly status: string }[]): boolean =>
  statements.some(({ status }) => status === "reported");

function cellOf(candidate: Candidate, indicator: IndicatorId): CoverageCell {
  if (!isIndicatorId(indicator)) throw unknownIndicator(indicator);
  const { state, evidence } = draftOf(candidate, indicator, null);
  return {
    report: candidate.key.report,
    indicator,
    state,
    obsStatus: obsStatusOf(state, indicator),
    statements: candidate.reading === null ? [] : statementsOf(candidate.reading, indicator),
    ...(evidence.length > 0 ? { evidence } : {}),
  };
}
