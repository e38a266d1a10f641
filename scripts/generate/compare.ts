import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const MEASURE = "compare/measure.yaml";
const NO_POWER = "compare/no-power.yaml";
const SCOPE = "compare/scope.yaml";
const STAGE = "compare/stage.yaml";

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

const Scope = z.strictObject({
  agency: z.array(Word),
  system: z.array(Word),
  region: z.array(Word),
  bodies: z.array(Word),
  leads: z.array(Word),
  unlike: z.array(Word),
  natural: z.array(z.string()),
  government: z.array(z.string()),
});

const Stage = z.strictObject({
  things: z.array(
    z.strictObject({
      thing: z.string(),
      zh: z.string(),
      en: z.string(),
      stages: z.array(
        z.strictObject({
          stage: z.string(),
          zh: z.string(),
          en: z.string(),
          indicators: z.array(z.string()).min(1),
          words: z.array(z.string()).min(1),
          example: Example,
        }),
      ),
    }),
  ),
});

/** What comparing needs to know: units that measure alike, how a report says that it has no such power, of whom and at what stage a number is. */
export function compareModule(): GeneratedModule {
  const source = [
    banner("compare/*.yaml"),
    constantOf("MEASURE", readYaml(MEASURE, Measure)),
    constantOf("NO_POWER", readYaml(NO_POWER, NoPower)),
    constantOf("SCOPE", readYaml(SCOPE, Scope)),
    constantOf("STAGE", readYaml(STAGE, Stage)),
  ].join("\n");
  return { name: "compare.ts", source };
}
