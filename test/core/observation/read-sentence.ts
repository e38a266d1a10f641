import { interpret, type Interpreted } from "../../../packages/core/src/observation/interpret.ts";
import { findQuantities } from "../../../packages/core/src/quantity/find-quantities.ts";
import { fromPlain } from "../../../packages/core/src/text/from-plain.ts";
import { viewOf } from "../../../packages/core/src/text/view.ts";

/** Read a sentence as if it stood in a report of a year, under no heading. */
export function readSentence(say: string, year = 2022): readonly Interpreted[] {
  const { text } = viewOf(fromPlain(say));
  return interpret(text, findQuantities(text).quantities, { year, sectionsAt: () => [], isPlan: () => false });
}
