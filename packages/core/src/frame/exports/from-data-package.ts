import { csvEmpty, csvWidth } from "../../kit/faults.ts";
import { sha256 } from "../../source/sha256.ts";
import { type CsvField, csvRecords } from "../csv-records.ts";
import type { Frame } from "../frame.ts";
import { type ColumnType, isRequired, kindOf, type Schema } from "../schema.ts";
import {
  type DataPackageDescriptor,
  type DataPackageField,
  type DataPackageFiles,
  type DataPackageResource,
  DESCRIPTOR,
} from "./data-package.ts";
import { badDescriptor, changedPackageFile, noPackageFile, noTable } from "./faults.ts";
import { frameFromCells } from "./frame-from-cells.ts";

/** How a package is read. */
export interface FromDataPackageOptions {
  /** Refuse a file whose hash is not the descriptor's; true where left out. */
  readonly verify?: boolean;
}

type Tables<T extends Readonly<Record<string, Schema>>> = { readonly [K in keyof T]: Frame<T[K]> };

/**
 * The tables of a Data Package that `toDataPackage` wrote, by name: those whose schemas are given, typed, or all of them by
 * the types of the descriptor. What the descriptor lists as missing is null; a text that is never null may be empty.
 *
 * A file that is not there or was changed, a table or a column that is not the schema's, and a cell that does not fit are
 * Faults.
 *
 * @example
 * fromDataPackage(files, { observations: EXPORTED_OBSERVATION_SCHEMA }).observations.filter({ year: 2023 });
 */
export function fromDataPackage<T extends Readonly<Record<string, Schema>>>(
  files: DataPackageFiles,
  schemas?: T,
  { verify = true }: FromDataPackageOptions = {},
): Tables<T> {
  const { resources } = descriptorOf(files);
  const wanted: Readonly<Record<string, Schema>> =
    schemas ?? Object.fromEntries(resources.map((resource) => [resource.name, schemaOf(resource)]));
  const tables = Object.entries(wanted).map(([name, schema]) => {
    const resource = resources.find((one) => one.name === name);
    if (resource === undefined)
      throw noTable(
        name,
        resources.map((one) => one.name),
      );
    return [name, tableOf(fileOf(files, resource, verify), resource, schema)];
  });
  return Object.fromEntries(tables) as Tables<T>;
}

function descriptorOf(files: DataPackageFiles): DataPackageDescriptor {
  const json = files[DESCRIPTOR];
  if (json === undefined) throw noPackageFile(DESCRIPTOR, Object.keys(files));
  let read: Partial<DataPackageDescriptor>;
  try {
    read = JSON.parse(json) as Partial<DataPackageDescriptor>;
  } catch (cause) {
    throw badDescriptor("it is no JSON", cause);
  }
  const { resources } = read;
  if (!Array.isArray(resources)) throw badDescriptor("it lists no resources");
  const poor = resources.findIndex((one) => typeof one?.path !== "string" || !Array.isArray(one.schema?.fields));
  if (poor >= 0) throw badDescriptor(`resource ${poor + 1} has no path, or no schema with fields`);
  return read as DataPackageDescriptor;
}

function fileOf(files: DataPackageFiles, { path, hash }: DataPackageResource, verify: boolean): string {
  const content = files[path];
  if (content === undefined) throw noPackageFile(path, Object.keys(files));
  if (verify && hash !== undefined && hash !== `sha256:${sha256(new TextEncoder().encode(content))}`)
    throw changedPackageFile(path);
  return content;
}

const KINDS = { string: "string", number: "number", integer: "number", boolean: "boolean" } as const;

const schemaOf = ({ schema }: DataPackageResource): Schema =>
  Object.fromEntries(
    schema.fields.map(({ name, type, constraints }): [string, ColumnType] => {
      const kind = KINDS[type];
      if (kind === undefined) throw badDescriptor(`the column ${name} is of type ${type}, which no frame has`);
      return [name, constraints?.required === true ? `${kind}!` : kind];
    }),
  );

function tableOf(csv: string, resource: DataPackageResource, schema: Schema): Frame<Schema> {
  const { path } = resource;
  const { fields, missingValues } = resource.schema;
  const [header, ...records] = csvRecords(csv);
  if (header === undefined) throw csvEmpty(fields.map(({ name }) => name));
  const short = records.find((record) => record.fields.length !== header.fields.length);
  if (short !== undefined) throw csvWidth(short.line, short.fields.length, header.fields.length);
  const columns = header.fields.map(({ text: name }, at) => {
    const field = fields.find((one) => one.name === name);
    const missing = missingOf(field?.missingValues ?? missingValues);
    const type = (Object.hasOwn(schema, name) ? schema[name] : undefined) ?? "string";
    return [name, records.map((record) => cellOf(record.fields[at] as CsvField, type, missing))] as const;
  });
  return frameFromCells(path, { length: records.length, columns: new Map(columns) }, schema);
}

const missingOf = (listed: DataPackageField["missingValues"]): ReadonlySet<string> =>
  new Set((listed ?? [{ value: "" }]).map((one) => (typeof one === "string" ? one : one.value)));

/** What does not fit is given as the text that it is, for the Fault to name. A quoted empty text is no null. */
function cellOf({ text, quoted }: CsvField, type: ColumnType, missing: ReadonlySet<string>): unknown {
  const isNull = missing.has(text) && !(text === "" && quoted && kindOf(type) === "string");
  if (isNull && !(type === "string!" && text === "")) return null;
  switch (kindOf(type)) {
    case "string":
      return text;
    case "number":
      return text.trim() === "" || Number.isNaN(Number(text))
        ? isRequired(type) && text === ""
          ? null
          : text
        : Number(text);
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
  }
}
