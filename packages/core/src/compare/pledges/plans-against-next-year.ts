import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import { Baseline, type BaselineOptions } from "./baseline.ts";
import type { BlockItem } from "./block-items.ts";
import { ConsecutiveReports } from "./consecutive-reports.ts";
import { measureSentences } from "./measure-sentences.ts";
import { placed } from "./placed.ts";
import { planItems, planTopicOf } from "./plans-of.ts";
import { type Match, SentenceIndex } from "./sentence-index.ts";
import { LIKENESS_SOURCE, likenedBy, type SimilarityOptions, thresholdOf } from "./similarity-options.ts";

/**
 * What became of a planned item in the words of the same agency's next report.
 *
 * found               a sentence on what was done is as like one of the item's as the threshold asks
 * copied              the next plan has the item again, almost word for word, and no sentence on what was done is like it
 * found-and-copied    both
 * not-found           neither; whether it was done is not known
 * nothing-to-find     the item has no sentence with words enough of its own
 * no-measures         the next report has no block that tells what was done
 * no-report           the agency's next report is not among those read; never a sign that a plan was not kept
 * agency-unknown, year-unknown   the report does not say whose, or of which year, it is
 */
export type PlanOutcome =
  | "found"
  | "copied"
  | "found-and-copied"
  | "not-found"
  | "nothing-to-find"
  | "no-measures"
  | "no-report"
  | "agency-unknown"
  | "year-unknown";

/**
 * One row for each planned item. `said_…` is the sentence of the item that is most like one of the next report's, `found_…` that one,
 * `score` how alike they are; they are shown below the threshold too. `copied_…` is the item of the next plan that is most like this
 * one. `elsewhere_found` of `elsewhere_of`: in so many reports of other agencies of the next year the item would have counted as
 * found as well; null where there are none to look at.
 */
export const PLAN_FOLLOWED_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  topic: "string",
  quote: "string!",
  start: "number!",
  end: "number!",
  next_report: "string",
  outcome: "string!",
  score: "number",
  said_quote: "string",
  said_start: "number",
  said_end: "number",
  found_quote: "string",
  found_start: "number",
  found_end: "number",
  copied_score: "number",
  copied_quote: "string",
  copied_start: "number",
  copied_end: "number",
  elsewhere_found: "number",
  elsewhere_of: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type PlanFollowedSchema = typeof PLAN_FOLLOWED_SCHEMA;

/** How plans are held against the next report. */
export interface PlansAgainstOptions extends SimilarityOptions, BaselineOptions {
  /** From which likeness of sentences on a plan counts as found again; 0.5 where left out. */
  readonly threshold?: number;
  /** From which likeness of items on the next plan counts as a copy; 0.8 where left out. */
  readonly copyThreshold?: number;
}

/**
 * What reports planned, looked for in the same agency's next report: among what was done, and among what is planned again. It says what
 * is found in words, not what was done. Many plans are in words that any agency's report has: `elsewhere_found` shows which.
 *
 * @example
 * plansAgainstNextYear(readings).rollup(["outcome"], { items: "count" });
 */
export function plansAgainstNextYear(
  readings: Readings,
  options: PlansAgainstOptions = {},
): Analysis<PlanFollowedSchema> {
  const how = likenedBy(options);
  const threshold = thresholdOf("threshold", options.threshold ?? 0.5);
  const copyThreshold = thresholdOf("copyThreshold", options.copyThreshold ?? 0.8);
  const reports = new ConsecutiveReports(readings);
  const indexOf = (reading: Reading): SentenceIndex => new SentenceIndex(measureSentences(reading), how);
  const baseline = new Baseline(readings, reports, indexOf, options);
  const rows = readings.readings.flatMap((reading) =>
    rowsOf(reading, {
      reports,
      baseline,
      indexOf,
      threshold,
      copyThreshold,
      plansOf: (next) => new SentenceIndex(planItems(next), how),
    }),
  );
  return analysisOf(PLAN_FOLLOWED_SCHEMA, rows, {
    method: {
      id: "plans-against-next-year",
      formula: `${how.likeness} of the ${how.gram}-character pieces of two sentences, without titles and usual words; the best pair of an item`,
      source: LIKENESS_SOURCE[how.likeness],
      settings: { ...how, threshold, copyThreshold, baseline: baseline.reports, seed: baseline.seed },
    },
    notes: [...reports.notes(), ...notesOn(rows)],
  });
}

interface Asked {
  readonly reports: ConsecutiveReports;
  readonly baseline: Baseline;
  readonly indexOf: (reading: Reading) => SentenceIndex;
  readonly plansOf: (reading: Reading) => SentenceIndex;
  readonly threshold: number;
  readonly copyThreshold: number;
}

type Result = Row<PlanFollowedSchema> & { readonly outcome: PlanOutcome };

function rowsOf(reading: Reading, asked: Asked): readonly Result[] {
  const items = planItems(reading);
  if (items.length === 0) return [];
  const next = asked.reports.beside(reading, 1);
  if (next.reading === null)
    return items.map((item, index) => ({ ...itemColumns(reading, item, index), ...NOTHING, outcome: next.why }));
  const [done, planned] = [asked.indexOf(next.reading), asked.plansOf(next.reading)];
  const year = (reportKeyOf(reading).year ?? 0) + 1;
  return items.map((item, index) => {
    const match = done.best(item.sentences);
    const copy = planned.best([item]);
    const elsewhere = asked.baseline.elsewhere(item.sentences, reading, year, asked.threshold);
    return {
      ...itemColumns(reading, item, index),
      next_report: next.reading.report.id,
      outcome: outcomeOf(item, done, match, copy, asked),
      ...matchColumns(match),
      ...copyColumns(copy),
      elsewhere_found: elsewhere?.found ?? null,
      elsewhere_of: elsewhere?.of ?? null,
    };
  });
}

function outcomeOf(
  item: BlockItem,
  done: SentenceIndex,
  match: Match | null,
  copy: Match | null,
  { threshold, copyThreshold }: Asked,
): PlanOutcome {
  const found = (match?.score ?? 0) >= threshold;
  const copied = (copy?.score ?? 0) >= copyThreshold;
  if (found) return copied ? "found-and-copied" : "found";
  if (copied) return "copied";
  if (done.isEmpty) return "no-measures";
  return done.canLookFor(item.sentences) ? "not-found" : "nothing-to-find";
}

const itemColumns = (reading: Reading, item: BlockItem, index: number) => ({
  ...reportKeyOf(reading),
  item: index + 1,
  topic: planTopicOf(item).topic,
  quote: item.quote,
  start: item.start,
  end: item.end,
});

const matchColumns = (match: Match | null) => ({
  score: match?.score ?? null,
  ...placed("said", match?.said),
  ...placed("found", match?.found),
});

const copyColumns = (copy: Match | null) => ({ copied_score: copy?.score ?? null, ...placed("copied", copy?.found) });

const NOTHING = {
  next_report: null,
  ...matchColumns(null),
  ...copyColumns(null),
  elsewhere_found: null,
  elsewhere_of: null,
};

function notesOn(rows: readonly Result[]): readonly Note[] {
  const absent = [...new Set(rows.filter(({ outcome }) => outcome === "no-report").map(({ report }) => report))];
  if (absent.length === 0) return [];
  const message = "the next report of some agencies is not among those read: nothing is said of their plans";
  return [{ code: "plans/no-next-report", severity: "note", message, reports: absent }];
}
