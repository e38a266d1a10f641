import { innerWidth } from "../frame.ts";
import type { ChartOptions } from "../chart-spec.ts";
import type { ProblemColumn, ProblemToken } from "../reports/problem-cells.ts";

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
  /** The left end of a column, and the top of a row. */
  readonly left: (column: string) => number;
  readonly top: (category: string) => number;
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
  return {
    column,
    width: Math.max(1, columns.length * column + gaps),
    height: Math.max(1, categories.length) * ROW,
    left: (id) => lefts.get(id) ?? 0,
    top: (category) => categories.indexOf(category) * ROW,
  };
}
