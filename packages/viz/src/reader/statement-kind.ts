import { meantBy, type Observation } from "@fazhi/core";
import type { StatementKind } from "../label-reader.ts";

/** The kinds of marks, in the order in which the key shows them. */
export const STATEMENT_KINDS: readonly StatementKind[] = ["known", "zero", "planned", "context", "unknown"];

/**
 * What a quantity's mark shows. What is no fact of the year comes first, since it must not be taken for one; then whether the codebook
 * knows the quantity; then whether it is a zero.
 */
export function kindOf(observation: Observation): StatementKind {
  if (observation.status !== "reported") return observation.status;
  if (meantBy(observation) === null) return "unknown";
  return observation.value === 0 ? "zero" : "known";
}
