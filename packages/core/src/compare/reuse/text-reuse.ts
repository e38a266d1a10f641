import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Row, Schema } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Passage, SharedWith } from "./find-passages.ts";
import { type ReportReuse, type Reuse, reuseOf } from "./reuse-of.ts";
import { reuseMethod } from "./reuse-method.ts";
import { reuseNotes } from "./reuse-notes.ts";
import type { ReuseOptions } from "./reuse-options.ts";

/**
 * One row a report. Shares are of `chars`, the Chinese characters from the title to the signature, from 0 to 1; null where there
 * are none.
 *
 * share_masked    titles 《…》, headings and the report's own title
 * share_formula   prescribed wording: `share_formula_listed` by the list, `share_formula_frequent` by its frequency in the corpus
 * share_self      passages of the agency's earlier reports
 * share_superior  of a superior's report of the same year or the year before
 * share_peer      of another agency's of the level, of the same year or the year before
 * share_own       everything else
 *
 * A character that is several of these is counted once, as the first of them, so masked, formula, self, superior, peer and own add up
 * to 1. `found_…` counts each kind by itself. `sources_…` are the reports of each kind that the corpus holds; where there are none,
 * the kind's share is null, not 0. So is `share_formula_frequent` in a corpus of too few agencies or provinces.
 */
export const TEXT_REUSE_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  chars: "number!",
  share_masked: "number",
  share_formula: "number",
  share_formula_listed: "number",
  share_formula_frequent: "number",
  share_self: "number",
  share_superior: "number",
  share_peer: "number",
  share_own: "number",
  found_self: "number",
  found_superior: "number",
  found_peer: "number",
  sources_self: "number!",
  sources_superior: "number!",
  sources_peer: "number!",
  longest: "number!",
  longest_kind: "string",
  longest_source: "string",
} as const satisfies Schema;

export type TextReuseSchema = typeof TEXT_REUSE_SCHEMA;

/**
 * How much of each report is shared with other reports, and with whom. Which words they are, {@link reusedPassages} tells.
 *
 * @example
 * textReuse(await readReports("reports"), { minimum: 14 });
 */
export function textReuse(readings: Readings, options: ReuseOptions = {}): Analysis<TextReuseSchema> {
  const reuse = reuseOf(readings, options);
  const rows = reuse.numbers.map((number) => rowOf(reuse, reuse.of(number)));
  return analysisOf(TEXT_REUSE_SCHEMA, rows, { method: reuseMethod(reuse.settings), notes: reuseNotes(reuse) });
}

function rowOf(reuse: Reuse, { number, report, text, shared }: ReportReuse): Row<TextReuseSchema> {
  const { chars, masked } = text;
  const listed = text.formulas.reduce((sum, { length }) => sum + length, 0);
  const counted = (kind: SharedWith): number => countedOf(shared.passages, kind);
  const [frequent, self, superior, peer] = [counted("frequent"), counted("self"), counted("superior"), counted("peer")];
  const share = (count: number, isKnown = true): number | null => (chars === 0 || !isKnown ? null : count / chars);
  const sources = reuse.sources(number);
  return {
    ...report.key,
    chars,
    share_masked: share(masked),
    share_formula: share(listed + frequent),
    share_formula_listed: share(listed),
    share_formula_frequent: share(frequent, reuse.knowsFrequency),
    share_self: share(self, sources.sources_self > 0),
    share_superior: share(superior, sources.sources_superior > 0),
    share_peer: share(peer, sources.sources_peer > 0),
    share_own: share(chars - masked - listed - frequent - self - superior - peer),
    found_self: share(shared.found.self, sources.sources_self > 0),
    found_superior: share(shared.found.superior, sources.sources_superior > 0),
    found_peer: share(shared.found.peer, sources.sources_peer > 0),
    ...sources,
    ...longestOf(reuse, shared.passages),
  };
}

const countedOf = (passages: readonly Passage[], kind: SharedWith): number =>
  passages.reduce((sum, passage) => sum + (passage.kind === kind ? passage.counted : 0), 0);

/** The longest passage shared with a report; of equals the first of the kind that is counted first. */
function longestOf(
  { search }: Reuse,
  passages: readonly Passage[],
): Pick<Row<TextReuseSchema>, "longest" | "longest_kind" | "longest_source"> {
  let best: Passage | null = null;
  for (const passage of passages) if (passage.source !== null && passage.length > (best?.length ?? 0)) best = passage;
  if (best?.source == null) return { longest: 0, longest_kind: null, longest_source: null };
  const source = search.corpus.reports[search.locate(best.source)]!;
  return { longest: best.length, longest_kind: best.kind, longest_source: source.key.report };
}
