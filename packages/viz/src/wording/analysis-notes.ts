import type { Note } from "@fazhi/core";
import type { StatisticsLabels } from "../label-statistics.ts";

/** What the notes of one or several analyses say, each code once and of all reports that it names. */
export function analysisNotes(notes: readonly Note[], labels: StatisticsLabels): readonly string[] {
  const reports = new Map<string, Set<string>>();
  for (const note of notes) {
    const known = reports.get(note.code) ?? new Set();
    reports.set(note.code, new Set([...known, ...note.reports]));
  }
  return [...reports].flatMap(([code, of]) => labels.note[code]?.(of.size) ?? []);
}
