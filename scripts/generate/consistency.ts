import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const FILE = "consistency/consistency.yaml";

const Text = z.string().min(1);
const Words = z.array(z.strictObject({ word: Text, example: Text }));

const Consistency = z.strictObject({
  opens: Words,
  complete: Words,
  sums: Words,
  rests: Words,
  joins: Words,
  others: Words,
  carried: Words,
  scopes: Words,
  narrows: Words,
  kinds: Words,
});

/** The words that decide whether numbers of one report must go together. */
export function consistencyModule(): GeneratedModule {
  const source = [banner(FILE), constantOf("CONSISTENCY", readYaml(FILE, Consistency))].join("\n");
  return { name: "consistency.ts", source };
}
