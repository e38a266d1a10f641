import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const Text = z.string().min(1);
const Words = z.array(z.strictObject({ word: Text, example: Text }));

const Problems = z.strictObject({
  other: z.strictObject({ id: z.literal("other"), zh: Text, en: Text }),
  categories: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+$/u), zh: Text, en: Text, words: Words })),
  bodies: Words,
  behind: z.array(z.strictObject({ word: Text, of: z.enum(["all", "last"]), example: Text })),
  reasons: z.array(z.strictObject({ says: z.array(Text).min(1), example: Text })),
});
const Similarity = z.strictObject({ formulas: Words, fillers: Words });
const Targets = z.strictObject({ ceilings: Words });

/** What shortcomings are about, what sentences are held against each other without, and how planned numbers are meant. */
export function pledgesModule(): GeneratedModule {
  const problems = readYaml("pledges/problems.yaml", Problems);
  const source = [
    banner("pledges/*.yaml"),
    unionOf("ProblemCategoryId", [...problems.categories.map(({ id }) => id), "other"]),
    constantOf("PROBLEM_WORDS", problems),
    constantOf("SIMILARITY_WORDS", readYaml("pledges/similarity.yaml", Similarity)),
    constantOf("TARGET_WORDS", readYaml("pledges/targets.yaml", Targets)),
  ].join("\n");
  return { name: "pledges.ts", source };
}
