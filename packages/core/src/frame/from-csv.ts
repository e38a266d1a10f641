import { csvCell, csvEmpty, csvHeader, csvWidth } from "../kit/faults.ts";
import { buildColumn } from "./build-column.ts";
import { type CsvField, type CsvRecord, csvRecords } from "./csv-records.ts";
import { unguardFormula } from "./formula-guard.ts";
import { Frame } from "./frame.ts";
import { type Cell, type ColumnType, isRequired, kindOf, type Schema } from "./schema.ts";
import { tableOf } from "./table.ts";

/** How the CSV was written. */
export interface FromCsvOptions {
  /** Whether apostrophes were set before formula signs, to be taken away again; true where left out. */
  readonly guard?: boolean;
}

/**
 * The frame that `toCsv` wrote, or any CSV with a header whose columns are those of the schema, in any order.
 *
 * An empty cell is null, `""` is the empty string, and an apostrophe set before a formula sign is taken away again. A
 * number may be written as JSON would or with a leading +; `true` and `false` in any case, as spreadsheets save them.
 * A missing or unknown column, a line with too many or too few cells, and a cell that does not fit are Faults.
 */
export function fromCsv<S extends Schema>(text: string, schema: S, { guard = true }: FromCsvOptions = {}): Frame<S> {
  const plain = guard ? unguardFormula : (field: string): string => field;
  const [header, ...found] = csvRecords(text);
  if (header === undefined) throw csvEmpty(Object.keys(schema));
  const names = header.fields.map((field) => plain(field.text));
  checkHeader(names, Object.keys(schema));
  const records = names.length === 1 ? found : found.filter((record) => !isBlankLine(record));
  for (const { line, fields } of records) {
    if (fields.length !== names.length) throw csvWidth(line, fields.length, names.length);
  }
  return new Frame<S>(
    tableOf(
      records.length,
      names.map((name, at) => [name, columnAt(records, at, { name, type: schema[name] as ColumnType, plain })]),
    ),
  );
}

interface Wanted {
  readonly name: string;
  readonly type: ColumnType;
  /** The text without what was set before it. */
  readonly plain: (field: string) => string;
}

function columnAt(records: readonly CsvRecord[], at: number, { name, type, plain }: Wanted) {
  return buildColumn(name, type, records.length, (row) => {
    const record = records[row] as CsvRecord;
    const field = record.fields[at] as CsvField;
    const cell = cellOf(field, type, plain);
    if (cell === undefined || (cell === null && isRequired(type))) throw csvCell(record.line, name, type, field.text);
    return cell;
  });
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["false", false],
]);

/** Undefined where the field does not fit the type. */
function cellOf({ text, quoted }: CsvField, type: ColumnType, plain: Wanted["plain"]): Cell | undefined {
  if (text === "" && !quoted) return null;
  switch (kindOf(type)) {
    case "string":
      return plain(text);
    case "boolean":
      return BOOLEANS.get(text.toLowerCase());
    case "number":
      return NUMBER.test(text) && Number.isFinite(Number(text)) ? Number(text) : undefined;
  }
}

const isBlankLine = ({ fields }: CsvRecord): boolean =>
  fields.length === 1 && fields[0]?.text === "" && !fields[0].quoted;

function checkHeader(found: readonly string[], wanted: readonly string[]): void {
  const missing = wanted.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !wanted.includes(name));
  if (missing.length > 0 || unknown.length > 0) throw csvHeader(missing, unknown);
}
