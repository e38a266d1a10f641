import type { Metric } from "../../statistics/reliability/krippendorff-alpha.ts";
import type { CodedField, CodedLine } from "./coded-line.ts";
import type { CodedUnit } from "./coded-units.ts";
import type { MatchRule } from "./match-lines.ts";
import { measuredValue } from "./measured-value.ts";

/** What coders code of a quantity, the scale it lies on, and which units it is compared on. */
export interface CodedVariable {
  readonly id: CodedField;
  readonly metric: Metric;
  readonly rule: MatchRule;
  readonly codeOf: (line: CodedLine) => string | number;
}

/** The code of a quantity that a coder finds no indicator for: a code like others, not a gap. */
export const NO_INDICATOR = "(none)";

const plain = (id: "status" | "role" | "hedge" | "period"): CodedVariable => ({
  id,
  metric: "nominal",
  rule: "value",
  codeOf: (line) => line[id],
});

/**
 * The variables of a coding. Units that count alike (件, 个) are one code. Values lie on a scale with a zero (ratio); they are
 * compared where the spans alone match, for units that match by value cannot differ in it.
 */
export const CODED_VARIABLES: readonly CodedVariable[] = [
  { id: "indicator", metric: "nominal", rule: "value", codeOf: ({ indicator }) => indicator ?? NO_INDICATOR },
  plain("status"),
  plain("role"),
  plain("hedge"),
  { id: "unit", metric: "nominal", rule: "value", codeOf: (line) => measuredValue(line).kind },
  plain("period"),
  { id: "value", metric: "ratio", rule: "span", codeOf: (line) => measuredValue(line).value },
];

/** The codes of a variable, unit by unit and coder by coder. */
export const ratingsOf = (
  { codeOf }: CodedVariable,
  units: readonly CodedUnit[],
): readonly (string | number | null)[][] =>
  units.map(({ lines }) => lines.map((line) => (line === null ? null : codeOf(line))));
