import { Fault } from "../../kit/fault.ts";

const listed = (names: readonly string[]): string => names.join(", ");
const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value) : String(value);

/** Where a cell stands in a file. `row` counts from 0, as in a frame; null is the header. */
const cellOf = (format: string, column: string, row: number | null): { file: string } => ({
  file: row === null ? `${format}, header ${shown(column)}` : `${format}, column ${column}, row ${row}`,
});

/** A text that no file of UTF-8 can hold. */
export const loneSurrogate = (format: string, column: string, row: number | null): Fault =>
  new Fault(
    "exports/lone-surrogate",
    "the text holds half of a character (a lone surrogate), which a file in UTF-8 cannot keep",
    cellOf(format, column, row),
    "cut texts at whole characters, or derive the column with text.toWellFormed()",
  );

/** A text that is longer than a cell of a workbook. */
export const cellTooLong = (sheet: string, column: string, row: number | null, length: number, most: number): Fault =>
  new Fault(
    "exports/cell-too-long",
    `the text has ${length} characters; a cell of a workbook holds ${most}`,
    cellOf(`XLSX, sheet ${sheet}`, column, row),
    "shorten it with derive, leave the column out with select, or write CSV or Parquet, which have no such limit",
  );

/** A frame that is larger than a sheet. */
export const sheetTooLarge = (sheet: string, what: "rows" | "columns", found: number, most: number): Fault =>
  new Fault(
    "exports/sheet-too-large",
    `the frame has ${found} ${what}; a sheet holds ${most}`,
    { file: `XLSX, sheet ${sheet}` },
    "filter the frame into several sheets, or write Parquet",
  );

/** A name that a workbook does not take for a sheet. */
export const sheetName = (name: string, why: string): Fault =>
  new Fault(
    "exports/sheet-name",
    `a sheet cannot be called ${shown(name)}: ${why}`,
    { file: "XLSX" },
    "give 1 to 31 characters without : \\ / ? * [ ], none of them twice",
  );

/** Bytes that are no file of the format. */
export const unreadableBytes = (format: string, cause: unknown): Fault =>
  new Fault(
    "exports/unreadable",
    `the bytes are no ${format} file that can be read (${cause instanceof Error ? cause.message : String(cause)})`,
    { file: format },
    `give the bytes of a whole ${format} file`,
    { cause },
  );

/** A workbook without the sheet that was asked for. */
export const noSheet = (name: string | null, known: readonly string[]): Fault =>
  new Fault(
    "exports/no-sheet",
    name === null ? "the workbook has no sheet" : `the workbook has no sheet ${shown(name)}`,
    { file: "XLSX" },
    known.length === 0 ? "give a workbook with a table in it" : `name one of ${listed(known)}`,
  );

/** A file whose columns are not those of the schema. */
export const fileColumns = (format: string, missing: readonly string[], unknown: readonly string[]): Fault =>
  new Fault(
    "exports/columns",
    [
      ...(missing.length > 0 ? [`columns are missing: ${listed(missing)}`] : []),
      ...(unknown.length > 0 ? [`columns are not in the schema: ${listed(unknown)}`] : []),
    ].join("; "),
    { file: format },
    "name the columns of the file in the schema, one by one",
  );

/** A cell of a file that does not fit its column. */
export const fileCell = (format: string, column: string, row: number, type: string, value: unknown): Fault =>
  new Fault(
    "exports/cell",
    `${value === null ? "an empty cell" : shown(value)} cannot stand in a column of type ${type}`,
    cellOf(format, column, row),
    value === null
      ? `mend the file, or type the column ${type.replace("!", "")}`
      : "mend the file, or type the column otherwise in the schema",
  );

/** A formula whose result the workbook does not hold: no program has worked it out since it was written. */
export const formulaWithoutResult = (sheet: string, place: string, formula: string): Fault =>
  new Fault(
    "exports/formula",
    `the cell is a formula, =${formula}, and the workbook does not say what it gives`,
    { file: `XLSX, sheet ${sheet}, ${place}` },
    "open the workbook in a spreadsheet and save it; or, if the cell should be a text, write it as one",
  );

/** A name that a Data Package or a table in it cannot have. */
export const badPackageName = (name: string): Fault =>
  new Fault(
    "exports/package-name",
    `a Data Package, and a table in it, cannot be called ${shown(name)}`,
    { file: "datapackage.json" },
    "write small letters, digits, - _ and . only: inspections-2023",
  );

/** A package that lacks a file. */
export const noPackageFile = (path: string, known: readonly string[]): Fault =>
  new Fault(
    "exports/package-file",
    "the package has no such file",
    { file: path },
    `give every file of the package; it has ${listed(known) || "none"}`,
  );

/** A descriptor that cannot be read. */
export const badDescriptor = (why: string, cause?: unknown): Fault =>
  new Fault(
    "exports/descriptor",
    `the descriptor cannot be used: ${why}`,
    { file: "datapackage.json" },
    "give a Data Package that toDataPackage wrote, or one like it: each resource with a path, and a schema with fields",
    { cause },
  );

/** A package without the table that was asked for. */
export const noTable = (name: string, known: readonly string[]): Fault =>
  new Fault(
    "exports/no-table",
    `the package has no table ${shown(name)}`,
    { file: "datapackage.json" },
    `name one of ${listed(known)}`,
  );

/** A file of a package that is not the one that its descriptor was written for. */
export const changedPackageFile = (path: string): Fault =>
  new Fault(
    "exports/package-changed",
    "the file is not the one that datapackage.json describes: its hash is another",
    { file: path },
    "export the package again; or, if the change is wanted, read it with { verify: false }",
  );

/** Two tables of a package with one name. */
export const takenTable = (name: string): Fault =>
  new Fault(
    "exports/table-taken",
    `the package has a table ${shown(name)} already`,
    { file: "datapackage.json" },
    "give it another name",
  );
