import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const FORMULAS = "reuse/formulas.yaml";
const MEASURES = "reuse/measures.yaml";

const Text = z.string().min(1);

const Formulas = z.strictObject({
  formulas: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u),
      kind: z.enum(["rule", "thought", "phrase"]),
      words: Text,
      source: Text,
      checked: z.boolean(),
      example: Text,
    }),
  ),
});

const Measures = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string().regex(/^meta\.reuse_[a-z]+$/u),
      column: z.enum(["share_formula", "share_superior", "share_peer", "share_self"]),
      zh: Text,
      en: Text,
      unit: Text,
      define: z.strictObject({ zh: Text, en: Text }),
    }),
  ),
});

/** What text reuse needs to know: wording that reports are told to use, and the measures taken of a corpus. */
export function reuseModule(): GeneratedModule {
  const { measures } = readYaml(MEASURES, Measures);
  const source = [
    banner("reuse/*.yaml"),
    unionOf(
      "ReuseMeasureId",
      measures.map(({ id }) => id),
    ),
    constantOf("FORMULAS", readYaml(FORMULAS, Formulas).formulas),
    constantOf("REUSE_MEASURES", measures),
  ].join("\n");
  return { name: "reuse.ts", source };
}
