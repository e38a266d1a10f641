import { z } from "zod";
import type { GeneratedModule } from "./modules.ts";
import { banner, constantOf, readYaml } from "./read-yaml.ts";

const Word = z.string().min(1);
const Example = { example: Word, years: z.array(z.int()) };

const Words = z.strictObject({
  years: z.strictObject({
    marks: z.array(Word),
    digits: z.string().length(10),
    zero: z.string().length(1),
    joins: z.array(z.strictObject({ word: Word, opened: z.boolean().default(false), ...Example })),
    opens: z.array(Word),
    bounds: z.array(
      z.strictObject({
        word: Word,
        at: z.enum(["before", "after"]),
        side: z.enum(["from", "until"]),
        shift: z.int(),
        ...Example,
      }),
    ),
    recent: z.array(z.strictObject({ word: Word, behind: Word, ...Example })),
    numbers: z.array(z.strictObject({ word: Word, number: z.int().positive() })),
    periods: z.array(z.strictObject({ word: Word, from: z.int(), until: z.int(), ...Example })),
  }),
  across: z.strictObject({ agencies: z.array(Word), years: z.array(Word) }),
  excluding: z.array(Word),
  particles: z.array(Word),
  places: z.array(z.strictObject({ en: Word, zh: Word })),
  fillers: z.strictObject({ zh: z.array(Word), en: z.array(Word) }),
});

/** The words by which a question about reports is read. */
export function questionModule(): GeneratedModule {
  const source = [
    banner("question/*.yaml"),
    constantOf("QUESTION_WORDS", readYaml("question/question.yaml", Words)),
  ].join("\n");
  return { name: "question.ts", source };
}
