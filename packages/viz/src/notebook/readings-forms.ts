import { reportKeyOf, type DisplayForms, type Reading, type Readings } from "@fazhi/core";
import { notebookWords } from "../label-notebook.ts";
import type { Language } from "../label.ts";
import { markup } from "../page/markup.ts";
import { formsOf, list, section, table, title } from "./piece.ts";

/** Reports in a table that are shown unless the caller says otherwise. */
const REPORTS = 50;

/** Many reports: a row each, then the files that could not be read, each with its fault. */
export function readingsForms({ readings, skipped }: Readings, language: Language, rows = REPORTS): DisplayForms {
  const words = notebookWords(language);
  const { report, agency, year, statements, findings } = words.column;
  // A reading looks for its findings when it is asked: only those shown are.
  const row = (reading: Reading, at: number) => (at < rows ? rowOf(reading) : [reading.report.id]);
  const faults = skipped.map(({ file, fault }) => ({
    html: markup`<code>${file}</code>: ${fault.what}`,
    text: `${file}: ${fault.what}`,
  }));
  return formsOf(
    [
      title(words.readings(readings.length)),
      table([report, agency, year, statements, findings], readings.map(row), { shown: rows, tail: words.tail }),
      ...(skipped.length > 0 ? [section(words.skipped(skipped.length), list(faults))] : []),
    ],
    language,
  );
}

function rowOf(reading: Reading): readonly (string | number)[] {
  const { report, agency, year } = reportKeyOf(reading);
  return [report, agency, year === null ? "—" : String(year), reading.observations.length, reading.findings.length];
}
