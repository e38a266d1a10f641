// What works on text in memory, in browsers too: names are listed there.
export * from "./browser.ts";

// What reads and writes files.
export { readReport, readReports, type ReadReportOptions, type ReadReportsOptions } from "./read-reports.ts";
export { CORRECTIONS_NAME } from "./source/corrections-beside.ts";
export { openCodebook } from "./codebook/open-codebook.ts";
export { readCorrections, writeCorrections } from "./observation/corrections/read-corrections.ts";
export { saveDecisions, type Saved } from "./observation/corrections/save-decisions.ts";
export { readCodings } from "./compare/reliability/read-codings.ts";
