import { z } from "zod";

/** Loads zod: import it only where a lexicon is compiled or an overlay is parsed, never from what reading needs. */
const Text = z.string().min(1);

/** A measure word, the class of units it belongs to, and an example that a test reads; see data/lexicon/unit.yaml. */
export const UnitSchema = z.strictObject({
  word: Text,
  class: Text,
  one: z.boolean().optional(),
  not_before: Text.optional(),
  example: Text,
});

/** Names that hold numerals and count nothing, with examples that give no quantity; see data/lexicon/name.yaml. */
export const NameGroupSchema = z.strictObject({
  id: Text,
  note: z.string().optional(),
  words: z.array(Text),
  examples: z.array(Text),
});
