import { innerWidth } from "../frame.ts";
import type { ChartOptions } from "../chart-spec.ts";
import type { Language } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import type { ProblemColumn, ProblemToken } from "../reports/problem-cells.ts";
import { textWidth } from "../text-width.ts";
import { size } from "../theme.ts";

/** A cell of the matrix, with its signs in order. */
export interface ProblemCell {
  readonly column: ProblemColumn;
  readonly category: string;
  readonly tokens: readonly ProblemToken[];
}

/** Where columns and rows of the matrix stand, in pixels. */
export interface ProblemLayout {
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** Whether the words of a column without a sign stand level, since there is no room for them upright. */
  readonly isLevel: boolean;
  /** The left end of a column, and the top of a row. */
  readonly left: (column: string) => number;
  readonly top: (category: string) => number;
}

/** What a column says that has no sign: there is no report, or it names no shortcoming. */
export function silentWords({ reports }: ProblemColumn, language: Language): string {
  const { noReport, noneNamed } = reportsWordsOf(language).problems;
  return reports === 0 ? noReport : noneNamed;
}

export const ROW = 34;
/** From sign to sign of one cell. */
export const TOKEN = 20;
const PAD = 4;
const MOST = 104;
/** Between the years of one agency and those of the next. */
export const GROUP_GAP = 6;

/** The least width of columns that have room for all signs of a cell. */
export const leastColumn = (cells: readonly ProblemCell[]): number =>
  Math.max(1, ...cells.map(({ tokens }) => tokens.length)) * TOKEN + PAD;

/** How wide the columns are together at least. */
export const leastWidth = (columns: readonly ProblemColumn[], cells: readonly ProblemCell[]): number =>
  columns.length * leastColumn(cells) + groupsOf(columns) * GROUP_GAP;

const groupsOf = (columns: readonly ProblemColumn[]): number =>
  new Set(columns.map(({ agency }) => agency?.identity)).size;

/** Columns as wide as the picture allows, and at least as wide as their signs. */
export function problemLayout(
  columns: readonly ProblemColumn[],
  categories: readonly string[],
  cells: readonly ProblemCell[],
  { gutter, aside, options }: { readonly gutter: number; readonly aside: number; readonly options: ChartOptions },
): ProblemLayout {
  const groups = [...new Set(columns.map(({ agency }) => agency?.identity))];
  const gaps = Math.max(0, groups.length - 1) * GROUP_GAP;
  const room = (innerWidth(options) - gutter - aside - gaps) / Math.max(1, columns.length);
  const column = Math.floor(Math.max(leastColumn(cells), Math.min(MOST, room)));
  const lefts = new Map(
    columns.map(({ id, agency }, index) => [id, index * column + groups.indexOf(agency?.identity) * GROUP_GAP]),
  );
  const words = columns.filter(({ naming }) => naming === 0).map((one) => silentWords(one, options.language));
  const length = Math.max(0, ...words.map((said) => Math.ceil(textWidth(said, size.small)) + PAD));
  const rows = Math.max(1, categories.length) * ROW;
  const isLevel = length > rows && length <= column;
  return {
    column,
    isLevel,
    width: Math.max(1, columns.length * column + gaps),
    height: isLevel ? rows : Math.max(rows, length),
    left: (id) => lefts.get(id) ?? 0,
    top: (category) => categories.indexOf(category) * ROW,
  };
}
