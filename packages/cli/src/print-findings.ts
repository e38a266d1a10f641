import type { Check, Codebook, Finding, ReportKey } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { plainLine, printLine } from "./terminal.ts";

/** Sums, changes and rates of the reports that come out as printed, one a line. */
export async function printHolding(checks: readonly Check[]): Promise<void> {
  for (const { report, message } of checks) await printLine(plainLine(`✓ ${report}: ${message}`));
}

/** Findings as sentences, each with its quotes and where they stand in the report's text layer. */
export async function printFindings(
  findings: readonly Finding[],
  reports: readonly ReportKey[],
  language: Language,
  codebook: Codebook,
): Promise<void> {
  const { findingSentence } = await import("@fazhi/viz");
  for (const finding of findings) {
    await printLine(plainLine(findingSentence(finding, reports, language, codebook)));
    for (const { quote, start, end } of finding.quotes) {
      await printLine(`    ${plainLine(quote)}  ${finding.report} [${start}, ${end})`);
    }
    if (finding.reason !== undefined) await printLine(`    ? ${plainLine(finding.reason.message)}`);
  }
}
