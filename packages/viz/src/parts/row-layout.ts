import { type ChartOptions, type Part } from "../chart-spec.ts";
import { innerWidth } from "../frame.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { emptyPlot } from "./empty-plot.ts";
import { pixel } from "./pixel.ts";
import { LINE_HEIGHT, textMarks } from "./text-marks.ts";

/** What stands around the plot in the row of one report: its name at the left, a text for each column at the right. */
export interface RowWords {
  readonly at: string;
  readonly name: string;
  readonly beside: readonly string[];
  /** Below the bar; it is broken at the width of the plot. */
  readonly below?: string;
}

/** A column of texts at the right of the plot. */
export interface SideColumn {
  readonly title: string;
  /** Left out where the plot would be too narrow. */
  readonly isOptional?: boolean;
}

/** Where a row is, in pixels from the top of the plot. */
export interface PlacedRow {
  readonly at: string;
  /** Of the whole row, to the next one. */
  readonly from: number;
  readonly to: number;
  /** Of its bar. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows with the words around them; the plot between them is the caller's. */
export interface RowLayout {
  readonly width: number;
  readonly height: number;
  /** How far the names reach to the left of the plot. */
  readonly gutter: number;
  readonly rows: ReadonlyMap<string, PlacedRow>;
  /** Names, side columns and words below bars, as layers. */
  readonly layers: readonly Part[];
  /** The columns that had room, by title. */
  readonly columns: readonly string[];
}

/** How much of the picture names may take before they are broken into lines. */
const NAME_SHARE = { loose: 0.3, dense: 0.36 } as const;
const GAP = 12;
const LEAST_PLOT = 190;
const TITLE_RISE = 14;
/** From so many rows on bars and the space between them are thinner. */
const MANY = 25;
const DENSE = { bar: 15, space: 7 } as const;
const LOOSE = { bar: 22, space: 13 } as const;

/** Whether there are so many rows that each has to be thin. */
const isDense = (rows: number): boolean => rows >= MANY;

/** Rows from top to bottom, each as high as its words need, and the plot as wide as names and columns leave it. */
export function rowLayout(rows: readonly RowWords[], columns: readonly SideColumn[], options: ChartOptions): RowLayout {
  const room = innerWidth(options);
  const nameRoom = room * NAME_SHARE[isDense(rows.length) ? "dense" : "loose"];
  const names = rows.map(({ name }) => wrapClauses(name, size.label, nameRoom));
  const gutter = Math.ceil(Math.max(0, ...names.flat().map((line) => textWidth(line, size.label)))) + GAP;
  const kept = rows.length === 0 ? [] : columnsThatFit(rows, columns, room - gutter);
  const width = Math.max(LEAST_PLOT, Math.floor(room - gutter - kept.reduce((sum, one) => sum + one.width + GAP, 0)));
  const below = rows.map((row) => (row.below === undefined ? [] : wrapClauses(row.below, size.foot, width)));
  const placed = placedRows(rows, names, below);
  return {
    width,
    height: placed.height,
    gutter,
    rows: new Map(placed.rows.map((row) => [row.at, row])),
    columns: kept.map(({ title }) => title),
    layers: [
      ...(rows.length === 0 ? [emptyPlot] : []),
      ...nameMarks(placed.rows, names),
      ...belowMarks(placed.rows, below),
      ...kept.flatMap((column, index) => {
        const right = kept.slice(0, index + 1).reduce((sum, one) => sum + one.width + GAP, width);
        return columnMarks(column, placed.rows, right);
      }),
    ],
  };
}

interface SizedColumn {
  readonly title: string;
  readonly texts: readonly string[];
  readonly width: number;
}

/** All columns, or without optional ones from the last on where the plot would be too narrow. */
function columnsThatFit(rows: readonly RowWords[], columns: readonly SideColumn[], room: number): SizedColumn[] {
  const sized = columns.map(({ title, isOptional = false }, index) => {
    const texts = rows.map(({ beside }) => beside[index] ?? "");
    const width = Math.ceil(Math.max(...[title, ...texts].map((text) => textWidth(text, size.small))));
    return { title, texts, width, isOptional };
  });
  const taken = (kept: readonly SizedColumn[]): number => kept.reduce((sum, one) => sum + one.width + GAP, 0);
  for (let last = sized.length - 1; last >= 0 && room - taken(sized) < LEAST_PLOT; last -= 1)
    if (sized[last]?.isOptional === true) sized.splice(last, 1);
  return sized;
}

function placedRows(
  rows: readonly RowWords[],
  names: readonly (readonly string[])[],
  below: readonly (readonly string[])[],
): { readonly rows: readonly PlacedRow[]; readonly height: number } {
  const { bar, space } = isDense(rows.length) ? DENSE : LOOSE;
  let y = 0;
  const placed = rows.map(({ at }, index) => {
    const from = y;
    const top = y + space / 2 + Math.max(0, (names[index]!.length * LINE_HEIGHT - bar) / 2);
    const foot = Math.max(below[index]!.length * LINE_HEIGHT, (names[index]!.length * LINE_HEIGHT - bar) / 2);
    y = top + bar + foot + space / 2;
    return { at, from, to: y, top, bottom: top + bar };
  });
  return { rows: placed, height: Math.max(1, Math.round(y)) };
}

/** Half of the height of a row's bar. */
export const middleOf = ({ top, bottom }: PlacedRow): number => (top + bottom) / 2;

const nameMarks = (rows: readonly PlacedRow[], names: readonly (readonly string[])[]): readonly Part[] =>
  textMarks(
    rows.map((row, index) => ({ data: { at: row.at, py: middleOf(row) }, lines: names[index]! })),
    { y: pixel("py"), x: { value: 0 } },
    { align: "right", dx: -GAP, color: color.ink, fontSize: size.label },
  );

const belowMarks = (rows: readonly PlacedRow[], below: readonly (readonly string[])[]): readonly Part[] =>
  textMarks(
    rows.flatMap((row, index) =>
      below[index]!.length === 0 ? [] : [{ data: { at: row.at, py: row.bottom }, lines: below[index]! }],
    ),
    { y: pixel("py"), x: { value: 0 } },
    { align: "left", dy: LINE_HEIGHT / 2 + 2, color: color.muted, fontSize: size.foot },
    "below",
  );

/** The texts of a column, set flush at its right end, under its title. */
function columnMarks({ title, texts }: SizedColumn, rows: readonly PlacedRow[], right: number): readonly Part[] {
  const style = { align: "right", fontSize: size.small };
  const x = { value: right };
  return [
    ...textMarks(
      rows.flatMap((row, index) =>
        texts[index] === "" ? [] : [{ data: { at: row.at, py: middleOf(row) }, lines: [texts[index]!] }],
      ),
      { y: pixel("py"), x },
      { ...style, color: color.ink },
    ),
    ...textMarks([{ data: {}, lines: [title] }], { y: { value: -TITLE_RISE }, x }, { ...style, color: color.muted }),
  ];
}

/** Words in the place of a row's bar: why there is none. */
export const rowsInWords = (words: ReadonlyMap<string, string>, { rows, width }: RowLayout): readonly Part[] =>
  textMarks(
    [...words].map(([at, text]) => ({
      data: { at, py: middleOf(rows.get(at)!) },
      lines: wrapClauses(text, size.small, width),
    })),
    { x: { value: 0 }, y: pixel("py") },
    { align: "left", dx: 4, color: color.muted, fontSize: size.small },
  );
