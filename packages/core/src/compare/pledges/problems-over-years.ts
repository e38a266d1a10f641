import { PROBLEM_WORDS } from "../../generated/pledges.ts";
import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import { Baseline, type BaselineOptions } from "./baseline.ts";
import { ConsecutiveReports, type Neighbour } from "./consecutive-reports.ts";
import { measureSentences } from "./measure-sentences.ts";
import { placed } from "./placed.ts";
import { planItems } from "./plans-of.ts";
import { problemCategoryOf, wordsIn } from "./problem-category.ts";
import { problemsIn, type ReportProblem } from "./report-problems.ts";
import { type Match, SentenceIndex } from "./sentence-index.ts";
import { LIKENESS_SOURCE, type Likened, likenedBy, type SimilarityOptions, thresholdOf } from "./similarity-options.ts";

/**
 * One row for each shortcoming that a report names, with the most alike words in three other places and how alike they are.
 *
 * before   among the shortcomings of the same agency's report of the year before: "repeated", "new"; or "no-report",
 *          "agency-unknown", "year-unknown"; `before_quote` stands in `before_report`
 * plan     in the plan of the same report: "answered", "not-found", "no-plan"; `shared_words`: words of its category in both
 * next     among what the next report says was done, for the shortcoming or for the plan that answers it: "answered", "not-found", or
 *          why there is no report; `next_quote` stands in `next_report`
 * elsewhere_found, elsewhere_of   in so many reports of other agencies of the next year the same words would have counted as answered
 *
 * Most alike words are shown below the threshold too.
 */
export const PROBLEM_FOLLOWED_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  category: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  before: "string!",
  before_report: "string",
  before_score: "number",
  before_quote: "string",
  before_start: "number",
  before_end: "number",
  plan: "string!",
  plan_score: "number",
  plan_quote: "string",
  plan_start: "number",
  plan_end: "number",
  shared_words: "string!",
  next: "string!",
  next_report: "string",
  next_score: "number",
  next_quote: "string",
  next_start: "number",
  next_end: "number",
  elsewhere_found: "number",
  elsewhere_of: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ProblemFollowedSchema = typeof PROBLEM_FOLLOWED_SCHEMA;

/** How shortcomings are held against other places. */
export interface ProblemsOverYearsOptions extends SimilarityOptions, BaselineOptions {
  /** From which likeness of two shortcomings on one repeats the other; 0.5 where left out. */
  readonly threshold?: number;
  /** From which likeness of sentences on a plan or a measure answers a shortcoming; 0.3 where left out. */
  readonly answerThreshold?: number;
}

/**
 * Whether shortcomings come back from the year before, are answered by the plan beside them, and by what the next report tells. It says
 * what words are alike, not whether a shortcoming was mended.
 */
export function problemsOverYears(
  readings: Readings,
  options: ProblemsOverYearsOptions = {},
): Analysis<ProblemFollowedSchema> {
  const how = likenedBy(options);
  const threshold = thresholdOf("threshold", options.threshold ?? 0.5);
  const answerThreshold = thresholdOf("answerThreshold", options.answerThreshold ?? 0.3);
  const reports = new ConsecutiveReports(readings);
  const doneIn = (reading: Reading): SentenceIndex => new SentenceIndex(measureSentences(reading), how);
  const baseline = new Baseline(readings, reports, doneIn, options);
  const asked = { reports, baseline, doneIn, how, threshold, answerThreshold };
  return analysisOf(
    PROBLEM_FOLLOWED_SCHEMA,
    readings.readings.flatMap((reading) => rowsOf(reading, asked)),
    {
      method: {
        id: "problems-over-years",
        formula: `${how.likeness} of the ${how.gram}-character pieces without titles and usual words: of whole shortcomings (before), of the best pair of sentences (plan, next)`,
        source: LIKENESS_SOURCE[how.likeness],
        settings: { ...how, threshold, answerThreshold, baseline: baseline.reports, seed: baseline.seed },
      },
      notes: reports.notes(),
    },
  );
}

interface Asked {
  readonly reports: ConsecutiveReports;
  readonly baseline: Baseline;
  readonly doneIn: (reading: Reading) => SentenceIndex;
  readonly how: Likened;
  readonly threshold: number;
  readonly answerThreshold: number;
}

function rowsOf(reading: Reading, asked: Asked): readonly Row<ProblemFollowedSchema>[] {
  const problems = problemsIn(reading.report);
  if (problems.length === 0) return [];
  const [before, next] = [asked.reports.beside(reading, -1), asked.reports.beside(reading, 1)];
  const earlier = before.reading === null ? [] : problemsIn(before.reading.report).map(({ item }) => item);
  const places: Places = {
    before,
    next,
    named: new SentenceIndex(earlier, asked.how),
    planned: new SentenceIndex(
      planItems(reading).flatMap(({ sentences }) => sentences),
      asked.how,
    ),
    done: next.reading === null ? null : asked.doneIn(next.reading),
  };
  return problems.map((problem, index) => rowOf(reading, { problem, index }, places, asked));
}

interface Places {
  readonly before: Neighbour;
  readonly next: Neighbour;
  readonly named: SentenceIndex;
  readonly planned: SentenceIndex;
  readonly done: SentenceIndex | null;
}

function rowOf(
  reading: Reading,
  { problem: { item }, index }: { readonly problem: ReportProblem; readonly index: number },
  { before, next, named, planned, done }: Places,
  { baseline, threshold, answerThreshold }: Asked,
): Row<ProblemFollowedSchema> {
  const { category } = problemCategoryOf(item.words, item.sentences[0]?.words ?? item.words);
  const earlier = named.best([item]);
  const plan = planned.best(item.sentences);
  const answer = isAtLeast(plan, answerThreshold) ? [plan.found] : [];
  const sought = [...item.sentences, ...answer];
  const answered = done?.best(sought) ?? null;
  const year = (reportKeyOf(reading).year ?? 0) + 1;
  const elsewhere = next.reading === null ? null : baseline.elsewhere(sought, reading, year, answerThreshold);
  const known = PROBLEM_WORDS.categories.find(({ id }) => id === category)?.words ?? [];
  return {
    ...reportKeyOf(reading),
    item: index + 1,
    category,
    quote: item.quote,
    start: item.start,
    end: item.end,
    before: before.reading === null ? before.why : isAtLeast(earlier, threshold) ? "repeated" : "new",
    before_report: before.reading?.report.id ?? null,
    before_score: earlier?.score ?? null,
    ...placed("before", earlier?.found),
    plan: planned.isEmpty ? "no-plan" : answer.length > 0 ? "answered" : "not-found",
    plan_score: plan?.score ?? null,
    ...placed("plan", plan?.found),
    shared_words: wordsIn(item.words, known)
      .filter((word) => plan?.found.words.includes(word) === true)
      .join(" "),
    next: next.reading === null ? next.why : isAtLeast(answered, answerThreshold) ? "answered" : "not-found",
    next_report: next.reading?.report.id ?? null,
    next_score: answered?.score ?? null,
    ...placed("next", answered?.found),
    elsewhere_found: elsewhere?.found ?? null,
    elsewhere_of: elsewhere?.of ?? null,
  };
}

const isAtLeast = (match: Match | null, threshold: number): match is Match =>
  match !== null && match.score >= threshold;
