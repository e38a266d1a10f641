import { PROBLEM_WORDS } from "../../generated/pledges.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Reading } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import type { Baseline } from "./baseline.ts";
import type { Neighbour } from "./consecutive-reports.ts";
import { placed } from "./placed.ts";
import { categoryOf, wordsIn } from "./problem-category.ts";
import type { ReportProblem } from "./report-problems.ts";
import { type Match, type SentenceIndex, type Sought, soughtIn } from "./sentence-index.ts";
import type { Likened } from "./similarity-options.ts";

/**
 * One row for each shortcoming that a report names, with the most alike words in three other places and how alike they are.
 *
 * A shortcoming with too few words of its own is "nothing-to-find".
 *
 * before   among the shortcomings of the same agency's report of the year before: "repeated", "new"; or "no-report",
 *          "agency-unknown", "year-unknown"; `before_quote` stands in `before_report`; in `before_elsewhere_found` of
 *          `before_elsewhere_of` reports of other agencies of the year before the same words would have counted as repeated
 * plan     in the plan of the same report: "answered", "not-found", "no-plan"; `shared_words`: words of its category in both
 * next     among what the next report says was done: "answered", "not-found", "no-measures", or why there is no report; `next_by` whether by the
 *          words of the "problem" or of the "plan" that answers it; `next_quote` stands in `next_report`
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
  before_elsewhere_found: "number",
  before_elsewhere_of: "number",
  plan: "string!",
  plan_score: "number",
  plan_quote: "string",
  plan_start: "number",
  plan_end: "number",
  shared_words: "string!",
  next: "string!",
  next_by: "string",
  next_report: "string",
  next_score: "number",
  next_quote: "string",
  next_start: "number",
  next_end: "number",
  elsewhere_found: "number",
  elsewhere_of: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ProblemFollowedSchema = typeof PROBLEM_FOLLOWED_SCHEMA;

/** Where the words of a shortcoming are looked for. */
export interface ProblemPlaces {
  readonly before: Neighbour;
  readonly next: Neighbour;
  /** The shortcomings of the report before. */
  readonly named: SentenceIndex;
  /** The sentences of the plan of the same report. */
  readonly planned: SentenceIndex;
  /** What the next report tells was done; null where there is none. */
  readonly done: SentenceIndex | null;
}

/** What words must be like to count, and what chance finds. */
export interface ProblemTest {
  readonly how: Likened;
  readonly threshold: number;
  readonly answerThreshold: number;
  /** What other agencies tell was done. */
  readonly baseline: Baseline;
  /** What other agencies name as shortcomings. */
  readonly namedElsewhere: Baseline;
}

const REPEATS = { found: "repeated", not: "new" } as const;
const ANSWERS = { found: "answered", not: "not-found" } as const;

/** The row of one shortcoming, the first of its report being 0. */
export function problemFollowed(
  reading: Reading,
  problem: ReportProblem,
  index: number,
  places: ProblemPlaces,
  test: ProblemTest,
): Row<ProblemFollowedSchema> {
  const { planned } = places;
  const { item } = problem;
  const { category } = categoryOf(problem);
  const { how, answerThreshold } = test;
  const sentences = soughtIn(item.sentences, how);
  const plan = planned.best(sentences);
  const known = PROBLEM_WORDS.categories.find(({ id }) => id === category)?.words ?? [];
  const shared = wordsIn(item.words, known).filter((word) => plan?.found.words.includes(word) === true);
  return {
    ...reportKeyOf(reading),
    item: index + 1,
    category,
    quote: item.quote,
    start: item.start,
    end: item.end,
    ...beforeColumns(reading, soughtIn([item], how), places, test),
    plan: planned.isEmpty ? "no-plan" : stateOf(sentences, plan, answerThreshold, ANSWERS),
    plan_score: plan?.score ?? null,
    ...placed("plan", plan?.found),
    shared_words: shared.join(" "),
    ...nextColumns(reading, { sentences, plan: answering(plan, test) }, places, test),
  };
}

function beforeColumns(
  reading: Reading,
  whole: readonly Sought[],
  { before, named }: ProblemPlaces,
  test: ProblemTest,
) {
  const { threshold, namedElsewhere } = test;
  const earlier = named.best(whole);
  const isRepeated = (other: SentenceIndex): boolean => isAtLeast(other.best(whole), threshold);
  const isLookedFor = before.reading !== null && whole.length > 0;
  const year = (reportKeyOf(reading).year ?? 0) - 1;
  const elsewhere = isLookedFor ? namedElsewhere.elsewhere(isRepeated, reading, year) : null;
  return {
    before: before.reading === null ? before.why : stateOf(whole, earlier, threshold, REPEATS),
    before_report: before.reading?.report.id ?? null,
    before_score: earlier?.score ?? null,
    ...placed("before", earlier?.found),
    before_elsewhere_found: elsewhere?.found ?? null,
    before_elsewhere_of: elsewhere?.of ?? null,
  };
}

/** The sentence of the plan that answers a shortcoming. */
const answering = (plan: Match | null, { answerThreshold, how }: ProblemTest): readonly Sought[] =>
  isAtLeast(plan, answerThreshold) ? soughtIn([plan.found], how) : [];

/** What is looked for in the next report: a shortcoming's own words, and those of the plan that answers it. */
interface Followed {
  readonly sentences: readonly Sought[];
  readonly plan: readonly Sought[];
}

function nextColumns(reading: Reading, sought: Followed, { next, done }: ProblemPlaces, test: ProblemTest) {
  const answer = done === null ? null : answerIn(done, sought, test);
  const year = (reportKeyOf(reading).year ?? 0) + 1;
  const isLookedFor = done !== null && sought.sentences.length + sought.plan.length > 0;
  const isFound = (other: SentenceIndex): boolean => answerIn(other, sought, test).by !== null;
  const elsewhere = isLookedFor ? test.baseline.elsewhere(isFound, reading, year) : null;
  return {
    next: next.reading === null ? next.why : nextStateOf(done, answer?.by ?? null, isLookedFor),
    next_by: answer?.by ?? null,
    next_report: next.reading?.report.id ?? null,
    next_score: answer?.match?.score ?? null,
    ...placed("next", answer?.match?.found),
    elsewhere_found: elsewhere?.found ?? null,
    elsewhere_of: elsewhere?.of ?? null,
  };
}

function nextStateOf(done: SentenceIndex | null, by: string | null, isLookedFor: boolean): string {
  if (by !== null) return "answered";
  if (done?.isEmpty === true) return "no-measures";
  return isLookedFor ? "not-found" : "nothing-to-find";
}

/** By what a report answers a shortcoming: its own words, or else those of the plan, which chance finds more easily. */
function answerIn(
  done: SentenceIndex,
  { sentences, plan }: Followed,
  { threshold, answerThreshold }: ProblemTest,
): { readonly by: "problem" | "plan" | null; readonly match: Match | null } {
  const [own, planned] = [done.best(sentences), done.best(plan)];
  if (isAtLeast(own, answerThreshold)) return { by: "problem", match: own };
  if (isAtLeast(planned, threshold)) return { by: "plan", match: planned };
  return { by: null, match: own ?? planned };
}

/** Words with too little of their own are not looked for, so that not to find them says nothing. */
function stateOf(
  sought: readonly Sought[],
  match: Match | null,
  threshold: number,
  says: { readonly found: string; readonly not: string },
): string {
  if (isAtLeast(match, threshold)) return says.found;
  return sought.length > 0 ? says.not : "nothing-to-find";
}

const isAtLeast = (match: Match | null, threshold: number): match is Match =>
  match !== null && match.score >= threshold;
