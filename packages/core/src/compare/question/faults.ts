import { Fault, type Place } from "../../kit/fault.ts";
import type { Span } from "../../kit/span.ts";

const MOST_NAMED = 12;

const some = (names: readonly string[]): string =>
  names.length > MOST_NAMED
    ? `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`
    : names.join(", ");

const inQuestion = (question: string, span?: Span) => ({
  file: "question",
  text: question,
  ...(span === undefined ? {} : { span }),
});

/** Nothing of a question names an agency, a year, an indicator, or what is to be compared. */
export const nothingUnderstood = (question: string, agencies: readonly string[]): Fault =>
  new Fault(
    "question/nothing-understood",
    "no agency, year, indicator or theme is named in this question",
    inQuestion(question, { start: 0, end: question.length }),
    `name an agency (${some(agencies)}), a year, or an indicator or theme of the codebook, such as training hours or enforcement; indicators() lists them all in both languages`,
  );

/** A question leaves something out: read without that word it would mean the contrary. */
export const exclusion = (question: string, span: Span): Fault =>
  new Fault(
    "question/exclusion",
    "a question that leaves something out is not understood",
    inQuestion(question, span),
    "name what is wanted instead of what is not",
  );

/** A question names agencies, and no report of any of them was read. */
export const noReportOfAgency = (question: string, span: Span, known: readonly string[]): Fault =>
  new Fault(
    "question/no-report-of-agency",
    "no report of this agency was read",
    inQuestion(question, span),
    `read its reports too, or name one of ${some(known)}`,
  );

/** A question, or a choice, names years of which no report was read. */
export const noReportOfYears = (years: readonly number[], known: readonly number[], question: string | null): Fault =>
  new Fault(
    "question/no-report-of-years",
    `no report of ${years.length === 1 ? `the year ${years[0]}` : years.length === 0 ? "these years" : `the years ${some(years.map(String))}`} was read of the agencies that are asked about`,
    question === null ? { file: "years" } : inQuestion(question, { start: 0, end: question.length }),
    known.length === 0 ? "leave the years out: no report says its year" : `name one of ${some(known.map(String))}`,
  );

/** A name that is no agency's of the reports; `near` are names that look like it. */
export const unknownAgency = (name: string, known: readonly string[]): Fault =>
  new Fault(
    "question/unknown-agency",
    `no report of 「${name}」 was read`,
    { file: "agencies" },
    `write ${known.length === 1 ? "" : "one of "}${some(known) || "an agency of reports that were read (there are none)"}`,
  );

/** The plan of a briefing cannot be read. `takes` says what each of its fields takes. */
export const badPlan = (place: Place, what: string, takes: Readonly<Record<string, string>>): Fault =>
  new Fault(
    "question/plan",
    what,
    place,
    `write fields of these: ${Object.entries(takes)
      .map(([field, value]) => `${field} (${value})`)
      .join(", ")}`,
  );
