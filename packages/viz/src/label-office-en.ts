import type { OfficeWords } from "./label-office.ts";

/** What a briefing says in English on paper and slides. */
export const officeEnglish: OfficeWords = {
  intro: {
    findings: "Every number has a note: the report, its section, and the sentence that it was read from.",
    agencies:
      "Each agency is represented by its latest report; the years differ and stand beside each name. A report without a number is listed as such and never counted as zero.",
    changes: "Indicators for which at least two of one agency’s reports give a number.",
    coverage: "One row an indicator, one column a report.",
    contradictions: "Both wordings are shown as printed; neither is preferred.",
    limits: "Please read this before quoting a number from this briefing.",
    method: "How this briefing came about.",
    sources:
      "The reports that were read. Their whole text, with every quote marked, is in the HTML form of this briefing.",
  },
  table: (number) => `Table ${number}`,
  pageOf: ["Page ", " of ", ""],
  continued: (title, part, parts) => `${title} (${part}/${parts})`,
  noteMark: (number) => `[${number}] `,
  quotes: ["“", "”"],
  reportedIn: (report, section) => (section === "" ? report : `${report}, ${section}`),
  speakerNotes: "Where the numbers come from:",
  appendix: "Appendix: the data behind the findings, method and sources",
  furtherFindings: "Further key findings",
  slideNumbers: (first, last) => (first === last ? `slide ${first}` : `slides ${first}–${last}`),
  chartsLeftOut: (charts) =>
    charts === 1
      ? "1 more chart is in the Word and HTML forms of this briefing."
      : `${charts} more charts are in the Word and HTML forms of this briefing.`,
  tooManyPairs: (pairs) => `All ${pairs} pairs are held against each other in the HTML form of this briefing.`,
  tooManySlides: (rows) =>
    rows === 1
      ? "1 more row is in the Word and HTML forms of this briefing."
      : `${rows} more rows are in the Word and HTML forms of this briefing.`,
  tableOnly: "The chart would be too small to read here; the table has its numbers.",
  chartInWords: "The chart in words:",
};
