import { z } from "zod";
import { NameGroupSchema, UnitSchema } from "../quantity/lexicon-schema.ts";
import { CounterExampleSchema, CueSchema, EditionFileSchema, IndicatorSchema } from "./codebook-schema.ts";

const Text = z.string().min(1);

/** What is added to an indicator of the shipped codebook. */
export const ExtensionSchema = z.strictObject({
  id: IndicatorSchema.shape.id,
  cues: z.array(CueSchema).default([]),
  counter: Text.optional(),
  counter_examples: z.array(CounterExampleSchema.partial({ zh: true, en: true })).default([]),
});

/** A file of a reader's own entries; each entry of `indicators` is then read as a new one or as an extension. */
export const OverlaySchema = z.strictObject({
  edition: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/),
  extends: Text,
  themes: z.array(EditionFileSchema.shape.themes.element).default([]),
  indicators: z.array(z.looseObject({ id: IndicatorSchema.shape.id })).default([]),
  units: z.array(UnitSchema).default([]),
  names: z.array(NameGroupSchema).default([]),
});

export type OverlayFile = z.infer<typeof OverlaySchema>;
