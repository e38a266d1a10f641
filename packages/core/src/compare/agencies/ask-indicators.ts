import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Note } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { compareAgencies } from "../compare-agencies.ts";
import type { Comparison } from "../comparison.ts";
import { reportNotes } from "./report-notes.ts";
import { valueNotes } from "./value-notes.ts";

/** Several indicators across the same agencies, with what has to be said before any figure of them is believed. */
export interface AskedIndicators {
  readonly comparisons: readonly Comparison[];
  readonly notes: readonly Note[];
}

/** Which reports are asked about; left out: all that were read. */
export interface WhichReports {
  readonly year?: number;
  readonly reports?: readonly string[];
}

/** The values of several indicators in every report asked about. An unknown indicator or report is a Fault. */
export function askIndicators(
  readings: Readings,
  indicators: readonly AnyIndicatorId[],
  { year, reports }: WhichReports,
): AskedIndicators {
  const which = { ...(year === undefined ? {} : { year }), ...(reports === undefined ? {} : { reports }) };
  const comparisons = indicators.map((indicator) => compareAgencies(readings, { ...which, indicator }));
  const valued = comparisons.flatMap(({ rows }) => rows.filter(({ interval }) => interval !== null));
  const once = [...new Map(valued.map((row) => [row.report, row])).values()];
  return { comparisons, notes: [...comparisons.flatMap(namedNotes), ...reportNotes(readings, once, { reports })] };
}

/** Notes of one of several indicators say which one they are about. */
const namedNotes = (comparison: Comparison): readonly Note[] =>
  valueNotes(comparison).map((note) => ({ ...note, message: `${comparison.indicator}: ${note.message}` }));
