import { CODEBOOK_ENTRY_SCHEMA } from "./codebook-entries.ts";
import { CODE_SCHEMA, COLUMN_SCHEMA } from "./code-lists.ts";
import { EXPORTED_CORRECTION_SCHEMA } from "./exported-corrections.ts";
import { EXPORTED_OBSERVATION_SCHEMA } from "./exported-observations.ts";
import { INDICATOR_STATE_SCHEMA } from "./indicator-states.ts";
import { REPORT_SOURCE_SCHEMA } from "./report-sources.ts";

/** The tables that every export of reports has, by name, for reading them back: `fromDataPackage(files, EXPORT_SCHEMAS)`. */
export const EXPORT_SCHEMAS = {
  observations: EXPORTED_OBSERVATION_SCHEMA,
  corrections: EXPORTED_CORRECTION_SCHEMA,
  reports: REPORT_SOURCE_SCHEMA,
  coverage: INDICATOR_STATE_SCHEMA,
  codebook: CODEBOOK_ENTRY_SCHEMA,
  codes: CODE_SCHEMA,
  columns: COLUMN_SCHEMA,
} as const;
