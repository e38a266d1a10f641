import type { BreakCode } from "@fazhi/core";
import type { DrawnBreak } from "../break-of.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { type Labels, labelsOf, type Language } from "../label.ts";
import { type Standing, standingsIn } from "../finding/standing.ts";
import { isValued, type Row } from "../rows.ts";
import type { Joined } from "../years.ts";
import type { Told } from "./headline.ts";
import { orderNotes } from "./order-notes.ts";

const MOST_SOURCES = 6;
const MOST_BREAKS = 5;

/** The foot of a chart of one indicator: its source, then what its marks mean and what they leave out. */
export function foot(told: Told, extra: readonly string[] = []): readonly string[] {
  const labels = labelsOf(told.language);
  const notes = [...markNotes(told.rows, labels), ...extra, ...asideNotes(told, labels)];
  const source = agenciesLine(told);
  return [source, notes.join("").trim()].filter((line) => line !== "");
}

/** The reports of a comparison, those of one agency together. */
function agenciesLine({ rows, language }: Told): string {
  const labels = labelsOf(language);
  const found = [
    ...new Map(
      rows.filter(({ row }) => row.state !== "no-report").map((one) => [one.row.report, one] as const),
    ).values(),
  ];
  const agencies = new Map<string, readonly number[]>();
  for (const { row } of found)
    agencies.set(row.agency, [...(agencies.get(row.agency) ?? []), ...(row.year === null ? [] : [row.year])]);
  const names = [...agencies].map(([agency, years]) => {
    const inOrder = [...new Set(years)].sort((a, b) => a - b);
    return inOrder.length === 0 ? agency : comparisonLabelsOf(language).sourceYears(agency, inOrder);
  });
  const told = names.slice(0, MOST_SOURCES);
  return names.length === 0 ? "" : labels.source(told, names.length > told.length ? found.length : 0).trim();
}

/** The reports that a chart is made of. */
export function sourceLine(
  reports: readonly { readonly agency: string; readonly year: number | null }[],
  labels: Labels,
): string {
  const names = reports.map(({ agency, year }) => (year === null ? agency : labels.agencyInYear(agency, year)));
  return names.length === 0 ? "" : labels.source(names.slice(0, MOST_SOURCES), names.length).trim();
}

/** A report that stands in several panels is no version of itself. */
const hasVersions = (standing: Standing): boolean => new Set(standing.map(({ row }) => row.report)).size > 1;

/** One sentence for each kind of mark that the chart has, none for one that it has not. */
function markNotes(rows: readonly Row[], { note }: Labels): readonly string[] {
  const statements = rows.filter(isValued).flatMap((row) => row.statements);
  const said: readonly (readonly [boolean, string])[] = [
    [statements.some(({ low, high }) => low !== null && high !== null && low < high), note.interval],
    [statements.some(({ high }) => high === null), note.unboundedAbove],
    [statements.some(({ low }) => low === null), note.unboundedBelow],
    [statements.some(({ printed }) => printed !== null), note.printed],
    [rows.some((row) => isValued(row) && row.statements.length > 1), note.hull],
    [standingsIn(rows).some(hasVersions), note.versions],
    [rows.some((row) => !isValued(row)), note.silence],
  ];
  return said.filter(([isNeeded]) => isNeeded).map(([, sentence]) => sentence);
}

function asideNotes({ comparison, rows, language }: Told, labels: Labels): readonly string[] {
  const aside = comparison.rows.flatMap(({ setAside }) => setAside);
  const because = labels.reasons([...new Set(aside.map((one) => one.because))]);
  const ordered = comparison.across === "agencies" ? rows.filter(isValued).map((row) => ({ name: row.name, row })) : [];
  return [
    ...orderNotes(comparison, ordered, ["overlap"], language),
    ...(aside.length > 0 ? [labels.note.setAside(aside.length, because)] : []),
  ];
}

/** What the dashed lines of a chart of years mean, where it has some. */
export const edgeNote = (joined: readonly Joined[], { note }: Labels): readonly string[] =>
  joined.some(({ from, to }) => [from, to].some(({ value }) => value.low !== value.high)) ? [note.edges] : [];

/** What breaks the drawn series, and what bends them; `isDrawn` where a line marks the place. */
export function breakNotes(
  breaks: readonly DrawnBreak[],
  agencies: number,
  language: Language,
  isDrawn: boolean,
): readonly string[] {
  const labels = comparisonLabelsOf(language);
  const note = (kind: "broken" | "bent", codesOf: (one: DrawnBreak) => readonly BreakCode[]): readonly string[] => {
    const own = breaks.filter((one) => codesOf(one).length > 0);
    const said = own.map((one) =>
      labels.breaks.since(
        agencies > 1 ? one.agency : null,
        one.year,
        codesOf(one).map((code) => labels.break[code]),
      ),
    );
    const breaking = [...new Set(said)];
    const told = breaking.slice(0, MOST_BREAKS);
    const hasLine = isDrawn && own.some(({ breaking }) => kind === "broken" || breaking.length === 0);
    return own.length === 0 ? [] : [labels.breaks[kind](told, breaking.length - told.length, hasLine)];
  };
  return [...note("broken", ({ breaking }) => breaking), ...note("bent", ({ bending }) => bending)];
}

/** The reports of a chart of years that have no year. */
export function datelessNote(rows: readonly Row[], { note, list }: Labels): readonly string[] {
  const names = rows.filter(({ row }) => row.year === null).map(({ name }) => name);
  return names.length === 0 ? [] : [note.noYear(list(names))];
}
