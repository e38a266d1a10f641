import { codebookOf } from "../codebook/codebook-of.ts";
import type { Check } from "./check.ts";
import { findBalances } from "./find-balances.ts";
import { findChanges } from "./find-changes.ts";
import { findRates } from "./find-rates.ts";
import type { Reading } from "./reading.ts";
import { StatedText } from "./stated-text.ts";

/**
 * What a report lets its reader work out again: totals and their parts, changes between two printed values, rates of a
 * printed count and base. Those that hold and those that fail, in the order of the text; failing ones carry a finding.
 */
export const findChecks = (reading: Pick<Reading, "report" | "observations" | "codebook">): readonly Check[] =>
  checksIn(new StatedText(reading.observations, reading.report.view, codebookOf(reading)));

/** The same for statements that have been put in order. */
export const checksIn = (text: StatedText): readonly Check[] =>
  [...findBalances(text), ...findChanges(text), ...findRates(text)].sort((a, b) => startOf(a) - startOf(b));

const startOf = ({ quotes }: Check): number => quotes[0]?.start ?? 0;
