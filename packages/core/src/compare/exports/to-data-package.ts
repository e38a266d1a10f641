import type { AnyFrame } from "../../frame/any-frame.ts";
import type { DataPackageAbout, DataPackageFiles, DataPackageSource } from "../../frame/exports/data-package.ts";
import { takenTable } from "../../frame/exports/faults.ts";
import { packTables } from "../../frame/exports/pack-tables.ts";
import type { Frame } from "../../frame/frame.ts";
import type { Readings } from "../../observation/reading.ts";
import type { ExportScope } from "./export-scope.ts";
import { exportTables } from "./export-tables.ts";
import type { ReportSourceSchema } from "./report-sources.ts";

/** What a package of reports tells, and what it says of itself. */
export interface DataPackageOptions extends ExportScope, DataPackageAbout {
  /** More tables, by name, beside those that every package has: a comparison, an analysis. */
  readonly tables?: Readonly<Record<string, AnyFrame>>;
}

/**
 * Reports as a Frictionless Data Package (version 2.0): `datapackage.json` with the types, keys, codes and definitions of
 * every column, and a CSV in UTF-8 for each table of {@link exportTables}. Frames by name give a package of those alone.
 *
 * Where a table has a column `state`, an empty bound is written as the code that says why it is empty (`not-stated`,
 * `no-power`, `open` …), which the descriptor lists under `missingValues` with its meaning. Offsets are UTF-16 code units in
 * the text layer whose hash `reports.csv` gives. An analysis keeps its method and
 * notes as the description of its table. Licences are the caller's to give. Nothing is written to disk, and no clock
 * is read. A table's name that the standard does not take and a lone surrogate are Faults.
 */
export async function toDataPackage(
  from: Readings | Readonly<Record<string, AnyFrame>>,
  { indicators, years, tables = {}, ...about }: DataPackageOptions = {},
): Promise<DataPackageFiles> {
  const { describedTable } = await import("./described-tables.ts");
  const scope = { ...(indicators === undefined ? {} : { indicators }), ...(years === undefined ? {} : { years }) };
  const { own, sources } = isReadings(from) ? await tablesOf(from, scope) : { own: from, sources: {} };
  const taken = Object.keys(tables).find((name) => Object.hasOwn(own, name));
  if (taken !== undefined) throw takenTable(taken);
  const all = Object.entries({ ...own, ...tables }).map(
    ([name, frame]) => [name, describedTable(name, frame)] as const,
  );
  return packTables(Object.fromEntries(all), { ...sources, ...about });
}

async function tablesOf(readings: Readings, scope: ExportScope) {
  const tables = await exportTables(readings, scope);
  return { own: { ...tables } as Readonly<Record<string, AnyFrame>>, sources: { sources: sourcesOf(tables.reports) } };
}

const isReadings = (from: Readings | Readonly<Record<string, AnyFrame>>): from is Readings =>
  Array.isArray(from["readings"]);

const sourcesOf = (reports: Frame<ReportSourceSchema>): readonly DataPackageSource[] =>
  reports
    .rows()
    .filter(({ unread }) => unread === null)
    .map(({ report, title, agency, year, text_sha256 }) => ({
      title: title ?? [agency, year ?? report].join(" "),
      version: `sha256:${text_sha256}`,
    }));
