import { below, difference, type Interval, point } from "../../kit/interval.ts";
import type { Norm } from "../../codebook/indicator-notes.ts";

/** A norm that asks a number. */
export type NumericNorm = Norm & { readonly value: number; readonly is: NonNullable<Norm["is"]> };

/** How a value stands to a norm. `either`: the wording allows both. */
export interface NormMargin {
  /** What the value has to spare: above a least value, below a greatest, off an exact one; below 0 is short of it. */
  readonly margin: Interval;
  readonly met: "yes" | "no" | "either";
}

/** Hold a value against a norm. */
export function normMargin(value: Interval, { value: asked, is }: NumericNorm): NormMargin {
  const norm = point(asked);
  const margin = is === "at most" ? difference(norm, value) : difference(value, norm);
  return { margin, met: is === "exactly" ? equals(value, norm) : isNotBelow(margin) };
}

const ZERO = point(0);

function isNotBelow(margin: Interval): NormMargin["met"] {
  if (below(margin, ZERO)) return "no";
  return margin.low !== null && margin.low >= 0 ? "yes" : "either";
}

function equals(value: Interval, norm: Interval): NormMargin["met"] {
  if (below(value, norm) || below(norm, value)) return "no";
  return value.low === norm.low && value.high === norm.high ? "yes" : "either";
}
