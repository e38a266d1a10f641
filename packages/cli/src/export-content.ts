import {
  comparisonFrame,
  exportTables,
  methodFrame,
  toArrow,
  toCsv,
  toDataPackage,
  toNdjson,
  toParquet,
  toSdmxCsv,
  toWorkbook,
  toXlsx,
  type Analysis,
  type AnyFrame,
  type Comparison,
  type DataPackageFiles,
  type DataPackageOptions,
  type ExportScope,
  type Readings,
  type Schema,
} from "@fazhi/core";
import type { ExportFormat } from "./export-format.ts";
import type { Content } from "./write-output.ts";

/** The tables that one file can hold. */
export const EXPORTED = ["observations", "corrections", "comparison", "coverage", "reports", "codebook"] as const;
export type Exported = (typeof EXPORTED)[number];

/** What is exported: the reports, which table of them, and the comparison where one is asked for. */
export interface Exporting {
  readonly readings: Readings;
  readonly what: Exported;
  readonly scope: ExportScope;
  readonly comparison: Comparison | null;
}

/** One file of an export. A workbook holds every table, a comparison first; SDMX-CSV has a form of its own. */
export async function exportedFile(
  { readings, what, scope, comparison }: Exporting,
  format: Exclude<ExportFormat, "data-package">,
): Promise<Content> {
  if (format === "xlsx")
    return toWorkbook(readings, { ...scope, ...(comparison === null ? {} : { sheets: sheetsOf(comparison) }) });
  if (format === "sdmx-csv") return toSdmxCsv(readings, scope);
  if (format === "ndjson" && what === "observations")
    return toNdjson(readings.readings.flatMap(({ observations }) => observations));
  const frame = comparison === null ? await tableOf(readings, what, scope) : comparisonFrame(comparison);
  return written(frame, format);
}

/** The files of a Data Package, with a table of the comparison where one is asked for. */
export const exportedPackage = (
  { readings, scope, comparison }: Exporting,
  about: DataPackageOptions,
): Promise<DataPackageFiles> =>
  toDataPackage(readings, {
    ...scope,
    ...about,
    ...(comparison === null ? {} : { tables: { comparison: comparisonFrame(comparison) } }),
  });

const sheetsOf = (comparison: Comparison): Readonly<Record<string, AnyFrame>> => ({
  comparison: comparisonFrame(comparison),
});

async function tableOf(readings: Readings, what: Exported, scope: ExportScope): Promise<AnyFrame> {
  const tables = await exportTables(readings, scope);
  return tables[what === "comparison" ? "coverage" : what];
}

/** One table that is no whole export, such as the result of an analysis, whose method is a sheet of its own in a workbook. */
export async function exportedFrame(
  frame: AnyFrame,
  format: Exclude<ExportFormat, "data-package" | "sdmx-csv">,
): Promise<Content> {
  if (format !== "xlsx") return written(frame, format);
  return toXlsx({ figures: frame, ...(isAnalysis(frame) ? { method: methodFrame(frame) } : {}) });
}

const isAnalysis = (frame: AnyFrame): frame is AnyFrame & Pick<Analysis<Schema>, "method" | "notes"> =>
  "method" in frame && "notes" in frame;

async function written(frame: AnyFrame, format: "csv" | "parquet" | "arrow" | "ndjson"): Promise<Content> {
  switch (format) {
    case "csv":
      return toCsv(frame);
    case "parquet":
      return toParquet(frame);
    case "arrow":
      return toArrow(frame);
    case "ndjson":
      return frame
        .rows()
        .map((row) => `${JSON.stringify(row)}\n`)
        .join("");
  }
}
