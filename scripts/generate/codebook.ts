import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const PATH = "codebook/codebook.yaml";

const Codebook = z.strictObject({
  edition: z.string(),
  themes: z.array(z.strictObject({ id: z.string(), zh: z.string(), en: z.string() })),
  indicators: z.array(
    z.looseObject({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      unit: z.string(),
      kind: z.enum(["flow", "stock", "rate", "amount"]),
    }),
  ),
});

/** The codebook: every indicator id as a type, every entry as data. */
export function codebookModule(): GeneratedModule {
  const codebook = readYaml(PATH, Codebook);
  const source = [
    banner(PATH),
    unionOf("ThemeId", codebook.themes.map(({ id }) => id)),
    unionOf("IndicatorId", codebook.indicators.map(({ id }) => id)),
    constantOf("CODEBOOK", codebook),
  ].join("\n");
  return { name: "codebook.ts", source };
}
