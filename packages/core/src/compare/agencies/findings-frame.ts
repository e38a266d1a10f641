import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Finding } from "../../kit/finding.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { skippedNotes } from "./report-notes.ts";
import { corpusFindings } from "./corpus-findings.ts";
import { BETWEEN } from "../value-cells.ts";

/** The columns of findings: the report, what was found, and the words that show it with their offsets in the text layer. */
export const FINDINGS_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  code: "string!",
  severity: "string!",
  indicator: "string",
  message: "string!",
  quotes: "string!",
  starts: "string!",
  reason: "string",
} as const;

export type FindingsSchema = typeof FINDINGS_SCHEMA;

/** How findings came about, for every table of them. */
export const FINDINGS_SOURCE =
  "Checks of a report against itself: contradictions, totals and their parts, changes, rates, repeats (findInconsistencies)";

/**
 * What to beware of in each report, a row a finding, in the order of reports and of their findings. Nothing is resolved: two
 * statements that cannot both hold are both shown. `reason` is what the text gives as a possible explanation.
 *
 * @example
 * findingsFrame(await readReports("seeds")).filter({ severity: "conflict" });
 */
export function findingsFrame(readings: Readings): Analysis<FindingsSchema> {
  const rows = corpusFindings(readings).flatMap(({ findings, ...key }) =>
    findings.map((finding) => rowOf(key, finding)),
  );
  return analysisOf(FINDINGS_SCHEMA, rows, {
    method: {
      id: "findings",
      formula: "one row a finding",
      source: FINDINGS_SOURCE,
      settings: { reports: readings.readings.length },
    },
    notes: skippedNotes(readings),
  });
}

function rowOf({ report, agency, region, level, year }: ReportKey, finding: Finding) {
  const { code, severity, indicator = null, message, quotes, reason } = finding;
  return {
    ...{ report, agency, region, level, year, code, severity, indicator, message },
    quotes: quotes.map(({ quote }) => quote).join(BETWEEN),
    starts: quotes.map(({ start }) => start).join(BETWEEN),
    reason: reason?.message ?? null,
  };
}
