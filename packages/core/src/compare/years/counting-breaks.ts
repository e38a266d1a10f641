import { findMeasure } from "../../observation/find-measure.ts";
import { quotesOf } from "../../observation/find-groups.ts";
import type { Observation } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";
import { type Scoped, scopeOf } from "../../observation/scope-of.ts";
import type { ComparedReport } from "../comparison.ts";
import { type AgencyReports, consecutive, type DatedReport } from "./agency-reports.ts";
import type { SeriesBreak } from "./series-break.ts";
import { SEPARATOR, type YearlySeries } from "./yearly-series.ts";

/** Where the years of an indicator count another thing, or other people's work, between two reports that state it. */
export function countingBreaks(agency: AgencyReports, series: YearlySeries): readonly SeriesBreak[] {
  const stated = series.comparison.rows.flatMap((row) => statedBy(agency, row));
  return consecutive(stated).flatMap(([before, after]) => [
    ...unitBreak(series, before, after),
    ...scopeBreak(series, before, after),
  ]);
}

interface Stated {
  readonly report: DatedReport;
  readonly statements: readonly Observation[];
}

/** What a report says of the indicator that would be compared but for its unit and scope. */
function statedBy({ reports }: AgencyReports, { report: id, statements, setAside }: ComparedReport): readonly Stated[] {
  const report = reports.find(({ key }) => key.report === id);
  const unlike = setAside.flatMap(({ observation, because }) =>
    because === "unit" || because === "scope" ? [observation] : [],
  );
  const all = [...statements, ...unlike].filter(({ value }) => value !== 0);
  return report === undefined || all.length === 0 ? [] : [{ report, statements: all }];
}

function unitBreak({ comparison }: YearlySeries, before: Stated, after: Stated): readonly SeriesBreak[] {
  const kindsOf = ({ statements }: Stated): readonly string[] =>
    statements.map(({ unit }) => findMeasure(unit, comparison.codebook?.lexicon).kind);
  if (kindsOf(before).some((kind) => kindsOf(after).includes(kind))) return [];
  const unitsOf = ({ statements }: Stated): string => [...new Set(statements.map(({ unit }) => unit))].join(SEPARATOR);
  return [
    {
      ...broken(before, after),
      code: "unit/changed",
      status: "B",
      severity: "warning",
      indicator: comparison.indicator,
      reason: `${before.report.year} counts ${unitsOf(before)}, ${after.report.year} counts ${unitsOf(after)}`,
    },
  ];
}

function scopeBreak({ comparison }: YearlySeries, before: Stated, after: Stated): readonly SeriesBreak[] {
  const [earlier, later] = [scopesOf(before), scopesOf(after)];
  if (earlier.some(({ scope }) => later.some((other) => other.scope === scope))) return [];
  const bothSay = [earlier, later].every((scopes) => scopes.some(({ words }) => words !== null));
  const named = (scopes: readonly Scoped[]): string => [...new Set(scopes.map(({ scope }) => scope))].join(SEPARATOR);
  return [
    {
      ...broken(before, after),
      code: bothSay ? "scope/changed" : "scope/named-once",
      status: bothSay ? "B" : "D",
      severity: bothSay ? "warning" : "note",
      indicator: comparison.indicator,
      reason: `whose work is counted: ${named(earlier)} in ${before.report.year}, ${named(later)} in ${after.report.year}`,
    },
  ];
}

const scopesOf = ({ report, statements }: Stated): readonly Scoped[] =>
  report.reading === null ? [] : statements.map((statement) => scopeOf(report.reading as Reading, statement));

const broken = (before: Stated, after: Stated) => ({
  before: before.report,
  after: after.report,
  source: `${before.report.key.report}${SEPARATOR}${after.report.key.report}`,
  checked: null,
  quotes: [...quotesOf(before.statements), ...quotesOf(after.statements)],
});
