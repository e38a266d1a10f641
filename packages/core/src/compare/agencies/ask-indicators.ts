import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Note } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { compareAgencies, type AgenciesOptions } from "../compare-agencies.ts";
import type { Comparison } from "../comparison.ts";
import { reportNotes } from "./report-notes.ts";
import { valueNotes } from "./value-notes.ts";
import { scopesNote, valueScopes } from "./value-scopes.ts";

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
  { year, reports, scope }: Which,
): AskedIndicators {
  const which = given({ year, reports, scope });
  const comparisons = indicators.map((indicator) => compareAgencies(readings, { ...which, indicator }));
  const valued = comparisons.flatMap(({ rows }) => rows.filter(({ interval }) => interval !== null));
  const once = [...new Map(valued.map((row) => [row.report, row])).values()];
  const own = comparisons.flatMap((comparison) =>
    named(comparison, [
      ...valueNotes(comparison),
      ...scopesNote(comparison.rows, valueScopes(readings, comparison, scope)),
    ]),
  );
  return { comparisons, notes: [...own, ...reportNotes(readings, once, { reports, year })] };
}

/** Notes of one of several indicators say which one they are about. */
const named = ({ indicator }: Comparison, notes: readonly Note[]): readonly Note[] =>
  notes.map((note) => ({ ...note, message: `${indicator}: ${note.message}` }));

type Which = WhichReports & Pick<AgenciesOptions, "scope">;

/** The options that are not undefined. */
function given({ year, reports, scope }: { readonly [K in keyof Which]: Which[K] | undefined }): Which {
  return {
    ...(year === undefined ? {} : { year }),
    ...(reports === undefined ? {} : { reports }),
    ...(scope === undefined ? {} : { scope }),
  };
}
