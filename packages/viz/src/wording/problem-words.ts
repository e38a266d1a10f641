import { type AnyFrame, problemCategories } from "@fazhi/core";
import { type Language, labelsOf } from "../label.ts";
import { type ProblemSign, reportsWordsOf } from "../label-reports.ts";
import { settingOf } from "../reports/notes-of.ts";
import { columnsByAgency, type ProblemColumn, tokensIn } from "../reports/problem-cells.ts";
import { type FollowedProblem, type ProblemPanel, problemsIn } from "../reports/problem-panel.ts";
import { reportNames } from "./coverage-words.ts";
import { sourceLine } from "./foot.ts";
import { shareWords } from "./share-words.ts";

/** The name of a category of shortcomings. */
export function categoryName(id: string, language: Language): string {
  const category = problemCategories().find((one) => one.id === id);
  if (category === undefined) return id;
  return language === "en" ? category.en : category.zh;
}

/** How many shortcomings come back, of those that can be held against the year before, and how many the plan beside answers. */
export function problemHeadline(panel: ProblemPanel, language: Language): string {
  const { headline } = reportsWordsOf(language).problems;
  const items = problemsIn(panel);
  const reports = panel.agencies.reduce((sum, { byYear }) => sum + byYear.size, 0);
  if (reports === 0 && panel.undated.length > 0) return headline.undated(panel.undated.length);
  if (items.length === 0) return headline.none(reports);
  const held = items.filter(isHeld);
  const asked = items.filter(({ plan }) => plan === "answered" || plan === "not-found");
  const repeated = held.filter(({ before }) => before === "repeated").length;
  const said = [
    held.length === 0 ? headline.unheld(items.length) : headline.repeated(repeated, held.length),
    ...(asked.length === 0
      ? []
      : [headline.answered(asked.filter(({ plan }) => plan === "answered").length, asked.length)]),
  ].join(labelsOf(language).semicolon);
  return panel.agencies.length === 1 ? headline.ofAgency(panel.agencies[0]!.name, said) : said;
}

/** A shortcoming with too few words of its own. */
const TOO_FEW_WORDS = "nothing-to-find";

const isHeld = ({ before }: FollowedProblem): boolean => before === "repeated" || before === "new";

/** A category in words: in how many cells of the panel it is repeated, new, and so on. */
export function categoryRow(category: string, panel: ProblemPanel, language: Language): string {
  const { shortSign } = reportsWordsOf(language).problems;
  const { list, colon } = labelsOf(language);
  const tokens = columnsByAgency(panel).flatMap((column) => tokensIn(column, category, panel));
  const signs = (Object.keys(shortSign) as ProblemSign[]).flatMap((sign) => {
    const count = tokens.filter((token) => token.sign === sign).reduce((sum, token) => sum + token.count, 0);
    return count === 0 ? [] : [shortSign[sign](count)];
  });
  return `${categoryName(category, language)}${colon}${list(signs)}`;
}

/** The years in words that have no report, or a report that names no shortcoming. */
export function emptyColumns(columns: readonly ProblemColumn[], language: Language): readonly string[] {
  const { noReport, noneNamed } = reportsWordsOf(language).problems;
  const labels = labelsOf(language);
  return columns
    .filter(({ naming }) => naming === 0)
    .map(({ agency, year, reports }) => {
      const name = agency === null ? labels.year(year) : labels.agencyInYear(agency.name, year);
      return `${name}${labels.colon}${reports === 0 ? noReport : noneNamed}`;
    });
}

/** What the foot of a matrix of shortcomings is made of. */
export interface ProblemFoot {
  readonly panel: ProblemPanel;
  readonly columns: readonly ProblemColumn[];
  readonly followed: AnyFrame;
  readonly isByYear: boolean;
  readonly language: Language;
}

/** The source, what "repeated" and "answered" rest on, what chance finds, and what is not drawn. */
export function problemFoot(foot: ProblemFoot): readonly string[] {
  const { panel, language } = foot;
  const keys = panel.agencies.flatMap(({ byYear }) => [...byYear.values()].map(({ key }) => key));
  const source = sourceLine(keys, labelsOf(language));
  const notes = problemsIn(panel).length === 0 ? [] : wordNotes(foot);
  const rest = [...notes, ...emptyNotes(foot), ...leftOut(foot)].join("").trim();
  return [source, rest].filter((line) => line !== "");
}

function wordNotes({ panel, followed, isByYear, language }: ProblemFoot): readonly string[] {
  const { note } = reportsWordsOf(language).problems;
  const [repeated, answered] = [settingOf(followed, "threshold"), settingOf(followed, "answerThreshold")];
  const isKnown = repeated !== null && answered !== null;
  const items = problemsIn(panel);
  const chance = chanceOf(items.filter(isHeld));
  const common = items.filter(({ before, plan }) => before === TOO_FEW_WORDS || plan === TOO_FEW_WORDS).length;
  return [
    note.counts(isByYear),
    note.words(isKnown ? { repeated: String(repeated), answered: String(answered) } : null),
    ...(chance === null ? [] : [note.chance(shareWords(chance))]),
    ...(common === 0 ? [] : [note.common(common)]),
    note.categories,
  ];
}

/** The share of other agencies' reports in which the same words would have counted as repeated; null where none were asked. */
function chanceOf(items: readonly FollowedProblem[]): number | null {
  const of = items.reduce((sum, item) => sum + (item.before_elsewhere_of ?? 0), 0);
  const found = items.reduce((sum, item) => sum + (item.before_elsewhere_found ?? 0), 0);
  return of === 0 ? null : found / of;
}

function emptyNotes({ columns, language }: ProblemFoot): readonly string[] {
  const { note } = reportsWordsOf(language).problems;
  return [
    ...(columns.some(({ reports }) => reports === 0) ? [note.noReport] : []),
    ...(columns.some(({ reports, naming }) => naming < reports) ? [note.noneNamed] : []),
  ];
}

function leftOut({ panel, language }: ProblemFoot): readonly string[] {
  const { note } = reportsWordsOf(language).problems;
  const labels = labelsOf(language);
  const drawn = panel.agencies.flatMap(({ byYear }) => [...byYear.values()].map(({ key }) => key));
  const names = reportNames([...drawn, ...panel.undated, ...panel.doubles], labels);
  const named = (keys: ProblemPanel["undated"]): string => labels.list(keys.map(({ report }) => names.get(report)!));
  return [
    ...(panel.undated.length > 0 ? [note.noYear(named(panel.undated))] : []),
    ...(panel.doubles.length > 0 ? [note.doubles(named(panel.doubles))] : []),
  ];
}
