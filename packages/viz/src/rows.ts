import type { ComparedReport, Comparison, Interval } from "@fazhi/core";
import { agencyNames, twinsIn } from "./agency-names.ts";
import { type DrawnStatement, drawnStatements } from "./drawn-statement.ts";
import { type Labels, type Language, labelsOf } from "./label.ts";
import { silenceWords } from "./silence.ts";

/** A report with a value; `value` holds all its statements. */
export interface ValuedRow {
  readonly kind: "valued";
  readonly row: ComparedReport;
  /** The agency, through renamings, by a name that no other agency of the comparison has. */
  readonly agency: string;
  readonly name: string;
  readonly value: Interval;
  /** The statements in words, least first: 21～29 次、26 次. */
  readonly words: string;
  readonly statements: readonly DrawnStatement[];
}

/** A report without a comparable value, and why, in words. It has no number, so that none can be drawn. */
export interface SilentRow {
  readonly kind: "silent";
  readonly row: ComparedReport;
  readonly agency: string;
  readonly name: string;
  readonly words: string;
}

export type Row = ValuedRow | SilentRow;

export const isValued = (row: Row): row is ValuedRow => row.kind === "valued";
export const isSilent = (row: Row): row is SilentRow => row.kind === "silent";

/** The rows of a comparison in its order, each with a name that no other has, and its value or its silence in words. */
export function rowsOf(comparison: Comparison, language: Language): readonly Row[] {
  const labels = labelsOf(language);
  const agencies = agencyNames(comparison, labels);
  const names = rowNames(comparison, agencies, labels);
  return comparison.rows.map((row, index) => {
    const about = { row, agency: agencies[index]!, name: names[index]! };
    const value = valueOf(row);
    if (value === null) return { ...about, kind: "silent", words: silenceWords(row, language) };
    const statements = drawnStatements(row, value, language);
    return { ...about, kind: "valued", value, words: wordsOf(statements, labels), statements };
  });
}

/** A value is drawn only where the report states one and at least one end of it is known. */
function valueOf({ state, interval }: ComparedReport): Interval | null {
  if (state !== "stated" && state !== "zero-stated") return null;
  return interval === null || (interval.low === null && interval.high === null) ? null : interval;
}

/** By agency; by year where one agency is followed; by both where both differ; by report too where that is not enough. */
function rowNames({ rows, across }: Comparison, agencies: readonly string[], labels: Labels): readonly string[] {
  const isOfOne = across !== "agencies" && new Set(agencies).size === 1;
  const years = new Set(rows.map(({ year }) => year)).size;
  const named = rows.map(({ year }, index) => {
    const agency = agencies[index]!;
    if (year === null) return agency;
    if (isOfOne) return labels.year(year);
    return years > 1 ? labels.agencyInYear(agency, year) : agency;
  });
  const twins = twinsIn(named);
  return named.map((name, index) => (twins.has(name) ? labels.twin(name, rows[index]!.report) : name));
}

const MOST_SPOKEN = 3;

function wordsOf(statements: readonly DrawnStatement[], labels: Labels): string {
  const spoken = statements.slice(0, MOST_SPOKEN).map(({ words }) => words);
  const others = statements.length - spoken.length;
  return labels.list(others > 0 ? [...spoken, labels.otherStatements(others)] : spoken);
}
