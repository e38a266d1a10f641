import type { Coverage, CoverageCell, ReportKey } from "@fazhi/core";
import type { Labels } from "../label.ts";
import { STATES } from "../state-sign.ts";

/** Whether a report has a number of the indicator; that there was none is a number too. */
export const isStated = ({ state }: CoverageCell): boolean => state === "stated" || state === "zero-stated";

/** How many indicators every report has a number of; of one indicator, how many reports have. */
export function coverageHeadline({ reports, indicators, cells }: Coverage, { coverage }: Labels): string {
  if (indicators.length === 1) return coverage.ofIndicator(cells.filter(isStated).length, reports.length);
  const everywhere = indicators.filter((id) => {
    const own = cells.filter(({ indicator }) => indicator === id);
    return own.length > 0 && own.every(isStated);
  });
  return coverage.headline(everywhere.length, indicators.length, reports.length);
}

export function coverageSubtitle({ reports, cells }: Coverage, labels: Labels): string {
  const years = reports.flatMap(({ year }) => (year === null ? [] : [year]));
  const span = years.length === 0 ? "" : labels.years(Math.min(...years), Math.max(...years));
  const silent = cells.filter(({ state }) => state === "not-stated").length;
  return labels.coverage.subtitle(cells.length, cells.filter(isStated).length, silent, span);
}

/** For each report, how many indicators are in which state. */
export function coverageRows({ reports, cells }: Coverage, labels: Labels): readonly string[] {
  const names = reportNames(reports, labels);
  return reports.map(({ report }) => {
    const own = cells.filter((cell) => cell.report === report);
    const counts = STATES.flatMap((state) => {
      const count = own.filter((cell) => cell.state === state).length;
      return count === 0 ? [] : [labels.coverage.count(labels.state[state], count)];
    });
    return labels.coverage.rowAlt(names.get(report) ?? report, labels.list(counts));
  });
}

/** A name for each report that no other has: agency and year, and the report's id where that is not enough. */
export function reportNames(reports: readonly ReportKey[], labels: Labels): ReadonlyMap<string, string> {
  const named = reports.map(({ agency, year }) => (year === null ? agency : labels.agencyInYear(agency, year)));
  const isTwin = (name: string): boolean => named.filter((other) => other === name).length > 1;
  return new Map(
    reports.map(({ report }, index) => {
      const name = named[index]!;
      return [report, isTwin(name) ? labels.twin(name, report) : name];
    }),
  );
}
