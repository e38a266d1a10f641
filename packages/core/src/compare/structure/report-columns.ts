import type { ColumnType } from "../../frame/schema.ts";

/** The columns that say which report a row is of; agency, region, level and year as a ReportKey has them. */
export const REPORT_COLUMNS = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;
