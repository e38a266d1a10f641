import { Analysis } from "../../frame/analysis.ts";
import type { AnyFrame } from "../../frame/any-frame.ts";
import type { DataPackageField, ForeignKey } from "../../frame/exports/data-package.ts";
import type { PackedTable } from "../../frame/exports/pack-tables.ts";
import type { Schema } from "../../frame/schema.ts";
import { CODE_LISTS, EXPORT_TABLES } from "../../generated/exports.ts";
import { codedNulls } from "./missing-codes.ts";

/** The columns that hold whole numbers. */
const WHOLE = ["statement", "year", "start", "end", "text_length", "statements", "set_aside"];

const PRIMARY_KEYS: Readonly<Record<string, readonly string[]>> = {
  observations: ["report", "statement"],
  reports: ["report"],
  coverage: ["report", "indicator"],
  codebook: ["indicator"],
  codes: ["list", "code"],
  columns: ["table", "column"],
};

const names = (field: string, resource: string, named = field): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: [named] },
});

const FOREIGN_KEYS: Readonly<Record<string, readonly ForeignKey[]>> = {
  observations: [
    names("report", "reports"),
    names("indicator", "codebook"),
    names("experimental", "codebook", "indicator"),
  ],
  corrections: [names("report", "reports")],
  coverage: [names("report", "reports"), names("indicator", "codebook")],
};

/** A table of an export with all that is known of it: titles in Chinese, descriptions in English, keys, codes. */
export function describedTable(table: string, frame: AnyFrame): PackedTable {
  const about = EXPORT_TABLES.find((one) => one.table === table);
  const key = PRIMARY_KEYS[table];
  const foreignKeys = FOREIGN_KEYS[table];
  const coded = codedNulls(frame);
  const fields = frame.columns.map((name) => [name, fieldOf(name, about, coded)] as const);
  return {
    frame,
    ...(about === undefined ? {} : { title: about.zh, description: about.en }),
    ...(frame instanceof Analysis ? { title: frame.method.id, description: methodText(frame) } : {}),
    ...(about === undefined || key === undefined ? {} : { primaryKey: key }),
    ...(about === undefined || foreignKeys === undefined ? {} : { foreignKeys }),
    fields: Object.fromEntries(fields),
    ...(coded === null ? {} : { nulls: coded.nulls }),
  };
}

/** How the figures of an analysis were worked out, with its settings, and what has to be known of them. */
function methodText({ method, notes }: Analysis<Schema>): string {
  const { formula, source, settings } = method;
  const set = Object.entries(settings).map(([name, value]) => `${name} = ${String(value)}`);
  return [`${formula} (${source})`, ...set, ...notes.map(({ severity, message }) => `${severity}: ${message}`)].join(
    "\n",
  );
}

function fieldOf(
  name: string,
  about: (typeof EXPORT_TABLES)[number] | undefined,
  coded: ReturnType<typeof codedNulls>,
): Partial<DataPackageField> {
  const column = about?.columns.find((one) => one.name === name);
  const codes = about === undefined ? undefined : CODE_LISTS.find(({ list }) => list === name)?.codes;
  return {
    ...(column === undefined ? {} : { title: column.zh, description: column.en }),
    ...(column !== undefined && WHOLE.includes(name) ? { type: "integer" as const } : {}),
    ...(codes === undefined || about?.table === "codes" ? {} : categorical(codes)),
    ...(coded !== null && name in coded.nulls ? { missingValues: coded.missingValues } : {}),
  };
}

const categorical = (
  codes: readonly { readonly code: string; readonly en: string }[],
): Pick<DataPackageField, "categories" | "constraints"> => ({
  categories: codes.map(({ code, en }) => ({ value: code, label: en })),
  constraints: { enum: codes.map(({ code }) => code) },
});
