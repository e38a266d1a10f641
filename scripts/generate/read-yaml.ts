import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

const DATA = new URL("../../packages/core/data/", import.meta.url);

/** Read and check one data file; the error names the file and the place in it. */
export function readYaml<T extends z.ZodType>(path: string, schema: T): z.infer<T> {
  const read = schema.safeParse(parse(readFileSync(new URL(path, DATA), "utf8")));
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new Error(`packages/core/data/${path}: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is not valid"}`);
}

export const banner = (path: string): string =>
  `// Made from packages/core/data/${path} by \`npm run generate\`; do not edit.\n`;

/** `export type Name = "a" | "b";`, and of no ids `never`. */
export const unionOf = (name: string, ids: readonly string[]): string =>
  `export type ${name} =\n${ids.length === 0 ? "  never" : ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n")};\n`;

export const constantOf = (name: string, value: unknown): string =>
  `export const ${name} = ${JSON.stringify(value, null, 1)} as const;\n`;
