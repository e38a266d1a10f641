import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { overlap } from "../../kit/span.ts";
import { type PaperCited, papersCited } from "../../report/papers-cited.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { Baseline, type BaselineOptions } from "./baseline.ts";
import type { BlockItem } from "./block-items.ts";
import { ConsecutiveReports } from "./consecutive-reports.ts";
import { measureSentences } from "./measure-sentences.ts";
import { PLAN_FOLLOWED_SCHEMA, type PlanFollowedSchema, type PlanOutcome } from "./plan-followed.ts";
import { placed } from "./placed.ts";
import { planItems, planTopicOf } from "./plans-of.ts";
import { type Match, type Said, SentenceIndex, type Sought, soughtIn } from "./sentence-index.ts";
import { LIKENESS_SOURCE, type Likened, likenedBy, type SimilarityOptions, thresholdOf } from "./similarity-options.ts";

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
      how,
      threshold,
      copyThreshold,
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
  readonly how: Likened;
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
  const sentences = sentencesOf(next.reading.report);
  const done = new SentenceIndex(measureSentences(next.reading, sentences), asked.how);
  const planned = new SentenceIndex(planItems(next.reading, sentences), asked.how);
  const year = (reportKeyOf(reading).year ?? 0) + 1;
  const titles = titlesAmong(papersCited(next.reading.report), measureSentences(next.reading, sentences));
  const papers = papersCited(reading.report);
  return items.map((item, index) => {
    const sought = soughtIn(item.sentences, asked.how);
    const match = done.best(sought);
    const copy = planned.best(soughtIn([item], asked.how));
    const isFound = (index: SentenceIndex): boolean => (index.best(sought)?.score ?? 0) >= asked.threshold;
    const elsewhere = sought.length === 0 ? null : asked.baseline.elsewhere(isFound, reading, year);
    return {
      ...itemColumns(reading, item, index),
      next_report: next.reading.report.id,
      outcome: outcomeOf(sought, done, { match, copy }, asked),
      ...matchColumns(match),
      ...copyColumns(copy),
      titles_again: [...titlesAmong(papers, [item])].filter((title) => titles.has(title)).join(" "),
      elsewhere_found: elsewhere?.found ?? null,
      elsewhere_of: elsewhere?.of ?? null,
    };
  });
}

function outcomeOf(
  sought: readonly Sought[],
  done: SentenceIndex,
  { match, copy }: { readonly match: Match | null; readonly copy: Match | null },
  { threshold, copyThreshold }: Asked,
): PlanOutcome {
  const found = (match?.score ?? 0) >= threshold;
  const copied = (copy?.score ?? 0) >= copyThreshold;
  if (found) return copied ? "found-and-copied" : "found";
  if (copied) return "copied";
  if (done.isEmpty) return "no-measures";
  return sought.length > 0 ? "not-found" : "nothing-to-find";
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

/** The laws and papers that some words of a report name. */
const titlesAmong = (papers: readonly PaperCited[], said: readonly Said[]): ReadonlySet<string> =>
  new Set(
    papers
      .filter(({ mentions }) => mentions.some((mention) => said.some((one) => overlap(one, mention))))
      .map(({ title }) => title),
  );

const NOTHING = {
  next_report: null,
  ...matchColumns(null),
  ...copyColumns(null),
  titles_again: "",
  elsewhere_found: null,
  elsewhere_of: null,
};

function notesOn(rows: readonly Result[]): readonly Note[] {
  const absent = [...new Set(rows.filter(({ outcome }) => outcome === "no-report").map(({ report }) => report))];
  if (absent.length === 0) return [];
  const message = "the next report of some agencies is not among those read: nothing is said of their plans";
  return [{ code: "plans/no-next-report", severity: "note", message, reports: absent }];
}
