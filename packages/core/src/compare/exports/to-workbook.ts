import type { AnyFrame } from "../../frame/any-frame.ts";
import type { Frame } from "../../frame/frame.ts";
import { toXlsx, type XlsxOptions } from "../../frame/exports/to-xlsx.ts";
import { refuseSheetNames } from "../../frame/exports/xlsx-sheet.ts";
import type { Readings } from "../../observation/reading.ts";
import { EXPORTED_OBSERVATION_SCHEMA, type ExportedObservationSchema } from "./exported-observations.ts";
import type { ExportScope } from "./export-scope.ts";
import { exportTables } from "./export-tables.ts";

/** What a workbook of reports holds and how it looks. */
export interface WorkbookOptions extends ExportScope, XlsxOptions {
  /** More sheets, by name, before the tables that every workbook has: a comparison, an analysis. */
  readonly sheets?: Readonly<Record<string, AnyFrame>>;
}

/** The columns that a reader looks at first, the words beside the number. */
const FIRST = [
  "report",
  "statement",
  "agency",
  "year",
  "indicator",
  "value",
  "unit",
  "quote",
  "review",
  "low",
  "high",
] as const;

/** The report, the number of the statement and the agency stay in view. */
const FROZEN = { observations: 3, coverage: 2 };

/**
 * Reports as a workbook (.xlsx) that Excel, WPS and LibreOffice open: the numbers with their words beside them, the sources,
 * what is known of each indicator, the codebook's entries, and what codes and columns say, a sheet each. Faults as `toXlsx`.
 */
export async function toWorkbook(readings: Readings, options: WorkbookOptions = {}): Promise<Uint8Array> {
  const { sheets = {}, indicators, years, ...look } = options;
  const scope = { ...(indicators === undefined ? {} : { indicators }), ...(years === undefined ? {} : { years }) };
  const tables = await exportTables(readings, scope);
  refuseSheetNames([...Object.keys(sheets), ...Object.keys(tables)]);
  return toXlsx(
    { ...sheets, ...tables, observations: quoteBesideNumber(tables.observations) },
    { frozenColumns: FROZEN, ...look },
  );
}

function quoteBesideNumber(observations: Frame<ExportedObservationSchema>): AnyFrame {
  const names = Object.keys(EXPORTED_OBSERVATION_SCHEMA) as (keyof ExportedObservationSchema)[];
  const rest = names.filter((name) => !(FIRST as readonly string[]).includes(name));
  return observations.select(...FIRST, ...rest);
}
