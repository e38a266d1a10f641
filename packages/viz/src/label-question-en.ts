import { say } from "./briefing/phrase.ts";
import type { QuestionWords } from "./label-question.ts";

const quoted = (quotes: readonly string[]): string => quotes.map((quote) => `“${quote}”`).join(", ");

/** What was asked, in English. */
export const questionEnglish: QuestionWords = {
  heading: "The question, and how it was understood",
  narrowedHeading: "This briefing is limited to",
  agencies: "Agencies",
  years: "Years",
  indicators: "Indicators",
  absent: "No report of",
  left: "Not understood",
  everyAgency: "every agency that was read",
  everyYear: "every year that was read",
  everyIndicator: "none named; chosen as for a briefing without a question",
  saidAs: (names, quotes) => `${names} (asked as ${quoted(quotes)})`,
  quotes: quoted,
  noReportOf: (years) => `; no report of ${years} was read`,
  meant: (quote, names, count) =>
    count === 1 ? `${names} (asked as “${quote}”)` : `“${quote}” may mean any of ${count}: ${names}`,
  unstated: (count) => ` (${count} more of which the reports asked about say nothing are left out)`,
  theme: (name, indicators) => `the theme “${name}” (${indicators} indicators)`,
  semicolon: "; ",
  also: "; ",
  comma: ", ",
  noReportOfAgencies: (agencies) => [
    "; no report of ",
    { text: agencies === 1 ? "1 agency" : `${agencies} agencies`, part: "coverage" },
    " for this year was read",
  ],
  intro: {
    agencies:
      "Each agency is represented by its latest report of the years asked about. A report without a number is listed as such and never counted as zero.",
    agenciesInYear:
      "Each agency is represented by its report of the year asked about. A missing report, and a report without a number, are listed as such and never counted as zero.",
    changes: "The indicators asked about, in one agency’s reports of different years.",
  },
  changesCaption: (agency) => `${agency}: the indicators asked about, year by year`,
  noneStates: (indicators, reports, count) =>
    count === 1
      ? say`${indicators}: ${reports} without a number, which does not mean zero`
      : say`${indicators}: none of ${reports} gives a number, which does not mean zero`,
};
