import { codebookOf, type Comparison, type Interval } from "@fazhi/core";
import { rankingFinding } from "../finding/ranking-finding.ts";
import { type YearsFinding, yearsFinding } from "../finding/years-finding.ts";
import type { DrawnBreak } from "../break-of.ts";
import { type DatedValue, type Direction, type Labels, type Language, labelsOf, type Superlative } from "../label.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { formatInterval } from "../label-number.ts";
import { unitName } from "../label-unit.ts";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { indicatorTitle } from "./indicator-title.ts";
import { yearSpan } from "./year-span.ts";

const MOST_NAMED = 2;

/** A comparison and its rows in one language: what every sentence about it is made of. */
export interface Told {
  readonly comparison: Comparison;
  readonly rows: readonly Row[];
  readonly language: Language;
  /** Where series break, of all agencies of the rows; left out where it was not asked for. */
  readonly breaks?: readonly DrawnBreak[];
}

/** The headline of a ranking: the finding, and how many reports have no number. */
export function rankingHeadline({ comparison, rows, language }: Told): string {
  const labels = labelsOf(language);
  const { ranking } = labels;
  const found = rankingFinding(comparison, rows);
  const tally = tallyOf(rows, labels);
  const superlative: Superlative =
    codebookOf(comparison).indicatorOf(comparison.indicator).kind === "rate" ? "highest" : "most";
  switch (found.kind) {
    case "none":
      return ranking.none;
    case "single":
      return labels.andTally(ranking.single(found.row.name, found.row.words), tally);
    case "leader": {
      const lead = ranking.lead(formatInterval(found.lead, language, comparison.unit));
      return labels.andTally(ranking.leader(found.row.name, found.row.words, lead, superlative), tally);
    }
    case "tied": {
      const { words } = found.rows[0]!;
      const said = found.isAll
        ? ranking.allEqual(words)
        : ranking.tied(namesOf(found.rows, labels), words, superlative);
      return labels.andTally(said, tally);
    }
    case "undecided":
      return labels.andTally(ranking.undecided(namesOf(found.rows, labels), superlative), tally);
    case "not-comparable":
      return labels.andTally(ranking.notComparable(namesOf(found.rows, labels), labels.reasons(found.because)), tally);
  }
}

/** The headline of a slope or a trend. `byAgency` holds the rows of each agency, in the order of years. */
export function yearsHeadline(told: Told, byAgency: ReadonlyMap<string, readonly Row[]>): string {
  const labels = labelsOf(told.language);
  const findings = [...byAgency].map(
    ([agency, rows]) => [agency, yearsFinding(told.comparison, rows, told.breaks)] as const,
  );
  if (findings.length === 1) {
    const [agency, finding] = findings[0]!;
    const tally = finding.kind === "none" ? "" : tallyOf(told.rows, labels);
    return labels.andTally(labels.overYears.ofAgency(agency, yearsWords(finding, told)), tally);
  }
  if (findings.every(([, { kind }]) => kind === "none")) return labels.overYears.none;
  return severalWords(
    findings.map(([, finding]) => finding),
    told.language,
  );
}

/** How many agencies moved which way, and how many cannot be followed. */
function severalWords(findings: readonly YearsFinding[], language: Language): string {
  const parted = findings.filter(({ kind }) => kind === "broken").length;
  const others = findings.filter(({ kind }) => kind !== "broken");
  const found = others.length > 0 ? labelsOf(language).overYears.several(countDirections(others)) : "";
  return parted > 0 ? comparisonLabelsOf(language).breaks.agencies(found, parted) : found;
}

/** What may be said of one agency's first and last value. */
export function yearsWords(finding: YearsFinding, { comparison, language }: Told): string {
  const { overYears, ...labels } = labelsOf(language);
  const dated = ({ row, words }: ValuedRow) => ({
    year: row.year === null ? labels.axis.year : labels.year(row.year),
    value: words,
  });
  if (finding.kind === "none") return overYears.none;
  if (finding.kind === "single") return overYears.single(dated(finding.at));
  const [from, to] = [dated(finding.from), dated(finding.to)];
  if (finding.kind === "broken") return brokenWords(finding.breaks, from, to, language);
  if (finding.direction === "not-comparable") {
    return overYears.notComparable(from, to, labels.reasons(finding.because));
  }
  const by: Interval = finding.by ?? { low: 0, high: null };
  return overYears.change(finding.direction, from, to, formatInterval(by, language, comparison.unit));
}

function brokenWords(breaks: readonly DrawnBreak[], from: DatedValue, to: DatedValue, language: Language): string {
  const labels = comparisonLabelsOf(language);
  const codes = [...new Set(breaks.flatMap((one) => one.breaking))];
  return labels.breaks.finding(
    from,
    to,
    codes.map((code) => labels.break[code]),
  );
}

/** What is measured, in what, and when. */
export function subtitle({ comparison, rows, language }: Told): string {
  const labels = labelsOf(language);
  const indicator = codebookOf(comparison).indicatorOf(comparison.indicator);
  const name = indicatorTitle(comparison, indicator.id, language);
  const span = yearSpan(
    rows.map(({ row }) => row),
    labels,
  );
  return labels.subtitle(name, unitName(comparison.unit || indicator.unit, language), span);
}

const tallyOf = (rows: readonly Row[], labels: Labels): string => {
  const missing = rows.filter(({ row }) => row.state === "no-report").length;
  const stated = rows.filter(isValued).length;
  return labels.tally({ stated, missing, silent: rows.length - stated - missing });
};

function namesOf(rows: readonly Row[], labels: Labels): string {
  const named = rows.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = rows.length - named.length;
  return labels.list(others > 0 ? [...named, labels.andOthers(others)] : named);
}

function countDirections(findings: readonly YearsFinding[]): Readonly<Record<Direction | "incomplete", number>> {
  const counts = { up: 0, down: 0, same: 0, undecided: 0, "not-comparable": 0, incomplete: 0 };
  for (const finding of findings) counts[finding.kind === "change" ? finding.direction : "incomplete"] += 1;
  return counts;
}
