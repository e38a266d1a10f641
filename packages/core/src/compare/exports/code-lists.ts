import type { Frame } from "../../frame/frame.ts";
import { frameOf } from "../../frame/frame-of.ts";
import type { ColumnType } from "../../frame/schema.ts";

/** What a code says: `list` is the column that it stands in. */
export const CODE_SCHEMA = {
  list: "string!",
  code: "string!",
  zh: "string!",
  en: "string!",
  obs_status: "string",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type CodeSchema = typeof CODE_SCHEMA;

/** What a column of an exported table holds. */
export const COLUMN_SCHEMA = {
  table: "string!",
  column: "string!",
  zh: "string!",
  en: "string!",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ColumnSchema = typeof COLUMN_SCHEMA;

/** Every code of the exported tables: states and their SDMX status, hedges, roles and others. Loaded when first asked for. */
export async function codeLists(): Promise<Frame<CodeSchema>> {
  const { CODE_LISTS } = await import("../../generated/exports.ts");
  return frameOf(
    CODE_SCHEMA,
    CODE_LISTS.flatMap(({ list, codes }) => codes.map((code) => ({ list, ...code }))),
  );
}

/** Every column of the exported tables. Loaded when first asked for. */
export async function columnList(): Promise<Frame<ColumnSchema>> {
  const { EXPORT_TABLES } = await import("../../generated/exports.ts");
  return frameOf(
    COLUMN_SCHEMA,
    EXPORT_TABLES.flatMap(({ table, columns }) => columns.map(({ name, zh, en }) => ({ table, column: name, zh, en }))),
  );
}
