import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const WORDS = "region/region.yaml";
const TABLE = "region/divisions.yaml";

const Text = z.string().min(1);
const Level = z.enum(["province", "city", "county", "town"]);

const Region = z.strictObject({
  suffixes: z.array(z.strictObject({ word: Text, example: Text, short: Text, also: z.string().default("") })),
  peoples: z.array(z.strictObject({ word: Text, example: Text, short: Text })),
  bare: z.array(
    z.strictObject({ word: Text, level: Level, ends: z.array(Text), unless: z.array(Text).default([]), example: Text }),
  ),
  towns: z.array(z.strictObject({ word: Text, example: Text })),
  townBodies: z.array(z.strictObject({ word: Text, example: Text })),
  noPlaces: z.array(z.strictObject({ word: Text, example: Text })),
  zones: z.array(z.strictObject({ word: Text, example: Text })),
  districts: z.array(z.strictObject({ word: Text, example: Text })),
  abbreviations: z.array(z.strictObject({ word: Text, province: Text, example: Text })),
  oversees: z.array(z.strictObject({ word: Text, level: Level, example: Text })),
});

const ROW = /^\d{6} \S+(?: (?:\d{4})?-(?:\d{4})?)?$/u;
const Divisions = z.strictObject({
  rows: z.string().superRefine((rows, context) => {
    for (const row of linesOf(rows)) if (!ROW.test(row)) context.addIssue(`「${row}」 is not "code name [from-until]"`);
  }),
});

/**
 * The divisions of the country that agencies serve, as one string that is read on first use (a table of objects would
 * be built on every import), and the words by which they are named.
 */
export function regionModule(): GeneratedModule {
  const { rows } = readYaml(TABLE, Divisions);
  const source = [
    banner(`${WORDS} and ${TABLE}`),
    constantOf("REGION", readYaml(WORDS, Region)),
    `/** "code name [from-until]", one division a line, in order of code. */`,
    `export const DIVISIONS: string =\n  ${JSON.stringify(linesOf(rows).join("\n"))};\n`,
  ].join("\n");
  return { name: "region.ts", source };
}

const linesOf = (rows: string): readonly string[] => rows.split("\n").filter((row) => row !== "");
