import type { Quoted } from "./span.ts";

/** How much a finding matters to a reader of the numbers. */
export type Severity = "note" | "warning" | "conflict";

/** What the text gives that may explain a finding, with its words: a candidate for a person to judge, not an answer. */
export interface Reason {
  readonly message: string;
  readonly quote: Quoted;
}

/**
 * Something a researcher should know before using the numbers of a report, with the words that show it:
 * two statements that cannot both hold, a figure repeated, a total that is not its parts.
 *
 * `code` is stable (`consistency/contradiction`); `message` is an English sentence; `quotes` stand in reading order.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly report: string;
  readonly message: string;
  readonly quotes: readonly Quoted[];
  readonly indicator?: string;
  readonly reason?: Reason;
}
