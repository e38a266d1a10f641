import { z } from "zod";

/** Loads zod: import it only where a codebook is compiled or an overlay is parsed, never from what reading needs. */
const Text = z.string().min(1);
const Both = z.strictObject({ zh: Text, en: Text });
const Edition = z.string().regex(/^\d{4}\.\d+$/);
const Year = z.int().min(1949).max(2100);

/** One way of speaking of an indicator. Words are parted by |; `say` is an example in our own words, or several. */
export const CueSchema = z.strictObject({
  near: Text,
  with: Text.optional(),
  where: Text.optional(),
  not: Text.optional(),
  not_behind: Text.optional(),
  unless: Text.optional(),
  zero: z.boolean().optional(),
  /** False where a part of a total, named by its kind, is not the indicator. */
  parts: z.boolean().optional(),
  units: z.array(Text).optional(),
  unit_words: Text.optional(),
  say: z.union([Text, z.array(Text).min(1)]),
});

/** What a rule asks of an indicator: the rule's id, and where known its article and the number that it names. */
export const NormSchema = z.strictObject({
  rule: Text,
  article: Text.optional(),
  /** In the unit of the indicator. */
  value: z.number().optional(),
  is: z.enum(["at least", "at most", "exactly"]).optional(),
  asks: Both.optional(),
  /** False where the rule's own text was not at hand. */
  checked: z.boolean().default(true),
});

/** A rule that reports are written against; years are those in which it was in force. */
export const RuleSchema = z.strictObject({
  id: Text.regex(/^[a-z0-9-]+$/),
  zh: Text,
  en: Text,
  number: Text.optional(),
  from: Year,
  to: Year.optional(),
  /** Address of the page that says so, or in words where it is from. */
  source: Text,
  checked: z.boolean().default(true),
});

/** A sentence in our own words that must not give the indicator, and why not. */
export const CounterExampleSchema = z.strictObject({ say: Text, zh: Text, en: Text });

/** One entry of the codebook; the fields are explained at the head of data/codebook/edition.yaml. */
export const IndicatorSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+\.[a-z_]+$/),
    zh: Text,
    en: Text,
    unit: Text,
    units: z.array(Text).min(1),
    kind: z.enum(["flow", "stock", "rate", "amount"]),
    standing: z.enum(["established", "experimental"]),
    /** The first edition that has it. */
    edition: Edition.default("2026.1"),
    definition: Both.optional(),
    numerator: Text.optional(),
    denominator: Text.optional(),
    /** What is known of a base that reports leave unsaid. */
    base_note: Both.optional(),
    sum: z.enum(["agencies-and-years", "agencies-at-one-date", "agencies", "never"]).optional(),
    norms: z.array(NormSchema).default([]),
    comparability: z.array(Both).default([]),
    since: Year.optional(),
    until: Year.optional(),
    cues: z.array(CueSchema).min(1),
    counter_examples: z.array(CounterExampleSchema).default([]),
  })
  .refine(({ kind, definition, numerator, denominator }) => {
    const named = numerator !== undefined && denominator !== undefined;
    return kind !== "rate" || definition === undefined || named;
  }, "a rate needs its numerator and its denominator")
  .refine(
    ({ denominator, base_note }) => denominator !== "unknown" || base_note !== undefined,
    "a denominator that is unknown needs a base_note",
  );

/** A file of one theme. */
export const ThemeFileSchema = z.strictObject({ indicators: z.array(IndicatorSchema) });

/** The file that names the edition and its themes. */
export const EditionFileSchema = z.strictObject({
  edition: Edition,
  themes: z.array(z.strictObject({ id: z.string().regex(/^[a-z]+$/), zh: Text, en: Text })).min(1),
});

/** The file of the rules that norms refer to. */
export const NormsFileSchema = z.strictObject({ rules: z.array(RuleSchema) });

/** How an indicator of one edition stands to those of another. */
export const ChangeSchema = z.strictObject({
  from: Text,
  to: Text,
  id: Text,
  relation: z.enum(["same", "renamed", "split", "merged", "narrower", "broader", "new"]),
  of: z.array(Text),
  zh: Text,
  en: Text,
});

/** The file of editions and of what changed between them. */
export const CrosswalkFileSchema = z.strictObject({
  editions: z.array(z.strictObject({ id: Text, kind: z.enum(["codebook", "outline"]), zh: Text, en: Text })),
  changes: z.array(ChangeSchema),
});

/** An entry as an expert writes it, checked. */
export type IndicatorEntry = z.infer<typeof IndicatorSchema>;

/** The edition and its themes, checked. */
export type EditionFile = z.infer<typeof EditionFileSchema>;

/** A rule that norms refer to, checked. */
export type RuleEntry = z.infer<typeof RuleSchema>;

/** What a rule asks of an indicator, checked; the rule by its id. */
export type NormEntry = z.infer<typeof NormSchema>;

/** Editions and what changed between them, checked. */
export type CrosswalkFile = z.infer<typeof CrosswalkFileSchema>;
