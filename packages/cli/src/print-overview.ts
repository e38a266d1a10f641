import { codebookOf, intervalText, printTable, type Comparison, type ReportKey } from "@fazhi/core";
import type { BriefingPlan, Language } from "@fazhi/viz";
import { printLine, tableWidths } from "./terminal.ts";

/** What a briefing compares, in tables: indicators down, reports across; then each agency's years. */
export async function printOverview(plan: BriefingPlan, language: Language): Promise<void> {
  const latest = plan.agencies[0]?.rows.map(({ report }) => report) ?? [];
  const reports = plan.reports.filter(({ report }) => latest.includes(report));
  if (plan.agencies.length > 0) await printComparisons(plan.agencies, reports, language);
  for (const { reports: years, comparisons } of plan.years) await printComparisons(comparisons, years, language);
}

async function printComparisons(
  comparisons: readonly Comparison[],
  reports: readonly ReportKey[],
  language: Language,
): Promise<void> {
  const { compareWords } = await import("@fazhi/viz");
  const { states, titles } = compareWords(language);
  const rows = comparisons.map((comparison) => [
    codebookOf(comparison).indicatorOf(comparison.indicator)[language === "en" ? "en" : "zh"],
    ...reports.map(({ report }) => {
      const row = comparison.rows.find((one) => one.report === report);
      if (row === undefined) return "";
      return row.interval === null ? states[row.state] : `${intervalText(row.interval)} ${row.unit}`.trim();
    }),
  ]);
  const headers = [titles.indicator, ...reports.map(({ agency, year }) => `${agency} ${year ?? ""}`.trim())];
  await printLine(printTable(headers, rows, tableWidths()));
  await printLine();
}
