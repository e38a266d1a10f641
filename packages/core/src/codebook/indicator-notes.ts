import type { IndicatorId } from "../generated/codebook.ts";
import type { IndicatorEntry } from "./codebook-schema.ts";

/** What the codebook says of an indicator beside what reading needs: definition, sources, comparability, examples. */
export type IndicatorNotes = Pick<
  IndicatorEntry,
  | "definition"
  | "numerator"
  | "denominator"
  | "sum"
  | "norms"
  | "comparability"
  | "since"
  | "until"
  | "counter_examples"
> & {
  /** A sentence in our own words for each cue, in the order of the cues. */
  readonly examples: readonly string[];
};

/** The notes of an indicator; they are loaded when first asked for. */
export async function indicatorNotes(id: IndicatorId): Promise<IndicatorNotes> {
  const { CODEBOOK_NOTES } = await import("../generated/codebook-notes.ts");
  return JSON.parse(CODEBOOK_NOTES[id] as string) as IndicatorNotes;
}
