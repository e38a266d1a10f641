import type { Answered, ProblemSign } from "../label-reports.ts";
import type { FollowedProblem, ProblemAgency, ProblemPanel } from "./problem-panel.ts";

/** One sign of a cell: how many shortcomings, or agencies, it stands for, and what they say. */
export interface ProblemToken {
  readonly sign: ProblemSign;
  readonly count: number;
  readonly answered: Answered;
  readonly items: readonly FollowedProblem[];
}

/** A column of the matrix: a year of one agency, or a year of all. */
export interface ProblemColumn {
  readonly id: string;
  /** Null where the column is of all agencies. */
  readonly agency: ProblemAgency | null;
  readonly year: number;
  /** How many reports were read of it; in how many of those a shortcoming is named. */
  readonly reports: number;
  readonly naming: number;
}

/** The columns of each agency and year. */
export const columnsByAgency = ({ agencies, years }: ProblemPanel): readonly ProblemColumn[] =>
  agencies.flatMap((agency) =>
    years.map((year) => {
      const report = agency.byYear.get(year);
      return {
        id: `${agency.identity} ${year}`,
        agency,
        year,
        reports: report === undefined ? 0 : 1,
        naming: (report?.items.length ?? 0) > 0 ? 1 : 0,
      };
    }),
  );

/** The columns of each year, all agencies together. */
export const columnsByYear = ({ agencies, years }: ProblemPanel): readonly ProblemColumn[] =>
  years.map((year) => {
    const reports = agencies.flatMap(({ byYear }) => byYear.get(year) ?? []);
    return {
      id: String(year),
      agency: null,
      year,
      reports: reports.length,
      naming: reports.filter(({ items }) => items.length > 0).length,
    };
  });

/** The signs of a category in a column: items of the column's agency, or agencies of its year. */
export const tokensIn = (
  { agency, year }: ProblemColumn,
  category: string,
  { agencies }: ProblemPanel,
): readonly ProblemToken[] =>
  agency === null ? tokensOfYear(agencies, year, category) : tokensOfAgency(agency, year, category);

const SIGNS: readonly Exclude<ProblemSign, "gone">[] = ["repeated", "new", "unheld"];

const signOf = ({ before }: FollowedProblem): Exclude<ProblemSign, "gone"> =>
  before === "repeated" || before === "new" ? before : "unheld";

function tokensOfAgency(agency: ProblemAgency, year: number, category: string): readonly ProblemToken[] {
  const items = itemsOf(agency, year, category);
  if (isGone(agency, year, category)) return [{ sign: "gone", count: 1, answered: "none", items: [] }];
  return SIGNS.flatMap((sign) => {
    const own = items.filter((item) => signOf(item) === sign);
    return own.length === 0 ? [] : [{ sign, count: own.length, answered: answeredIn(own), items: own }];
  });
}

/** Each agency counts once: as repeating where one of its items of the category is repeated, then as new. */
function tokensOfYear(agencies: readonly ProblemAgency[], year: number, category: string): readonly ProblemToken[] {
  const signed = agencies.map((agency) => {
    const items = itemsOf(agency, year, category);
    const said = SIGNS.find((one) => items.some((item) => signOf(item) === one));
    return { items, sign: isGone(agency, year, category) ? "gone" : said };
  });
  return [...SIGNS, "gone" as const].flatMap((sign) => {
    const own = signed.filter((one) => one.sign === sign);
    const items = own.flatMap((one) => one.items);
    return own.length === 0 ? [] : [{ sign, count: own.length, answered: answeredIn(items), items }];
  });
}

const itemsOf = ({ byYear }: ProblemAgency, year: number, category: string): readonly FollowedProblem[] =>
  byYear.get(year)?.items.filter((item) => item.category === category) ?? [];

/** Named in the report of the year before, and not in one of this year that names other shortcomings. */
const isGone = (agency: ProblemAgency, year: number, category: string): boolean =>
  (agency.byYear.get(year)?.items.length ?? 0) > 0 &&
  itemsOf(agency, year, category).length === 0 &&
  itemsOf(agency, year - 1, category).length > 0;

function answeredIn(items: readonly FollowedProblem[]): Answered {
  const answered = items.filter(({ plan }) => plan === "answered").length;
  if (answered === 0) return "none";
  return answered === items.length ? "all" : "some";
}
