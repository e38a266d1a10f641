import type { ReportKey } from "@fazhi/core";
import type { Labels } from "../label.ts";

/** The first and the last year that reports are of; "" where none has a year. */
export function yearSpan(reports: readonly Pick<ReportKey, "year">[], labels: Labels): string {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  return years.length === 0 ? "" : labels.years(Math.min(...years), Math.max(...years));
}
