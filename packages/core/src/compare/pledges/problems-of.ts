import { PROBLEM_WORDS } from "../../generated/pledges.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import { overlap, type Quoted } from "../../kit/span.ts";
import { quotesOf } from "../../observation/find-groups.ts";
import type { Reading, Readings } from "../../observation/reading.ts";
import { papersCited } from "../../report/papers-cited.ts";
import { reportKeyOf } from "../report-key.ts";
import { REPORT_COLUMNS } from "../structure/report-columns.ts";
import { categoryOf, wordsIn } from "./problem-category.ts";
import { problemsIn, type ReportProblem } from "./report-problems.ts";

/**
 * One row for each shortcoming that a report names, `item` counting from 1 within the report.
 *
 * quote, start, end   the shortcoming as printed, up to the next one; `words` is the same without line breaks and markup
 * category            by the words of `category_words`; "other" where no word of any category is in it; `categories`: all it has words of
 * names_body, states_number, cites_law   what makes it specific, each with its words; `specific` is how many of the three hold
 * cause               "own", "listed", "block" or "none"; `cause_quote`, `cause_start`, `cause_end` where one sentence or item is it
 */
export const PROBLEM_SCHEMA = {
  ...REPORT_COLUMNS,
  item: "number!",
  words: "string!",
  quote: "string!",
  start: "number!",
  end: "number!",
  category: "string!",
  category_words: "string!",
  categories: "string!",
  names_body: "boolean!",
  body_words: "string!",
  states_number: "boolean!",
  number_words: "string!",
  cites_law: "boolean!",
  law_words: "string!",
  specific: "number!",
  cause: "string!",
  cause_quote: "string",
  cause_start: "number",
  cause_end: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

export type ProblemSchema = typeof PROBLEM_SCHEMA;

/**
 * The shortcomings that reports name: what each is about, what makes it specific, and whether a cause is given.
 *
 * @example
 * problemsOf(readings).rollup(["category"], { problems: "count" }).arrange([["problems", "desc"]]);
 */
export function problemsOf(readings: Readings): Analysis<ProblemSchema> {
  const rows = readings.readings.map(problemRows);
  return analysisOf(PROBLEM_SCHEMA, rows.flat(), {
    method: {
      id: "problems",
      formula:
        "items of the block of shortcomings; category = the one with the most different words in the first sentence, then in all",
      source:
        "coding of the mandatory section on problems: Li Xue, Fang Li 2026, Mishu 44(2); the categories are this library's",
      settings: { categories: PROBLEM_WORDS.categories.map(({ id }) => id).join(" ") },
    },
    notes: notesOn(readings, rows),
  });
}

/** The rows of one report. */
export function problemRows(reading: Reading): readonly Row<ProblemSchema>[] {
  const laws = papersCited(reading.report).flatMap(({ mentions }) => mentions);
  return problemsIn(reading.report).map((problem, index) => rowOf(reading, problem, index, laws));
}

function rowOf(reading: Reading, problem: ReportProblem, index: number, laws: readonly Quoted[]): Row<ProblemSchema> {
  const { item, cause, because } = problem;
  const { words, quote, start, end } = item;
  const { category, words: categoryWords, all } = categoryOf(problem);
  const bodies = wordsIn(words, PROBLEM_WORDS.bodies);
  const numbers = quotesOf(reading.observations.filter((one) => overlap(one, item)));
  const cited = laws.filter((one) => overlap(one, item));
  return {
    ...reportKeyOf(reading),
    item: index + 1,
    words: words.replaceAll("\n", " "),
    quote,
    start,
    end,
    category,
    category_words: categoryWords.join(" "),
    categories: all.join(" "),
    names_body: bodies.length > 0,
    body_words: bodies.join(" "),
    states_number: numbers.length > 0,
    number_words: joined(numbers),
    cites_law: cited.length > 0,
    law_words: joined(cited),
    specific: [bodies, numbers, cited].filter(({ length }) => length > 0).length,
    cause,
    cause_quote: because?.quote ?? null,
    cause_start: because?.start ?? null,
    cause_end: because?.end ?? null,
  };
}

const joined = (quotes: readonly Quoted[]): string => quotes.map(({ quote }) => quote).join(" ");

function notesOn({ readings }: Readings, rows: readonly (readonly unknown[])[]): readonly Note[] {
  const without = readings.flatMap(({ report }, index) => (rows[index]?.length === 0 ? [report.id] : []));
  if (without.length === 0) return [];
  const message = "some reports name no shortcoming in a block of their own: they have no row";
  return [{ code: "problems/none-named", severity: "note", message, reports: without }];
}
