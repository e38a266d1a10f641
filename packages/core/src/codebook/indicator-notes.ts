import type { IndicatorId } from "../generated/codebook.ts";
import type { IndicatorEntry, NormEntry, RuleEntry } from "./codebook-schema.ts";

/** What a rule asks of an indicator, with the rule itself. */
export interface IndicatorNorm extends Omit<NormEntry, "rule"> {
  readonly rule: RuleEntry;
}

/** What the codebook says of an indicator beside what reading needs: definition, sources, comparability, examples. */
export interface IndicatorNotes extends Pick<
  IndicatorEntry,
  | "definition"
  | "numerator"
  | "denominator"
  | "base_note"
  | "sum"
  | "comparability"
  | "since"
  | "until"
  | "counter_examples"
> {
  readonly norms: readonly IndicatorNorm[];
  /** Sentences in our own words that give the indicator, in the order of its cues. */
  readonly examples: readonly string[];
}

/** The notes of an indicator; they are loaded when first asked for. */
export async function indicatorNotes(id: IndicatorId): Promise<IndicatorNotes> {
  const { CODEBOOK_NOTES, NORM_RULES } = await import("../generated/codebook-notes.ts");
  const notes = JSON.parse(CODEBOOK_NOTES[id] as string) as Omit<IndicatorNotes, "norms"> & {
    readonly norms: readonly NormEntry[];
  };
  const norms = notes.norms.map((norm) => ({
    ...norm,
    rule: JSON.parse(NORM_RULES[norm.rule] as string) as RuleEntry,
  }));
  return { ...notes, norms };
}
