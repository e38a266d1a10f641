import type { IndicatorId } from "../generated/codebook.ts";

/** A text in both languages. */
export interface InBoth {
  readonly zh: string;
  readonly en: string;
}

/** A rule that reports are written against. */
export interface NormRule extends InBoth {
  readonly id: string;
  /** The number of the document that made it. */
  readonly number?: string | undefined;
  /** The years in which it was in force; `to` is left out where it still is. */
  readonly from: number;
  readonly to?: number | undefined;
  /** Address of the page on which it was read, or in words where it is from. */
  readonly source: string;
  /** False where its text was not at hand. */
  readonly checked: boolean;
}

/** What a rule asks of an indicator. */
export interface Norm<Rule = NormRule> {
  readonly rule: Rule;
  readonly article?: string | undefined;
  /** In the unit of the indicator. */
  readonly value?: number | undefined;
  readonly is?: "at least" | "at most" | "exactly" | undefined;
  readonly asks?: InBoth | undefined;
  readonly checked: boolean;
}

/** How values of an indicator may be added up. */
export type Summing = "agencies-and-years" | "agencies-at-one-date" | "agencies" | "never";

/** What the codebook says of an indicator beside what reading needs: definition, sources, comparability, examples. */
export interface IndicatorNotes<Rule = NormRule> {
  readonly definition?: InBoth | undefined;
  /** Of a rate: ids or words, and `unknown` where reports do not say. */
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly base_note?: InBoth | undefined;
  readonly sum?: Summing | undefined;
  readonly norms: readonly Norm<Rule>[];
  readonly comparability: readonly InBoth[];
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** Sentences in our own words that give the indicator, in the order of its cues. */
  readonly examples: readonly string[];
  /** Sentences in our own words that do not, with the reason. */
  readonly counter_examples: readonly (InBoth & { readonly say: string })[];
}

/** The notes of an indicator; they are loaded when first asked for. */
export async function indicatorNotes(id: IndicatorId): Promise<IndicatorNotes> {
  const { CODEBOOK_NOTES, NORM_RULES } = await import("../generated/codebook-notes.ts");
  const notes = JSON.parse(CODEBOOK_NOTES[id] as string) as IndicatorNotes<string>;
  const ruleOf = (rule: string): NormRule => JSON.parse(NORM_RULES[rule] as string) as NormRule;
  return { ...notes, norms: notes.norms.map((norm) => ({ ...norm, rule: ruleOf(norm.rule) })) };
}
