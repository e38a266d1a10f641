import { z } from "zod";
import { NameGroupSchema, UnitSchema } from "../../packages/core/src/quantity/lexicon-schema.ts";
import type { GeneratedModule } from "./modules.ts";
import { banner, readYaml } from "./read-yaml.ts";

const word = z.string().min(1);
const example = z.string().min(1);
const Spoken = z.strictObject({ word, example });

const Numeral = z.strictObject({
  digits: z.array(z.strictObject({ word, value: z.int(), example })),
  powers: z.array(z.strictObject({ word, power: z.int(), example })),
  round: z.array(Spoken),
  vague: z.array(Spoken),
  fraction: Spoken,
  percent: Spoken,
  permille: Spoken,
  tenth: Spoken,
  half_tenth: Spoken,
  of: Spoken,
  half: Spoken,
  point: Spoken,
  front: Spoken,
  ordinal: Spoken,
  range: z.array(Spoken),
  index_after: z.array(Spoken),
  never_once: z.array(word),
  span_units: z.array(word),
  once_after: z.array(Spoken),
  one_after: z.array(Spoken),
  aspect: Spoken,
  span_after: z.array(Spoken),
});

const Hedge = z.strictObject({
  hedges: z.array(
    z.strictObject({
      word,
      at: z.enum(["before", "between", "after"]),
      means: z.enum(["over", "under", "about"]),
      strict: z.boolean(),
      bounded: z.boolean(),
      round: z.boolean().optional(),
      not_after: word.optional(),
      example,
    }),
  ),
  copulas: z.array(Spoken),
});

const Unit = z.strictObject({ units: z.array(UnitSchema) });

const Name = z.strictObject({ groups: z.array(NameGroupSchema) });

const Shape = z.strictObject({
  shapes: z.array(
    z.strictObject({
      id: word,
      class: z.enum(["outline", "date", "reference", "name", "furniture"]),
      pattern: word,
      not: word.optional(),
      example,
    }),
  ),
});

const Denial = z.strictObject({
  openers: z.array(
    z.strictObject({
      word,
      clause: z.boolean().optional(),
      near: z.boolean().optional(),
      counted: z.boolean().optional(),
      keep: word.optional(),
      example,
    }),
  ),
  closers: z.array(Spoken),
  not_counted: z.array(word),
  lead: z.array(word),
  not_before: z.array(word),
  heads: z.array(word),
  tails: z.array(word),
  general: z.array(word),
  shared: z.array(word),
  causes: z.array(word),
  passive: z.array(word),
  whole: z.array(word),
  connectors: z.array(word),
  joining: z.array(word),
  of: z.array(word),
  rates: z.array(word),
  rate_unit: word,
  persons: z.array(word),
  unit: word,
  person: word,
});

const Sentence = z.record(
  word,
  word
    .or(z.array(word))
    .or(z.record(word, word))
    .or(z.record(word, z.int().min(1900).max(2100)))
    .or(z.array(z.strictObject({ list: word, say: example, read: z.array(word) }))),
);

/** Folded lines of YAML come with a blank at each fold. */
const Characters = word.transform((characters) => characters.replace(/\s/g, ""));

const Traditional = z
  .strictObject({
    traditional: Characters,
    simplified: Characters,
    examples: z.array(z.strictObject({ say: example, read: word })),
  })
  .refine(({ traditional, simplified }) => traditional.length === simplified.length, "the two lists differ in length");

/** The files of the lexicon and the shape of each; the constant is named after the file. */
const FILES = {
  numeral: Numeral,
  hedge: Hedge,
  unit: Unit,
  name: Name,
  shape: Shape,
  denial: Denial,
  sentence: Sentence,
  traditional: Traditional,
} as const;

/** The lexicon: numerals, units, hedges, denials, names, shapes, and the words that decide role, status and period. */
export function lexiconModule(): GeneratedModule {
  const parts = Object.entries(FILES).map(
    ([name, schema]) => [name, readYaml(`lexicon/${name}.yaml`, schema)] as const,
  );
  const text = parts.map(
    ([name, data]) => `export const ${name.toUpperCase()}_WORDS = ${JSON.stringify(data, null, 1)};\n`,
  );
  return { name: "lexicon.ts", source: [banner("lexicon/*.yaml"), ...text].join("\n") };
}
