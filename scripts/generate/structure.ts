import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const Text = z.string().min(1);

const Words = z.strictObject({
  comparisons: z.array(z.strictObject({ word: Text, example: Text })),
  unassigned: z.strictObject({ id: Text, zh: Text, en: Text }),
});

/** The words by which the make-up of reports is described. */
export function structureModule(): GeneratedModule {
  const source = [
    banner("structure/*.yaml"),
    constantOf("STRUCTURE_WORDS", readYaml("structure/words.yaml", Words)),
  ].join("\n");
  return { name: "structure.ts", source };
}
