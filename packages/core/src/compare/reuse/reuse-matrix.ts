import { type Analysis, analysisOf, type Method, type Note } from "../../frame/analysis.ts";
import type { Row, Schema } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { type Candidate, candidatesOf } from "../candidate.ts";
import { type CommonCounts, commonCounts } from "./common-counts.ts";
import { reuseMatrixSize, reuseShingle } from "./faults.ts";
import { reuseCorpus } from "./reuse-corpus.ts";
import { type Relations, relationsOf, relationTo } from "./relations.ts";
import { reuseSettings } from "./reuse-options.ts";
import { type ReuseReport, reuseReportOf } from "./reuse-report.ts";
import { type MaskedWords, type ReuseText, reuseTextOf } from "./reuse-text.ts";

/** Which reports are set against each other, and how. */
export interface ReuseMatrixOptions {
  /** Ids of reports, 400 at most. Left out: all that were read. */
  readonly reports?: readonly string[];
  /** Characters of a shingle: 8 where left out; 2 to 50. */
  readonly shingle?: number;
  /** Characters of the shortest long string: 14 where left out; 4 to 200. */
  readonly minimum?: number;
  /** What is left out of the comparison: "formulas" (titles, headings and listed formulas), "titles", or "nothing". "formulas" where left out. */
  readonly mask?: MaskedWords;
}

/**
 * One row for each report against each other one: how much of `report` stands in `source` too. Directed: a short report may lie
 * wholly in a long one.
 *
 * relation       what the source is to the report: "self", "superior" or "peer", as in {@link textReuse}; null where it is none of
 *                these: a later report of the agency, another level, years too far apart, or nobody known
 * shingles       different strings of `shingle` characters in the report
 * shingle_share  those that the source has too, from 0 to 1; null where the report has none
 * covered        characters of the report in common strings of at least `minimum`
 * cover_share    the same of `chars`, its Chinese characters; null where there are none
 */
export const REUSE_MATRIX_SCHEMA = {
  report: "string!",
  agency: "string!",
  year: "number",
  source: "string!",
  source_agency: "string!",
  source_year: "number",
  relation: "string",
  chars: "number!",
  shingles: "number!",
  shingle_share: "number",
  covered: "number!",
  cover_share: "number",
} as const satisfies Schema;

export type ReuseMatrixSchema = typeof REUSE_MATRIX_SCHEMA;

const MOST_REPORTS = 400;
const [LEAST_SHINGLE, MOST_SHINGLE] = [2, 50];

/**
 * How much of each report stands in each other one, for a heat map: every pair, whatever their year and level. What the one is to
 * the other, `relation` says; {@link textReuse} counts by it.
 *
 * @example
 * reuseMatrix(readings, { reports: ["binhai-kjj-2023", "tianjin-kjj-2022"] });
 */
export function reuseMatrix(readings: Readings, options: ReuseMatrixOptions = {}): Analysis<ReuseMatrixSchema> {
  const { shingle = 8, mask = "formulas" } = options;
  const { minimum } = reuseSettings(options.minimum === undefined ? {} : { minimum: options.minimum });
  if (!Number.isInteger(shingle) || shingle < LEAST_SHINGLE || shingle > MOST_SHINGLE)
    throw reuseShingle(shingle, LEAST_SHINGLE, MOST_SHINGLE);
  const { length } = options.reports ?? readings.readings;
  if (length > MOST_REPORTS) throw reuseMatrixSize(length, MOST_REPORTS);
  const candidates = candidatesOf(readings, options.reports);
  const reports = candidates.flatMap(({ reading }) => (reading === null ? [] : reuseReportOf(reading)));
  const texts = reports.map(({ reading }) => reuseTextOf(reading.report, mask));
  const shingles = commonCounts(reuseCorpus(reports, texts, shingle), shingle);
  const strings = commonCounts(reuseCorpus(reports, texts, minimum), minimum);
  const relations = relationsOf(reports);
  const rows = reports.flatMap((_, a) =>
    reports.flatMap((_, b) => (a === b ? [] : rowOf({ reports, texts, shingles, strings, relations }, a, b))),
  );
  return analysisOf(REUSE_MATRIX_SCHEMA, rows, {
    method: methodOf({ shingle, minimum, mask }),
    notes: unreadNotes(candidates),
  });
}

interface Counted {
  readonly reports: readonly ReuseReport[];
  readonly texts: readonly ReuseText[];
  readonly shingles: CommonCounts;
  readonly strings: CommonCounts;
  readonly relations: readonly Relations[];
}

function rowOf(
  { reports, texts, shingles, strings, relations }: Counted,
  a: number,
  b: number,
): Row<ReuseMatrixSchema> {
  const [report, source] = [reports[a]!.key, reports[b]!.key];
  const cell = a * reports.length + b;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const { chars } = texts[a]!;
  return {
    report: report.report,
    agency: report.agency,
    year: report.year,
    source: source.report,
    source_agency: source.agency,
    source_year: source.year,
    relation: relationTo(relations, a, b),
    chars,
    shingles: shingles.strings[a]!,
    shingle_share: share(shingles.common[cell]!, shingles.strings[a]!),
    covered: strings.covered[cell]!,
    cover_share: share(strings.covered[cell]!, chars),
  };
}

const methodOf = (settings: Method["settings"]): Method => ({
  id: "reuse-matrix",
  formula:
    "shingle_share = different shingles of both / different shingles of the report; cover_share = characters in common strings of " +
    "at least `minimum` characters / characters of the report",
  source: "Containment of shingles: Broder (1997), On the Resemblance and Containment of Documents",
  settings,
});

function unreadNotes(candidates: readonly Candidate[]): readonly Note[] {
  const reports = candidates.flatMap(({ key, reading }) => (reading === null ? [key.report] : []));
  if (reports.length === 0) return [];
  const message = `${reports.length} reports could not be read and have no row`;
  return [{ code: "reuse/unreadable", severity: "warning", message, reports }];
}
