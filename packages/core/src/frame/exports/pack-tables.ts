import { sha256 } from "../../source/sha256.ts";
import type { AnyFrame } from "../any-frame.ts";
import { frameFromColumns } from "../frame-of.ts";
import { type Cell, type ColumnType, isRequired, kindOf } from "../schema.ts";
import { toCsv } from "../to-csv.ts";
import {
  DATA_PACKAGE_PROFILES,
  type DataPackageAbout,
  type DataPackageDescriptor,
  type DataPackageField,
  type DataPackageFiles,
  type DataPackageResource,
  DESCRIPTOR,
  type ForeignKey,
  type MissingValue,
} from "./data-package.ts";
import { badPackageName } from "./faults.ts";
import { refuseBrokenText } from "./refuse-broken-text.ts";

/** A table on its way into a package. */
export interface PackedTable {
  readonly frame: AnyFrame;
  readonly title?: string;
  readonly description?: string;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  /** What the schema says of a column beside its name and type. */
  readonly fields?: Readonly<Record<string, Partial<DataPackageField>>>;
  /** What is written for a null, by column: a code that says why. Each is among the column's `missingValues`. */
  readonly nulls?: Readonly<Record<string, (row: number) => string>>;
}

const NAME = /^[a-z0-9._-]+$/;

/** What an empty cell says where the schema tells nothing else. */
const EMPTY: MissingValue = { value: "", label: "nothing is known or nothing applies" };

/** Tables as the files of a package. Names must fit the standard; a lone surrogate in a table is a Fault. */
export function packTables(
  tables: Readonly<Record<string, PackedTable>>,
  { name = "fazhi-export", ...about }: DataPackageAbout,
): DataPackageFiles {
  for (const one of [name, ...Object.keys(tables)]) if (!NAME.test(one)) throw badPackageName(one);
  const packed = Object.entries(tables).map(([table, content]) => ({ table, content, csv: csvOf(table, content) }));
  const descriptor: DataPackageDescriptor = {
    $schema: DATA_PACKAGE_PROFILES.package,
    name,
    ...about,
    resources: packed.map(({ table, content, csv }) => resourceOf(table, content, csv)),
  };
  return {
    ...Object.fromEntries(packed.map(({ table, csv }) => [`${table}.csv`, csv])),
    [DESCRIPTOR]: `${JSON.stringify(descriptor, null, 2)}\n`,
  };
}

/** Texts stay as they are: a package is read by programs, which would take an apostrophe for a part of the words. */
function csvOf(table: string, { frame, nulls = {} }: PackedTable): string {
  refuseBrokenText(frame, `${table}.csv`);
  return toCsv(withCodes(frame, nulls), { bom: false, guard: false });
}

/** The frame with codes for nulls: the columns that have them become texts. */
function withCodes(frame: AnyFrame, nulls: NonNullable<PackedTable["nulls"]>): AnyFrame {
  const columns = frame.columns.map((name): readonly [string, ColumnType, readonly Cell[]] => {
    const { type } = frame.column(name);
    const cells = frame.column(name).toArray();
    const codeOf = Object.hasOwn(nulls, name) ? nulls[name] : undefined;
    if (codeOf === undefined) return [name, type, cells];
    return [name, "string!", cells.map((cell, row) => (cell === null ? codeOf(row) : String(cell)))];
  });
  return frameFromColumns(
    Object.fromEntries(columns.map(([name, type]) => [name, type])),
    Object.fromEntries(columns.map(([name, , cells]) => [name, cells])),
  );
}

function resourceOf(table: string, content: PackedTable, csv: string): DataPackageResource {
  const { frame, title, description, primaryKey, foreignKeys, fields = {} } = content;
  const bytes = new TextEncoder().encode(csv);
  return {
    $schema: DATA_PACKAGE_PROFILES.resource,
    name: table,
    type: "table",
    path: `${table}.csv`,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...({ format: "csv", mediatype: "text/csv", encoding: "utf-8" } as const),
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
    schema: {
      $schema: DATA_PACKAGE_PROFILES.schema,
      fields: frame.columns.map((name) =>
        fieldOf(name, frame.column(name).type, Object.hasOwn(fields, name) ? fields[name] : undefined),
      ),
      missingValues: [EMPTY],
      ...(primaryKey === undefined ? {} : { primaryKey }),
      ...(foreignKeys === undefined ? {} : { foreignKeys }),
    },
  };
}

/** Where a text is never null, an empty cell is an empty text. */
function fieldOf(name: string, type: ColumnType, more: Partial<DataPackageField> = {}): DataPackageField {
  const required = isRequired(type) ? { constraints: { ...more.constraints, required: true } } : {};
  const noNulls = type === "string!" ? { missingValues: [] } : {};
  return { name, type: kindOf(type), ...more, ...required, ...noNulls };
}
