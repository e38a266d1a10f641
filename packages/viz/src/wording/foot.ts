import { type Labels, labelsOf } from "../label.ts";
import { judge } from "../finding/verdict-of.ts";
import { isValued, type Row } from "../rows.ts";
import type { Joined } from "../years.ts";
import type { Told } from "./headline.ts";

const MOST_SOURCES = 6;
const MOST_PAIRS = 3;

/** The foot of a chart of one indicator: its source, then what its marks mean and what they leave out. */
export function foot(told: Told, extra: readonly string[] = []): readonly string[] {
  const labels = labelsOf(told.language);
  const notes = [...markNotes(told.rows, labels), ...extra, ...asideNotes(told, labels)];
  const source = sourceLine(
    told.rows.map(({ row }) => row).filter(({ state }) => state !== "no-report"),
    labels,
  );
  return [source, notes.join("").trim()].filter((line) => line !== "");
}

/** The reports that a chart is made of. */
export function sourceLine(
  reports: readonly { readonly agency: string; readonly year: number | null }[],
  labels: Labels,
): string {
  const names = reports.map(({ agency, year }) => (year === null ? agency : labels.agencyInYear(agency, year)));
  return names.length === 0 ? "" : labels.source(names.slice(0, MOST_SOURCES), names.length).trim();
}

/** One sentence for each kind of mark that the chart has, none for one that it has not. */
function markNotes(rows: readonly Row[], { note }: Labels): readonly string[] {
  const statements = rows.filter(isValued).flatMap((row) => row.statements);
  const said: readonly (readonly [boolean, string])[] = [
    [statements.some(({ low, high }) => low !== null && high !== null && low < high), note.interval],
    [statements.some(({ high }) => high === null), note.unboundedAbove],
    [statements.some(({ low }) => low === null), note.unboundedBelow],
    [statements.some(({ printed }) => printed !== null), note.printed],
    [rows.some((row) => isValued(row) && row.statements.length > 1), note.hull],
    [rows.some((row) => !isValued(row)), note.silence],
  ];
  return said.filter(([isNeeded]) => isNeeded).map(([, sentence]) => sentence);
}

function asideNotes({ comparison, rows, language }: Told, labels: Labels): readonly string[] {
  const aside = comparison.rows.flatMap(({ setAside }) => setAside);
  const because = labels.reasons([...new Set(aside.map((one) => one.because))]);
  const pairs = undecidedPairs({ comparison, rows, language }, labels);
  return [
    ...(pairs.length > 0 ? [labels.note.undecided(pairs)] : []),
    ...(aside.length > 0 ? [labels.note.setAside(aside.length, because)] : []),
  ];
}

/** Neighbours in the order of rows whose intervals overlap: the order does not say which is higher. */
function undecidedPairs({ comparison, rows }: Told, { note }: Labels): readonly string[] {
  if (comparison.across !== "agencies") return [];
  const valued = rows.filter(isValued);
  return valued
    .slice(1)
    .flatMap((row, index) => {
      const before = valued[index]!;
      const { kind } = judge(comparison, before.row.report, row.row.report);
      return kind === "equal-within-hedges" ? [note.pair(before.name, row.name)] : [];
    })
    .slice(0, MOST_PAIRS);
}

/** What the dashed lines of a chart of years mean, where it has some. */
export const edgeNote = (joined: readonly Joined[], { note }: Labels): readonly string[] =>
  joined.some(({ from, to }) => [from, to].some(({ value }) => value.low !== value.high)) ? [note.edges] : [];

/** The reports of a chart of years that have no year. */
export function datelessNote(rows: readonly Row[], { note, list }: Labels): readonly string[] {
  const names = rows.filter(({ row }) => row.year === null).map(({ name }) => name);
  return names.length === 0 ? [] : [note.noYear(list(names))];
}
