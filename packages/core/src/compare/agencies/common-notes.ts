import type { Note } from "../../frame/analysis.ts";
import type { Asked } from "./ask-agencies.ts";

/** Codes of notes that are about one indicator; the others are about reports and said once. */
const OF_ONE_INDICATOR = /^(coverage|values|indicator)\//;

/** The notes of several indicators together, each once, with the indicator's id where it is about one. */
export function commonNotes(asked: readonly Asked[]): readonly Note[] {
  const notes = asked.flatMap(({ comparison, notes }) =>
    notes.map((note) =>
      OF_ONE_INDICATOR.test(note.code) ? { ...note, message: `${comparison.indicator}: ${note.message}` } : note,
    ),
  );
  return [...new Map(notes.map((note) => [`${note.code} ${note.message}`, note])).values()];
}
