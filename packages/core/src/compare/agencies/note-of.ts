import type { Note } from "../../frame/analysis.ts";

/** A note about reports, as a list to spread: empty where it is about none. */
export const noteOf = (
  code: string,
  severity: Note["severity"],
  reports: readonly string[],
  message: string,
): readonly Note[] => (reports.length === 0 ? [] : [{ code, severity, message, reports }]);
