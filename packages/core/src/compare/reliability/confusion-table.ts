import { frameOf } from "../../frame/frame-of.ts";
import type { Frame } from "../../frame/frame.ts";
import type { CodedField, CodedLine } from "./coded-line.ts";
import { CODED_VARIABLES } from "./coded-variable.ts";
import type { CodingComparison } from "./compare-codings.ts";
import { unknownCoder } from "./faults.ts";

/** One row a pair of codes: how many quantities the one coder gave `code_a` and the other `code_b`, and the first of them. */
export const CONFUSION_SCHEMA = {
  code_a: "string!",
  code_b: "string!",
  units: "number!",
  agree: "boolean!",
  report: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
} as const;

export type ConfusionSchema = typeof CONFUSION_SCHEMA;

/** Which codes are set against each other. */
export interface ConfusionOptions {
  /** Names of the two coders; the first two where left out. */
  readonly coders?: readonly [string, string];
  /** Only codes that differ. */
  readonly differing?: boolean;
}

/**
 * The confusion table of a variable, in long form and the commonest pair first; `pivot` makes a square of it. The example
 * is as the first coder quoted it.
 *
 * @example confusionTable(comparison, "indicator", { differing: true }).head(10)
 */
export function confusionTable(
  { coders, units }: CodingComparison,
  variable: CodedField,
  { coders: pair, differing = false }: ConfusionOptions = {},
): Frame<ConfusionSchema> {
  const { rule, codeOf } = CODED_VARIABLES.find(({ id }) => id === variable)!;
  const stranger = pair?.find((coder) => !coders.includes(coder));
  if (stranger !== undefined) throw unknownCoder(stranger, coders);
  const [a, b] = pair === undefined ? [0, 1] : [coders.indexOf(pair[0]), coders.indexOf(pair[1])];
  const cells = new Map<
    string,
    { readonly codes: readonly [string, string]; readonly first: CodedLine; units: number }
  >();
  for (const { lines } of units[rule]) {
    const [one, other] = [lines[a!], lines[b!]];
    if (!one || !other) continue;
    const codes = [String(codeOf(one)), String(codeOf(other))] as const;
    const key = JSON.stringify(codes);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { codes, first: one, units: 1 });
    else cell.units++;
  }
  const rows = [...cells.values()]
    .filter(({ codes: [x, y] }) => !differing || x !== y)
    .sort((x, y) => y.units - x.units)
    .map(({ codes: [x, y], first: { report, quote, start, end }, units: count }) => ({
      code_a: x,
      code_b: y,
      units: count,
      agree: x === y,
      report,
      quote,
      start,
      end,
    }));
  return frameOf(CONFUSION_SCHEMA, rows);
}
