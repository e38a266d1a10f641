import { Fault } from "./fault.ts";

/** A frame is no file; its faults say where they lie by naming the row or the column. */
const inFrame = (where: string): { file: string } => ({ file: where });
const shown = (value: unknown): string =>
  typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
const listed = (names: readonly string[]): string => names.join(", ");

/** A cell holds what its column cannot. `row` counts from 0. */
export const frameCell = (column: string, type: string, row: number, value: unknown): Fault =>
  new Fault(
    "frame/cell",
    `${shown(value)} cannot stand in a column of type ${type}`,
    inFrame(`column ${column}, row ${row}`),
    type.endsWith("!")
      ? `give a ${type.slice(0, -1)}, or drop the "!" from the type so that the cell may be null`
      : `give a ${type}, or null where nothing is known; NaN and infinity are no values`,
  );

/** A row or a set of columns lacks a column of the schema. */
export const frameMissingField = (name: string, row: number | null): Fault =>
  new Fault(
    "frame/missing-field",
    `the column ${name} is missing`,
    inFrame(row === null ? "columns" : `row ${row}`),
    row === null ? "give the column, or leave it out of the schema" : "write null where nothing is known",
  );

/** A row or a set of columns has one that the schema does not name. */
export const frameExtraField = (name: string, row: number | null, known: readonly string[]): Fault =>
  new Fault(
    "frame/extra-field",
    `the schema has no column ${name}`,
    inFrame(row === null ? "columns" : `row ${row}`),
    `leave it out, add it to the schema, or write one of: ${listed(known)}`,
  );

/** Columns of unlike lengths. */
export const frameColumnLength = (name: string, found: number, wanted: number): Fault =>
  new Fault(
    "frame/ragged",
    `the column has ${found} cells, the first column has ${wanted}`,
    inFrame(`column ${name}`),
    "give every column one cell a row, null where nothing is known",
  );

/** A column name that cannot be, or that is taken. */
export const frameColumnName = (name: string, taken: boolean): Fault =>
  new Fault(
    "frame/column-name",
    taken ? `two columns would be called ${shown(name)}` : `a column cannot be called ${shown(name)}`,
    inFrame(`column ${shown(name)}`),
    taken ? "rename one of them first" : "give it another name",
  );

/** No column has the name. */
export const frameUnknownColumn = (name: string, known: readonly string[]): Fault =>
  new Fault(
    "frame/unknown-column",
    `there is no column ${shown(name)}`,
    inFrame(`column ${shown(name)}`),
    `write one of: ${listed(known)}`,
  );

/** A filter asks for undefined, which no cell is. */
export const frameUndefined = (name: string): Fault =>
  new Fault(
    "frame/undefined",
    "no cell is undefined",
    inFrame(`column ${name}`),
    "give a value, null for the rows where nothing is known, or leave the column out of the condition",
  );

/** A column is of another kind than what is asked of it needs. */
export const frameColumnKind = (name: string, found: string, wanted: string): Fault =>
  new Fault(
    "frame/column-kind",
    `the column holds ${found}s, not ${wanted}s`,
    inFrame(`column ${name}`),
    `name a column of ${wanted}s, or derive one from it`,
  );

/** No row has the number. */
export const frameRow = (row: number, length: number): Fault =>
  new Fault(
    "frame/no-row",
    `there is no row ${row}`,
    inFrame(`a frame of ${length} rows`),
    length === 0 ? "ask for its length first" : `count from 0 to ${length - 1}`,
  );

/** A statistic is asked of a column that cannot have it. */
export const frameAggregateKind = (aggregate: string, column: string, kind: string, of: readonly string[]): Fault =>
  new Fault(
    "frame/aggregate-kind",
    `there is no ${aggregate} of ${kind}s`,
    inFrame(`column ${column}`),
    `name a column of ${of.join("s or ")}s, or count its values`,
  );

/** Several rows fall into one cell of a wide frame. */
export const framePivotCrowded = (cell: readonly (readonly [string, unknown])[], rows: number): Fault =>
  new Fault(
    "frame/pivot-crowded",
    `${rows} rows fall into one cell`,
    inFrame(cell.map(([name, value]) => `${name} ${shown(value)}`).join(", ")),
    'filter the rows first, or say what to make of several: { aggregate: "sum" }',
  );

/** A row of a long frame names no column of the wide one. */
export const framePivotUnnamed = (column: string, row: number): Fault =>
  new Fault(
    "frame/pivot-unnamed",
    "a column cannot be named by null",
    inFrame(`column ${column}, row ${row}`),
    "filter such rows out, or derive a name for them",
  );

/** A row of a long frame names a column that the caller did not list. */
export const framePivotName = (name: string, column: string, wanted: readonly string[]): Fault =>
  new Fault(
    "frame/pivot-name",
    `${shown(name)} is not among the columns asked for (${listed(wanted)})`,
    inFrame(`column ${column}`),
    "filter such rows out, or add the name to `columns`",
  );

/** Two frames have a column that is no key of their join. */
export const frameAmbiguousColumn = (name: string): Fault =>
  new Fault(
    "frame/ambiguous-column",
    "both frames have this column, and it is no key of the join",
    inFrame(`column ${name}`),
    `join on it too, leave it out with select, or rename it: rename({ ${shown(name)}: ${shown(`${name} (2)`)} })`,
  );

/** A key that should stand once stands several times. */
export const frameManyMatches = (key: readonly (readonly [string, unknown])[], rows: number): Fault =>
  new Fault(
    "frame/many-matches",
    `${rows} rows of the other frame have the same key`,
    inFrame(key.map(([name, value]) => `${name} ${shown(value)}`).join(", ")),
    'roll the other frame up to one row a key, or allow it with { matches: "many" }',
  );

/** Frames of unlike columns cannot stand one under the other. */
export const frameUnlikeColumns = (names: readonly string[]): Fault =>
  new Fault(
    "frame/unlike-columns",
    "only one of the two frames has this column",
    inFrame(`column ${listed(names)}`),
    "select the columns that both have, or derive the missing one as null",
  );

/** A share outside 0 to 1. */
export const frameQuantile = (share: number): Fault =>
  new Fault("frame/quantile", `${share} is no share`, inFrame("quantile"), "give a number from 0 to 1: 0.9 for 90 %");

/** The numbers of a column are too large for a statistic of them to be a number. */
export const frameOverflow = (column: string): Fault =>
  new Fault(
    "frame/overflow",
    "the numbers are too large to calculate with",
    inFrame(`column ${column}`),
    "derive a column in a larger unit first",
  );

/** A CSV text holds nothing. */
export const csvEmpty = (columns: readonly string[]): Fault =>
  new Fault(
    "csv/empty",
    "there is no header",
    { file: "CSV, line 1" },
    `begin with a line that names ${listed(columns)}`,
  );

/** A CSV header that is not the schema's. */
export const csvHeader = (missing: readonly string[], unknown: readonly string[]): Fault =>
  new Fault(
    "csv/header",
    [
      ...(missing.length > 0 ? [`columns are missing: ${listed(missing)}`] : []),
      ...(unknown.length > 0 ? [`columns are not in the schema: ${listed(unknown)}`] : []),
    ].join("; "),
    { file: "CSV, line 1" },
    "name the columns of the file in the schema, one by one",
  );

/** A CSV line with too many or too few cells. */
export const csvWidth = (line: number, found: number, wanted: number): Fault =>
  new Fault(
    "csv/ragged",
    `the line has ${found} cells, the header has ${wanted}`,
    { file: `CSV, line ${line}` },
    "put quotes around cells that hold commas or line breaks",
  );

/** A CSV cell that does not fit its column. */
export const csvCell = (line: number, column: string, type: string, text: string): Fault =>
  new Fault(
    "csv/cell",
    `${shown(text)} cannot stand in a column of type ${type}`,
    { file: `CSV, line ${line}, column ${column}` },
    type.endsWith("!") ? `write a ${type.slice(0, -1)}` : `write a ${type}, or leave the cell empty`,
  );

/** A quoted CSV cell that does not end as it should. */
export const csvQuote = (line: number): Fault =>
  new Fault(
    "csv/quote",
    "a quoted cell is not closed before the next comma or line end",
    { file: `CSV, line ${line}` },
    'close it with a quote, and write a quote inside a cell twice: ""',
  );

/** A line of NDJSON is no JSON object. */
export const ndjsonLine = (line: number, cause?: unknown): Fault =>
  new Fault(
    "ndjson/line",
    `the line is not a JSON object${cause instanceof Error ? ` (${cause.message})` : ""}`,
    { file: `NDJSON, line ${line}` },
    "write one whole object a line",
    { cause },
  );

/** An observation lacks fields, or has others. */
export const ndjsonFields = (line: number, missing: readonly string[], unknown: readonly string[]): Fault =>
  new Fault(
    "ndjson/fields",
    [
      ...(missing.length > 0 ? [`fields are missing: ${listed(missing)}`] : []),
      ...(unknown.length > 0 ? [`fields are unknown: ${listed(unknown)}`] : []),
    ].join("; "),
    { file: `NDJSON, line ${line}` },
    "write exactly the fields of an observation, null where nothing is known",
  );

/** A field of an observation holds what cannot stand in it. */
export const ndjsonField = (line: number, field: string, value: unknown): Fault =>
  new Fault(
    "ndjson/field",
    `${field} cannot be ${shown(value)}`,
    { file: `NDJSON, line ${line}` },
    "see the table of an observation's fields; a file of another version of the codebook may know other ids",
  );

/** danfojs-node cannot be loaded. */
export const danfoMissing = (cause: unknown): Fault =>
  new Fault(
    "danfo/missing",
    `danfojs-node cannot be loaded (${cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause)})`,
    { file: "danfojs-node" },
    'install danfojs-node@1.2.0 beside @fazhi/core; plain installs of it fail, so first write into package.json "overrides" ' +
      '(npm) or into pnpm-workspace.yaml "overrides" (pnpm): "@tensorflow/tfjs-node": "npm:@tensorflow/tfjs@^3.21.0" and ' +
      '"xlsx": "npm:@e965/xlsx@^0.20.3"',
    { cause },
  );

/** A column would hide a part of a danfojs DataFrame. */
export const danfoColumn = (name: string): Fault =>
  new Fault(
    "danfo/column-name",
    `a danfojs DataFrame has a "${name}" of its own, which the column would hide`,
    { file: `column ${name}` },
    `rename the column first: rename({ ${shown(name)}: ${shown(`${name}_`)} })`,
  );
