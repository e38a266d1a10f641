import type { NotebookWords } from "./label-notebook.ts";

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The words of a notebook's output, in English. */
export const notebookEnglish: NotebookWords = {
  tail: {
    rows: (count) => `… and ${counted(count, "more row")}`,
    columns: (names) => `… and ${counted(names.length, "more column")}: ${names.join(", ")}`,
  },
  openFields: (names) => `Not stated in the text: ${names.join(", ")}.`,
  outline: "Outline",
  noOutline: "The text has no headings.",
  numbers: (statements) => `${counted(statements, "number")} read`,
  noNumbers: "No number was read from the text.",
  status: { reported: "reported fact", planned: "plan or goal", context: "not the agency's own work" },
  codedAs: {
    established: "with an indicator",
    experimental: "with an experimental indicator",
    unmapped: "without an indicator",
  },
  total: "all",
  findings: (count) => counted(count, "finding"),
  noFindings: "No two statements were found that do not go together.",
  statements: (shown, of) => (shown === of ? `All ${counted(of, "statement")}` : `First ${shown} of ${of} statements`),
  column: {
    report: "report",
    agency: "agency",
    year: "year",
    statements: "numbers",
    findings: "findings",
    status: "status",
    indicator: "indicator",
    value: "value",
    period: "period",
    sentence: "sentence",
    codedAs: "coded",
  },
  noIndicator: "no indicator",
  noYear: "year not known",
  readings: (reports) => counted(reports, "report"),
  skipped: (files) => `${counted(files, "file")} could not be read`,
  sentences: "What may be said",
  moreSentences: (count) => `… and ${counted(count, "more sentence")}`,
  unmentioned: (indicators) =>
    indicators === 1
      ? "One more indicator is mentioned by none of the reports."
      : `${indicators} more indicators are mentioned by none of the reports.`,
  signs: "Signs",
};
