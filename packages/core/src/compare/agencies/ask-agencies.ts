import type { Note } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { compareAgencies, type AgenciesOptions } from "../compare-agencies.ts";
import type { Comparison } from "../comparison.ts";
import { agencyNotes } from "./agency-notes.ts";

/** One indicator across agencies, with what has to be said before any figure of it is believed. */
export interface Asked {
  readonly comparison: Comparison;
  readonly notes: readonly Note[];
  /** Who was asked about what, for the settings of a method. */
  readonly settings: Readonly<Record<"indicator" | "year" | "role", string | number | null>>;
}

/** The values of one indicator in every report asked about. An unknown indicator or report is a Fault. */
export function askAgencies(readings: Readings, options: AgenciesOptions): Asked {
  const comparison = compareAgencies(readings, options);
  return {
    comparison,
    notes: [...(options.reports === undefined ? skippedNotes(readings) : []), ...agencyNotes(readings, comparison)],
    settings: { indicator: comparison.indicator, year: options.year ?? null, role: options.role ?? null },
  };
}

/** Files that could not be read are in no figure. */
export const skippedNotes = ({ skipped }: Readings): readonly Note[] =>
  skipped.map(({ file, fault }) => ({
    code: "reports/unread",
    severity: "warning",
    message: `${file} could not be read and is in no figure: ${fault.what}`,
    reports: [],
  }));
