import type { Frame } from "../../frame/frame.ts";
import type { Readings } from "../../observation/reading.ts";
import { codebookEntries, type CodebookEntrySchema } from "./codebook-entries.ts";
import { codeLists, type CodeSchema, columnList, type ColumnSchema } from "./code-lists.ts";
import { exportedCorrections, type ExportedCorrectionSchema } from "./exported-corrections.ts";
import { exportedObservations, type ExportedObservationSchema } from "./exported-observations.ts";
import type { ExportScope } from "./export-scope.ts";
import { indicatorStates, type IndicatorStateSchema } from "./indicator-states.ts";
import { reportSources, type ReportSourceSchema } from "./report-sources.ts";

/** All that an export says, each table a frame. They name one another by `report` and `indicator`. */
export interface ExportTables {
  readonly observations: Frame<ExportedObservationSchema>;
  readonly corrections: Frame<ExportedCorrectionSchema>;
  readonly reports: Frame<ReportSourceSchema>;
  readonly coverage: Frame<IndicatorStateSchema>;
  readonly codebook: Frame<CodebookEntrySchema>;
  readonly codes: Frame<CodeSchema>;
  readonly columns: Frame<ColumnSchema>;
}

/**
 * The tables of an export of reports: what they state, what people decided on it, where it is from, what is known of each indicator and why not where it
 * is not, the codebook's entries, and what codes and columns say. Readings by different codebooks are a Fault.
 */
export async function exportTables(readings: Readings, scope: ExportScope = {}): Promise<ExportTables> {
  return {
    observations: exportedObservations(readings),
    corrections: exportedCorrections(readings),
    reports: reportSources(readings, scope),
    coverage: indicatorStates(readings, scope),
    codebook: await codebookEntries(readings, scope),
    codes: await codeLists(),
    columns: await columnList(),
  };
}
