import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const PATH = "codebook/codebook.yaml";

const words = z.string().min(1);
const Cue = z.strictObject({
  near: words,
  with: words.optional(),
  where: words.optional(),
  not: words.optional(),
  not_behind: words.optional(),
  unless: words.optional(),
  zero: z.boolean().optional(),
  units: z.array(z.string()).optional(),
  unit_words: words.optional(),
  say: z.string().min(1),
});

const Indicator = z.strictObject({
  id: z.string().regex(/^[a-z]+\.[a-z_]+$/),
  zh: z.string(),
  en: z.string(),
  unit: z.string(),
  units: z.array(z.string()).min(1),
  kind: z.enum(["flow", "stock", "rate", "amount"]),
  cues: z.array(Cue).min(1),
});

const Codebook = z.strictObject({
  edition: z.string(),
  themes: z.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })),
  indicators: z.array(Indicator),
});

/** The codebook: every indicator id as a type, every entry as data. */
export function codebookModule(): GeneratedModule {
  const codebook = readYaml(PATH, Codebook);
  const source = [
    banner(PATH),
    unionOf(
      "ThemeId",
      codebook.themes.map(({ id }) => id),
    ),
    unionOf(
      "IndicatorId",
      codebook.indicators.map(({ id }) => id),
    ),
    constantOf("CODEBOOK", codebook),
  ].join("\n");
  return { name: "codebook.ts", source };
}
