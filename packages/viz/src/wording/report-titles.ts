import type { ReportKey } from "@fazhi/core";
import type { Labels } from "../label.ts";

/** A name for each row that no other has: its agency, its year where years differ, its id where that is not enough. */
export function reportTitles(
  rows: readonly Pick<ReportKey, "report" | "agency" | "year">[],
  labels: Labels,
): ReadonlyMap<string, string> {
  const areMixed = new Set(rows.map(({ year }) => year)).size > 1;
  const named = rows.map(({ agency, year }) =>
    areMixed && year !== null ? labels.agencyInYear(agency, year) : agency,
  );
  const uses = new Map<string, number>();
  for (const name of named) uses.set(name, (uses.get(name) ?? 0) + 1);
  return new Map(
    rows.map(({ report }, at) => [report, uses.get(named[at]!)! > 1 ? labels.twin(named[at]!, report) : named[at]!]),
  );
}

/** The first and the last year of the rows; "" where none has a year. */
export function yearSpan(rows: readonly Pick<ReportKey, "year">[], labels: Labels): string {
  const years = rows.flatMap(({ year }) => year ?? []);
  return years.length === 0 ? "" : labels.years(Math.min(...years), Math.max(...years));
}
