import type { Finding, Reason, Severity } from "../kit/finding.ts";
import type { Quoted } from "../kit/span.ts";
import type { Worded } from "./find-wording.ts";

/**
 * Numbers of one report that must go together by arithmetic, because it prints all of them: a total and its parts, two
 * values and the change between them, a count with its base and its rate.
 *
 * `finding` is null where they do; `message` is an English sentence either way. `quotes` stand in reading order.
 */
export interface Check {
  readonly rule: "sum" | "change" | "rate";
  readonly report: string;
  readonly indicator?: string;
  readonly message: string;
  readonly quotes: readonly Quoted[];
  readonly finding: Finding | null;
}

/** A check from what is said of it: one with a severity fails. */
export function checkOf(
  rule: Check["rule"],
  said: Worded<Severity | null>,
  quotes: readonly Quoted[],
  reason: Reason | null,
): Check {
  const { report, message, indicator, code, severity } = said;
  const about = indicator === undefined ? {} : { indicator };
  const why = reason === null ? {} : { reason };
  const finding = severity === null ? null : { code, severity, report, message, quotes, ...about, ...why };
  return { rule, report, message, quotes, finding, ...about };
}
