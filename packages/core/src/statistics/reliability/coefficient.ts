/** Why a coefficient has no value. */
export type Undefined =
  /** Fewer than two coders rated any unit. */
  | "one-coder"
  /** Every rating is the same, so that chance agreement is not defined. */
  | "no-variation"
  /** The coefficient is of two coders, and there are more. */
  | "not-two-coders"
  /** The ratio metric needs values of 0 and above. */
  | "negative-values";

/** A coefficient worked out once: its value, or why it has none. */
export type Coefficient = number | Undefined;

/** English sentences for what is undefined. */
export const UNDEFINED_NOTE: Readonly<Record<Undefined, string>> = {
  "one-coder": "no unit was coded by two coders",
  "no-variation": "every code is the same, so agreement beyond chance is not defined",
  "not-two-coders": "this coefficient is of exactly two coders",
  "negative-values": "the ratio metric needs values of 0 and above",
};

/** Dust of binary fractions: a value this near to 1 or 0 was meant to be it. */
export const tidied = (value: number): number =>
  Math.abs(value - Math.round(value)) < 1e-12 ? Math.round(value) : value;
