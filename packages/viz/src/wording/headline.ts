import { codebookOf, type Comparison, type Interval } from "@fazhi/core";
import { rankingFinding } from "../finding/ranking-finding.ts";
import { type Standing, subjectOf } from "../finding/standing.ts";
import { type YearsFinding, yearsFinding } from "../finding/years-finding.ts";
import type { DrawnBreak } from "../break-of.ts";
import { type DatedValue, type Direction, type Labels, type Language, labelsOf, type Superlative } from "../label.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { formatInterval } from "../label-number.ts";
import { unitName } from "../label-unit.ts";
import { isValued, type Row } from "../rows.ts";
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
export function rankingHeadline(told: Told): string {
  const labels = labelsOf(told.language);
  const said = rankingWords(told);
  return told.rows.some(isValued) ? labels.andTally(said, tallyOf(told.rows, labels)) : said;
}

function rankingWords({ comparison, rows, language }: Told): string {
  const labels = labelsOf(language);
  const { ranking } = labels;
  const found = rankingFinding(comparison, rows);
  const superlative: Superlative =
    codebookOf(comparison).indicatorOf(comparison.indicator).kind === "rate" ? "highest" : "most";
  const name = (standing: Standing): string => nameOf(standing, rows, labels);
  const names = (standings: readonly Standing[]): string => namesOf(standings, rows, labels);
  switch (found.kind) {
    case "none":
      return ranking.none;
    case "single": {
      const isOnlyOne = new Set(rows.map(subjectOf)).size === 1;
      const [who, value] = [name(found.standing), wordsOf(found.standing, labels)];
      return isOnlyOne ? labels.statement(who, value, "") : ranking.single(who, value);
    }
    case "leader": {
      const lead = ranking.lead(formatInterval(found.lead, language, comparison.unit));
      return ranking.leader(name(found.standing), wordsOf(found.standing, labels), lead, superlative);
    }
    case "tied": {
      const value = wordsOf(found.standings[0]!, labels);
      return found.isAll ? ranking.allEqual(value) : ranking.tied(names(found.standings), value, superlative);
    }
    case "undecided":
      return ranking.undecided(names(found.standings), superlative);
    case "not-comparable":
      return ranking.notComparable(names(found.standings), labels.reasons(found.because));
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
  const labels = labelsOf(language);
  const { overYears } = labels;
  const dated = (standing: Standing) => ({
    year: standing[0].row.year === null ? labels.axis.year : labels.year(standing[0].row.year),
    value: wordsOf(standing, labels),
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

/** Versions of a report are told by their agency, with the year where years differ. */
function nameOf(standing: Standing, rows: readonly Row[], labels: Labels): string {
  const [{ name, agency, row }, ...others] = standing;
  if (others.every((other) => other.name === name)) return name;
  const areMixed = new Set(rows.map((one) => one.row.year)).size > 1;
  return areMixed && row.year !== null ? labels.agencyInYear(agency, row.year) : agency;
}

/** What the versions of a report say, each value once, least first. */
const wordsOf = (standing: Standing, { list }: Labels): string =>
  list([...new Set(standing.toSorted((a, b) => (a.value.low ?? 0) - (b.value.low ?? 0)).map(({ words }) => words))]);

function namesOf(standings: readonly Standing[], rows: readonly Row[], labels: Labels): string {
  const named = standings.slice(0, MOST_NAMED).map((standing) => nameOf(standing, rows, labels));
  return labels.andOthers(named, standings.length - named.length);
}

function countDirections(findings: readonly YearsFinding[]): Readonly<Record<Direction | "incomplete", number>> {
  const counts = { up: 0, down: 0, same: 0, undecided: 0, "not-comparable": 0, incomplete: 0 };
  for (const finding of findings) counts[finding.kind === "change" ? finding.direction : "incomplete"] += 1;
  return counts;
}
