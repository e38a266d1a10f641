import type { Quoted } from "../../kit/span.ts";
import type { Observation } from "../../observation/observation.ts";

/** The fields of an observation that a coder decides on. */
export type CodedField = "indicator" | "value" | "unit" | "hedge" | "status" | "role" | "period";

/**
 * One quantity as a coder coded it, person or program: the words and where they stand (UTF-16 units into the text layer), the
 * value in the unit as written, and the codes. Every observation is one.
 */
export interface CodedLine extends Quoted, Pick<Observation, CodedField | "report"> {
  readonly what?: string;
}

/** Everything that one coder coded. */
export interface Coding {
  readonly coder: string;
  /** The reports that were coded, those in which the coder found nothing among them. */
  readonly reports: readonly string[];
  readonly lines: readonly CodedLine[];
}
