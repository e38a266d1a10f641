import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { unknownEnding } from "./faults.ts";

/** How an export is written, beginning with what a researcher asks for most. */
export const EXPORT_FORMATS = ["xlsx", "csv", "parquet", "arrow", "ndjson", "sdmx-csv", "data-package"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Endings that name a format, the longer ones first. */
const ENDINGS: readonly (readonly [string, ExportFormat])[] = [
  [".sdmx.csv", "sdmx-csv"],
  [".xlsx", "xlsx"],
  [".csv", "csv"],
  [".parquet", "parquet"],
  [".arrow", "arrow"],
  [".feather", "arrow"],
  [".ndjson", "ndjson"],
];

const DESCRIPTOR = "datapackage.json";

/** Where an export goes: a file, or for a Data Package a folder. */
export interface ExportTarget {
  readonly format: ExportFormat;
  readonly path: string;
}

/** What the place to write says of the format, unless one is asked for: its ending; a folder is a Data Package. */
export async function exportTarget(out: string, asked?: ExportFormat): Promise<ExportTarget> {
  const format = asked ?? (await formatOf(out));
  if (format !== "data-package") return { format, path: out };
  return { format, path: basename(out) === DESCRIPTOR ? dirname(out) : out };
}

async function formatOf(out: string): Promise<ExportFormat> {
  if (/[\\/]$/.test(out) || basename(out) === DESCRIPTOR || (await isFolder(out))) return "data-package";
  const found = ENDINGS.find(([ending]) => out.toLowerCase().endsWith(ending));
  if (found === undefined) throw unknownEnding(out, [...ENDINGS.map(([ending]) => ending), "/ (a Data Package)"]);
  return found[1];
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
