import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const PATH = "outline/outline.yaml";

const Named = { id: z.string(), zh: z.string(), en: z.string() };
const Outline = z.looseObject({
  numerals: z.string(),
  marks: z.array(z.strictObject({ id: z.string(), pattern: z.string(), rank: z.int(), example: z.string() })),
  blocks: z.array(z.looseObject({ ...Named, mandated: z.boolean() })),
  topics: z.array(z.looseObject(Named)),
});

/** The outline: marks, blocks, topics. */
export function outlineModule(): GeneratedModule {
  const outline = readYaml(PATH, Outline);
  const source = [
    banner(PATH),
    unionOf("BlockId", outline.blocks.map(({ id }) => id)),
    unionOf("TopicId", outline.topics.map(({ id }) => id)),
    constantOf("OUTLINE", outline),
  ].join("\n");
  return { name: "outline.ts", source };
}
