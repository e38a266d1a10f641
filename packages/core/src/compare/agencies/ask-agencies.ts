import type { Note } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { compareAgencies, type AgenciesOptions } from "../compare-agencies.ts";
import type { Comparison } from "../comparison.ts";
import { reportNotes } from "./report-notes.ts";
import { valueNotes } from "./value-notes.ts";
import { scopesNote, valueScopes } from "./value-scopes.ts";

/** One indicator across agencies, with what has to be said before any figure of it is believed. */
export interface Asked {
  readonly comparison: Comparison;
  readonly notes: readonly Note[];
  /** Who was asked about what, for the settings of a method. */
  readonly settings: Readonly<Record<"indicator" | "year" | "role" | "scope", string | number | null>>;
}

/**
 * The values of one indicator in every report asked about. `yearsApart` says that the figures keep years apart, so that no note
 * warns of several. An unknown indicator or report is a Fault.
 */
export function askAgencies(
  readings: Readings,
  options: AgenciesOptions,
  { yearsApart = false }: { readonly yearsApart?: boolean } = {},
): Asked {
  const comparison = compareAgencies(readings, options);
  const valued = comparison.rows.filter(({ interval }) => interval !== null);
  return {
    comparison,
    notes: [
      ...valueNotes(comparison),
      ...scopesNote(valued, valueScopes(readings, comparison, options.scope)),
      ...reportNotes(readings, valued, { yearsApart, reports: options.reports, year: options.year }),
    ],
    settings: {
      indicator: comparison.indicator,
      year: options.year ?? null,
      role: options.role ?? null,
      scope: options.scope ?? null,
    },
  };
}
