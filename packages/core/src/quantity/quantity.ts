import type { Interval } from "../kit/interval.ts";
import type { Span } from "../kit/span.ts";
import type { Hedge } from "../kit/measure.ts";

/** How a quantity is printed: a count with its unit, a rank (第三位), a fraction, a number without a unit, or a denial. */
export type QuantityForm = "count" | "rank" | "fraction" | "bare" | "denial";

/** What is printed: a number, its hedge and its unit. Spans are of the view. It says nothing of what is meant. */
export interface Quantity extends Interval {
  readonly form: QuantityForm;
  readonly value: number;
  readonly hedge: Hedge;
  /** As printed; "" where none is, or where it was lost. */
  readonly unit: string;
  /** Class of units, as in data/lexicon/unit.yaml; "" where there is no unit. */
  readonly unitClass: string;
  /** The number with its hedges. */
  readonly number: Span;
  /** The number with its hedges and its unit. For a denial: the words that deny and the thing denied. */
  readonly span: Span;
  /** Where the unit stands; null where there is none. */
  readonly unitAt: Span | null;
  /** For a denial: the thing denied, one of several perhaps, with the head that they share. */
  readonly denied?: string;
  /** Which entry of the lexicon decided. */
  readonly rule: string;
}
