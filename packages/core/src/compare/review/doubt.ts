import type { Quoted } from "../../kit/span.ts";

/**
 * Why a person should look at a statement before its number is used.
 *
 * conflict      it is in a finding that the report contradicts itself
 * inconsistent  it is in another finding: parts and their total, a change or a rate that its numbers do not give
 * several       the report states several values of the indicator for its year, and they differ
 * experimental  the reliability of reading the indicator is not measured
 * unmapped      no indicator of the codebook means it
 * open          its wording leaves the value open on one side (超过, 以上, 不足)
 * period        it is about another time than the report's year
 * part          it is a part, and the report gives no total of the indicator
 */
export type DoubtKind =
  "conflict" | "inconsistent" | "several" | "experimental" | "unmapped" | "open" | "period" | "part";

/** One reason to look at a statement, with the other words that it rests on. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** An English sentence. */
  readonly message: string;
  readonly quotes: readonly Quoted[];
}

/** The kinds of doubt, the gravest first, each with its sentence. */
export const DOUBTS: Readonly<Record<DoubtKind, string>> = {
  conflict: "the report contradicts itself here",
  inconsistent: "numbers of the report that should go together do not",
  several: "the report states several values of this indicator for its year",
  experimental: "the indicator is experimental: how reliably it is read is not measured",
  unmapped: "no indicator of the codebook means this quantity",
  open: "the wording leaves the value open on one side",
  period: "the statement is about another time than the report's year",
  part: "this is a part, and the report gives no total of the indicator",
};
