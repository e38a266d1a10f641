import type { ReportsWords } from "./label-reports.ts";

const reports = (count: number): string => `${count} ${count === 1 ? "report" : "reports"}`;
const withYears = (words: string, years: string): string => (years === "" ? words : `${words}, ${years}`);

/** The words of the matrix of shortcomings in English. */
export const problemsEnglish: ReportsWords["problems"] = {
  sign: {
    repeated: "repeated: like words in the year before",
    new: "new: no like words in the year before",
    unheld: "named, nothing to compare it with",
    gone: "category named the year before, not now",
  },
  signOfMany: {
    repeated: "agencies that repeat it",
    new: "agencies that name it newly",
    unheld: "agencies that name it, nothing to compare it with",
    gone: "agencies that named the category the year before, not now",
  },
  shortSign: {
    repeated: (count) => `repeated ${count}`,
    new: (count) => `new ${count}`,
    unheld: (count) => `nothing to hold against ${count}`,
    gone: (count) => `no longer named ${count}`,
  },
  answered: {
    all: "line below: the plan beside has like words for all",
    some: "short line: for some",
  },
  noReport: "no report found",
  noneNamed: "names none",
  headline: {
    none: (count) =>
      count === 0
        ? "There is no report"
        : count === 1
          ? "The report names no shortcoming"
          : `None of ${reports(count)} names a shortcoming`,
    undated: (count) =>
      `${count === 1 ? "The report does" : `${reports(count)} do`} not say of which year, and cannot be compared by year`,
    unheld: (items) =>
      items === 1
        ? "The one shortcoming named cannot be compared with the year before"
        : `None of ${items} shortcomings can be compared with the year before`,
    repeated: (repeated, held) =>
      `Of ${held} ${held === 1 ? "shortcoming" : "shortcomings"} that can be compared with the year before, ${repeated} ${repeated === 1 ? "comes" : "come"} back in like words`,
    answered: (answered, asked) => `the plan beside has like words for ${answered} of ${asked}`,
    ofAgency: (agency, finding) => `${agency}: ${finding[0]?.toLowerCase() ?? ""}${finding.slice(1)}`,
  },
  subtitle: (agencies, isByYear, years) =>
    withYears(
      isByYear
        ? `Shortcomings named by ${agencies} agencies, by category and year; numbers of agencies`
        : `Shortcomings named, by category and year${agencies > 1 ? `, ${agencies} agencies` : ""}; numbers of items`,
      years,
    ),
  category: "Category",
  before: "The year before",
  plan: "Plan",
  next: "Done, by the next report",
  total: "Items",
  readIn: reports,
  note: {
    words: (thresholds) => {
      const alike =
        thresholds === null
          ? ""
          : ` (from a likeness of ${thresholds.repeated} for repeated, ${thresholds.answered} for answered)`;
      return `Whether a shortcoming is repeated, or answered by a plan, goes by like words${alike}; it does not say whether anything was mended. `;
    },
    chance: (share) =>
      `On average ${share} of the reports of other agencies of the year before have words that would count as repeated too: read the repeated beside that. `,
    counts: (isByYear) =>
      isByYear
        ? "An agency with several items of a category counts as repeating it if one is repeated; a grey cell without a sign is a category that no report names. "
        : "The number in a sign is that of items; a grey cell without a sign is a category that the report does not name. ",
    noReport: "Dashed: years of which no report was found; that is not a year without shortcomings. ",
    noneNamed: "Names none: the report has no item in a block of shortcomings. ",
    common: (items) =>
      `${items} ${items === 1 ? "item has" : "items have"} only words that are usual in reports: not looked for in the year before or in the plan. `,
    categories: "Categories go by words, and were not coded by a second person. ",
    noYear: (names) => `Not drawn, year unknown: ${names}. `,
    doubles: (names) => `Not drawn, since another report of the same agency and year is: ${names}. `,
  },
};
