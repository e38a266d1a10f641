import type { Finding } from "../../kit/finding.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ReportKey } from "../comparison.ts";
import { reportKeyOf } from "../report-key.ts";

/** A report with what to beware of in it. */
export interface ReportFindings extends ReportKey {
  readonly findings: readonly Finding[];
}

/** The findings of each report, in the order given. */
export const corpusFindings = ({ readings }: Readings): readonly ReportFindings[] =>
  readings.map((reading) => ({ ...reportKeyOf(reading), findings: reading.findings }));
