import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml, unionOf } from "./read-yaml.ts";

const MEASURES = "measures/measures.yaml";
const DEADLINES = "measures/deadlines.yaml";
const WORDS = "measures/words.yaml";
const NAMES = "measures/names.yaml";

const Text = z.string().min(1);
const Words = z.array(z.strictObject({ word: Text, example: Text }));

const Measures = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string().regex(/^meta\.[a-z_]+$/u),
      zh: Text,
      en: Text,
      unit: z.string(),
      parents: z.enum(["words", "text", "statements"]),
      define: z.strictObject({ zh: Text, en: Text }),
    }),
  ),
});

const Day = z.strictObject({ day: z.string().regex(/^\d{2}-\d{2}$/u), inclusive: z.boolean() });
const Deadlines = z.strictObject({
  deadlines: z.array(
    z.strictObject({
      from: z.int(),
      until: z.int().nullable(),
      submit: Day,
      publish: Day,
      document: Text,
      source: Text,
      checked: z.boolean(),
    }),
  ),
});

const MeasureWords = z.strictObject({
  lacks: Words,
  causes: Words,
  causeLists: Words,
  responsible: z.array(z.strictObject({ says: z.array(Text).min(1), example: Text })),
  listed: Words,
  paperKinds: z.array(
    z.strictObject({ kind: z.enum(["law", "regulation", "rule", "document"]), ends: Text, example: Text }),
  ),
  tails: Words,
  state: Text,
  alias: Words,
});

const Named = z.array(z.strictObject({ id: Text, zh: Text, en: Text }));
const Names = z.strictObject({ parts: Named, columns: Named, fields: Named, values: Named });

/** What is measured of reports themselves: names, dates that they are held to, and the words that are counted. */
export function measuresModule(): GeneratedModule {
  const { measures } = readYaml(MEASURES, Measures);
  const source = [
    banner("measures/*.yaml"),
    unionOf(
      "ReportMeasureId",
      measures.map(({ id }) => id),
    ),
    constantOf("MEASURES", measures),
    constantOf("DEADLINES", readYaml(DEADLINES, Deadlines).deadlines),
    constantOf("READING_NAMES", readYaml(NAMES, Names)),
    constantOf("MEASURE_WORDS", readYaml(WORDS, MeasureWords)),
  ].join("\n");
  return { name: "measures.ts", source };
}
