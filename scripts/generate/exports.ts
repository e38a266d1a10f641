import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const TABLES = "exports/tables.yaml";
const CODES = "exports/codes.yaml";

const Words = z.string().min(1);
const Column = z.strictObject({ name: Words, zh: Words, en: Words, example: Words });
const Table = z.strictObject({ table: Words, zh: Words, en: Words, columns: z.array(Column).min(1) });
const Code = z.strictObject({
  code: Words,
  zh: Words,
  en: Words,
  obs_status: z.string().length(1).optional(),
  example: z.string(),
});

const Tables = z.strictObject({ tables: z.array(Table).min(1) });
const Codes = z.strictObject({
  lists: z.array(z.strictObject({ list: Words, codes: z.array(Code).min(1) })),
  missing: z.array(z.strictObject({ code: z.string(), zh: Words, en: Words })),
});

/** What exported tables, their columns and their codes are called; the examples are for those who edit the lists. */
export function exportsModule(): GeneratedModule {
  const { tables } = readYaml(TABLES, Tables);
  const { lists, missing } = readYaml(CODES, Codes);
  const source = [
    banner("exports/*.yaml"),
    constantOf(
      "EXPORT_TABLES",
      tables.map(({ columns, ...table }) => ({
        ...table,
        columns: columns.map(({ name, zh, en }) => ({ name, zh, en })),
      })),
    ),
    constantOf(
      "CODE_LISTS",
      lists.map(({ list, codes }) => ({
        list,
        codes: codes.map(({ code, zh, en, obs_status = null }) => ({ code, zh, en, obs_status })),
      })),
    ),
    constantOf("MISSING_CODES", missing),
  ].join("\n");
  return { name: "exports.ts", source };
}
