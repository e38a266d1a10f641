import type { Codebook, Finding, ReportKey } from "@fazhi/core";
import type { Language } from "@fazhi/viz";
import { plainLine, printLine } from "./terminal.ts";

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
  }
}
