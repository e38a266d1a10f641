import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Row, Schema } from "../../frame/schema.ts";
import { quoted, type Quoted } from "../../kit/span.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Passage } from "./find-passages.ts";
import { listedFormulas } from "./formulas-in.ts";
import { type ReportReuse, type Reuse, reuseOf } from "./reuse-of.ts";
import { reuseMethod } from "./reuse-method.ts";
import { reuseNotes } from "./reuse-notes.ts";
import type { ReuseOptions } from "./reuse-options.ts";
import type { ReuseText } from "./reuse-text.ts";

/**
 * One row a shared passage, in reading order. `text.slice(start, end) === quote` in the report, and the same of `source_…` in the
 * report that it may come from: the latest that has the longest stretch of it.
 *
 * kind      formula-listed, formula-frequent, self, superior or peer
 * length    Chinese characters that both have in common; listed formulas inside a passage are not among them
 * counted   those that the kind's share counts: not those that a passage before it, or of a kind before it, has too
 * formula   the listed formula's id; null for what is none
 * agencies  the fewest agencies in the corpus that write any part of it as long as `minimum`; null for a listed formula
 */
export const REUSED_PASSAGE_SCHEMA = {
  report: "string!",
  agency: "string!",
  year: "number",
  kind: "string!",
  start: "number!",
  end: "number!",
  quote: "string!",
  length: "number!",
  counted: "number!",
  formula: "string",
  agencies: "number",
  source_report: "string",
  source_agency: "string",
  source_year: "number",
  source_start: "number",
  source_end: "number",
  source_quote: "string",
} as const satisfies Schema;

export type ReusedPassageSchema = typeof REUSED_PASSAGE_SCHEMA;

type PassageRow = Row<ReusedPassageSchema>;

/**
 * The words that reports share, and where they stand in both.
 *
 * @example
 * reusedPassages(readings, { reports: ["binhai-kjj-2023"] }).filter({ kind: "superior" });
 */
export function reusedPassages(readings: Readings, options: ReuseOptions = {}): Analysis<ReusedPassageSchema> {
  const reuse = reuseOf(readings, options);
  return analysisOf(REUSED_PASSAGE_SCHEMA, everyPassage(reuse), {
    method: reuseMethod(reuse.settings),
    notes: reuseNotes(reuse),
  });
}

/** Row by row: a corpus of thousands of reports has more than a million. */
function* everyPassage(reuse: Reuse): Iterable<PassageRow> {
  for (const number of reuse.numbers) yield* passagesOf(reuse, reuse.of(number));
}

function passagesOf(reuse: Reuse, one: ReportReuse): readonly PassageRow[] {
  const rows = [...formulaRows(one), ...one.shared.passages.map((passage) => passageRow(reuse, one, passage))];
  return rows.sort((a, b) => a.start - b.start || a.end - b.end);
}

const NO_SOURCE = {
  source_report: null,
  source_agency: null,
  source_year: null,
  source_start: null,
  source_end: null,
  source_quote: null,
};

const keyOf = ({ report }: ReportReuse): Pick<PassageRow, "report" | "agency" | "year"> => ({
  report: report.key.report,
  agency: report.key.agency,
  year: report.key.year,
});

function formulaRows(one: ReportReuse): readonly PassageRow[] {
  const { view, text } = one.report.reading.report;
  return one.text.formulas.map(({ start, end, length, number }) => ({
    ...keyOf(one),
    kind: "formula-listed",
    ...quoted(text.content, view.toLayer({ start, end })),
    length,
    counted: length,
    formula: listedFormulas()[number]!.id,
    agencies: null,
    ...NO_SOURCE,
  }));
}

function passageRow({ search }: Reuse, one: ReportReuse, passage: Passage): PassageRow {
  const { starts } = search.corpus;
  const { kind, start, end, length, counted, agencies, source } = passage;
  const from = starts[one.number]!;
  return {
    ...keyOf(one),
    kind: kind === "frequent" ? "formula-frequent" : kind,
    ...wordsOf(one.report.reading.report, one.text, start - from, end - from),
    length,
    counted,
    formula: null,
    agencies,
    ...(source === null ? NO_SOURCE : sourceOf(search, source, end - start)),
  };
}

function sourceOf({ corpus, locate }: Reuse["search"], place: number, signs: number): typeof NO_SOURCE | SourceCells {
  const number = locate(place);
  const { key, reading } = corpus.reports[number]!;
  const from = place - corpus.starts[number]!;
  const words = wordsOf(reading.report, corpus.texts[number]!, from, from + signs);
  return {
    source_report: key.report,
    source_agency: key.agency,
    source_year: key.year,
    source_start: words.start,
    source_end: words.end,
    source_quote: words.quote,
  };
}

type SourceCells = Pick<PassageRow, keyof typeof NO_SOURCE>;

type ReportText = ReportReuse["report"]["reading"]["report"];

/** The words of a report between two of its signs, both of which are own. */
const wordsOf = ({ text, view }: ReportText, { at }: ReuseText, from: number, to: number): Quoted =>
  quoted(text.content, view.toLayer({ start: at[from]!, end: at[to - 1]! + 1 }));
