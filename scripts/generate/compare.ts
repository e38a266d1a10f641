import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const MEASURE = "compare/measure.yaml";
const NO_POWER = "compare/no-power.yaml";

const Example = z.string().min(1);
const Word = z.strictObject({ word: z.string().min(1), example: Example });

const Measure = z.strictObject({
  measured: z.array(z.string()),
  scales: z.array(z.strictObject({ unit: z.string(), measure: z.string(), power: z.int(), example: Example })),
});

const NoPower = z.strictObject({
  subjects: z.array(Word),
  adverbs: z.array(Word),
  denials: z.array(Word),
  fillers: z.array(Word),
  powers: z.array(Word.extend({ of: z.array(z.string()).min(1) })),
  nouns: z.array(Word),
});

/** What comparing needs to know: units that measure alike, and how a report says that it has no such power. */
export function compareModule(): GeneratedModule {
  const source = [
    banner("compare/*.yaml"),
    constantOf("MEASURE", readYaml(MEASURE, Measure)),
    constantOf("NO_POWER", readYaml(NO_POWER, NoPower)),
  ].join("\n");
  return { name: "compare.ts", source };
}
