import type { Comparison } from "@fazhi/core";
import type { AgencyRow } from "../agency-rows.ts";
import type { DrawnBreak } from "../break-of.ts";
import { rankingFinding } from "../finding/ranking-finding.ts";
import { type YearsFinding, yearsFinding } from "../finding/years-finding.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { type Direction, labelsOf, type Language } from "../label.ts";
import { unitName } from "../label-unit.ts";
import { isValued, type Row } from "../rows.ts";
import { yearOf } from "../years.ts";
import { datelessNote, foot } from "./foot.ts";
import { dotsRows } from "./dots-words.ts";
import { indicatorOf, indicatorTitle } from "./indicator-title.ts";

/** One indicator of small multiples: its comparison, all its rows, and where its series breaks. */
export interface PanelTold {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly breaks: readonly DrawnBreak[];
}

/** What small multiples say: their panels, the agencies in their common order, the years of all panels, the latest first. */
export interface MultiplesTold {
  readonly panels: readonly PanelTold[];
  readonly agencies: readonly AgencyRow[];
  readonly years: readonly number[];
  readonly language: Language;
}

const MOST_NAMED = 3;

/** In how many indicators who is ahead in the latest year. */
export function agenciesHeadline({ panels, years, language }: MultiplesTold): string {
  const { multiples, dots } = comparisonLabelsOf(language);
  const findings = panels.map(({ comparison, rows }) =>
    rankingFinding(
      comparison,
      rows.filter((row) => yearOf(row) === years[0]),
    ),
  );
  const count = (kind: string): number => findings.filter((finding) => finding.kind === kind).length;
  if (count("none") === panels.length) return multiples.nothing;
  const ahead = new Map<string, number>();
  for (const finding of findings)
    if (finding.kind === "leader") {
      const [{ agency }] = finding.standing;
      ahead.set(agency, (ahead.get(agency) ?? 0) + 1);
    }
  const leaders = [...ahead].sort(([, a], [, b]) => b - a);
  const said = multiples.ofAgencies({
    panels: panels.length,
    leaders: leaders.slice(0, MOST_NAMED),
    others: Math.max(0, leaders.length - MOST_NAMED),
    tied: count("tied"),
    undecided: count("undecided"),
    notComparable: count("not-comparable"),
    single: count("single"),
    none: count("none"),
  });
  return years.length > 1 ? dots.inYear(years[0]!, said) : said;
}

/** How many indicators of one agency moved which way between their first and their last value. */
export function agencyHeadline({ panels, agencies, language }: MultiplesTold): string {
  const counts: Record<Direction | "incomplete" | "broken", number> = {
    up: 0,
    down: 0,
    same: 0,
    undecided: 0,
    "not-comparable": 0,
    incomplete: 0,
    broken: 0,
  };
  const findings = panels.map(({ comparison, rows, breaks }) => yearsFinding(comparison, rows, breaks));
  if (findings.every(({ kind }) => kind === "none")) return comparisonLabelsOf(language).multiples.nothing;
  for (const finding of findings) counts[countedAs(finding)] += 1;
  return comparisonLabelsOf(language).multiples.overYears(agencies[0]?.agency ?? "", counts);
}

function countedAs(finding: YearsFinding): Direction | "incomplete" | "broken" {
  if (finding.kind === "change") return finding.direction;
  return finding.kind === "broken" ? "broken" : "incomplete";
}

/** How many indicators, of whom, and when. */
export function multiplesSubtitle({ panels, agencies, years, language }: MultiplesTold): string {
  const names = agencies.map(({ agency }) => agency);
  const told = names.slice(0, MOST_NAMED);
  const span = years.length === 0 ? "" : labelsOf(language).years(years.at(-1)!, years[0]!);
  return comparisonLabelsOf(language).multiples.subtitle(panels.length, told, names.length - told.length, span);
}

/** What is measured and in what; below it, where no report has a comparable number of it, that. */
export function panelTitle({ comparison, rows }: PanelTold, language: Language): readonly string[] {
  const { multiples } = comparisonLabelsOf(language);
  const unit = unitName(comparison.unit || indicatorOf(comparison, comparison.indicator).unit, language);
  const title = multiples.panel(indicatorTitle(comparison, comparison.indicator, language), unit);
  return rows.some(isValued) ? [title] : [title, multiples.empty];
}

/** The foot of all panels as of one chart. */
export function multiplesFoot({ panels, language }: MultiplesTold, notes: readonly string[]): readonly string[] {
  const rows = panels.flatMap((panel) => panel.rows);
  const [first] = panels;
  if (first === undefined) return [];
  const { indicator, unit } = first.comparison;
  const all = rows.map(({ row }) => row);
  const comparison: Comparison = {
    across: "agencies-and-years",
    indicator,
    unit,
    rows: all,
    verdicts: [],
    findings: [],
  };
  const undated = new Map(rows.map((row) => [row.row.report, row] as const));
  return foot({ comparison, rows, language }, [...notes, ...datelessNote([...undated.values()], labelsOf(language))]);
}

/** For each indicator its agencies with their years. */
export const multiplesRows = (
  panels: readonly { readonly told: PanelTold; readonly agencies: readonly AgencyRow[] }[],
  language: Language,
): readonly string[] =>
  panels.flatMap(({ told, agencies }) =>
    dotsRows(
      agencies.filter(({ own }) => own.length > 0),
      language,
    ).map((words) => comparisonLabelsOf(language).multiples.finding(panelTitle(told, language)[0]!, words)),
  );
