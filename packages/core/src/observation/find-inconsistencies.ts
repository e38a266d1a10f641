import { codebookOf } from "../codebook/codebook-of.ts";
import type { Finding } from "../kit/finding.ts";
import { checksIn } from "./find-checks.ts";
import { findContradictions } from "./find-contradictions.ts";
import { findRepeats } from "./find-repeats.ts";
import type { Reading } from "./reading.ts";
import { StatedText } from "./stated-text.ts";

/**
 * Statements of one report that do not go together, each with its quotes: conflicts, then sums, changes and rates that
 * fail, then repeats. Nothing is resolved: a sum that holds gives no finding (findChecks lists it), one that fails is
 * shown, with what the text gives as a reason.
 *
 * contradiction       conflict  none of a thing, and some of it
 * values-differ       warning   two values of one thing called by one name
 * parts-exceed-total  warning   parts that add up to more than the total they follow
 * parts-below-total   warning   parts that add up to less, where the wording says that they are all
 * change-differs      warning   由16个减至14个 beside a change that is not 12.5 %
 * rate-differs        warning   a rate that its count and base do not give
 * repeat              note      one value of one indicator at several places
 */
export function findInconsistencies(
  reading: Pick<Reading, "report" | "observations" | "codebook">,
): readonly Finding[] {
  const text = new StatedText(reading.observations, reading.report.view, codebookOf(reading));
  return [...findContradictions(text), ...checksIn(text).flatMap(({ finding }) => finding ?? []), ...findRepeats(text)];
}
