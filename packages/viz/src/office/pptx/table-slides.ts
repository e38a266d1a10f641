import type { Table } from "../../briefing/briefing.ts";
import { COVERAGE_SIGN } from "../../briefing/coverage-sign.ts";
import { splitColumns } from "../split-columns.ts";
import { xmlText } from "../xml-text.ts";
import { cut } from "./break-over.ts";
import type { Measure } from "./measure.ts";
import { BODY, type Box, INCH, LINE, type Slide, type SlideParagraph, type SlideTable } from "./slide.ts";
import type { SlideWords } from "./slide-words.ts";

/** Room inside a cell on each side, in inches: left and right, above and below. */
export const CELL_MARGIN = { side: 0.08, edge: 0.04 } as const;

/** Height and size, in points, of the line under a table. */
const [FOOT, FOOT_SIZE] = [0.35, 12];
const MOST_REPORTS = 6;
/** Longer tables are for reading, not for showing. */
const MOST_SLIDES = 12;

/** A table as rows of words, with the widths of its columns in parts of the whole. */
export interface PlainTable {
  readonly caption: string;
  readonly shares: readonly number[];
  readonly rows: readonly (readonly SlideParagraph[])[];
  /** Quotes and other words behind each row, for the speaker. */
  readonly notes: readonly (readonly string[])[];
}

/** A table in a box, or as much of it as fits there; `left` are the rows that do not. */
export function fitTable(
  { caption, shares, rows, notes }: PlainTable,
  box: Box,
  size: number,
  measure: Measure,
): { readonly table: SlideTable; readonly notes: readonly string[]; readonly left: PlainTable | null } {
  const widths = shares.map((share) => share * box.w);
  const most = box.h * 0.8;
  const [head = [], ...body] = rows.map((row) =>
    row.map((cell, at) => within(cell, widths[at] ?? 1, most, size, measure)),
  );
  const heightOf = (row: readonly SlideParagraph[]): number =>
    Math.max(...row.map((cell, at) => measure.lines(cell, size, (widths[at] ?? 1) - 2 * CELL_MARGIN.side)), 1) *
      ((size * LINE) / INCH) +
    2 * CELL_MARGIN.edge;
  const heights = [heightOf(head)];
  for (const row of body) {
    if (heights.reduce((sum, one) => sum + one, heightOf(row)) > box.h && heights.length > 1) break;
    heights.push(heightOf(row));
  }
  const shown = heights.length - 1;
  const height = heights.reduce((sum, one) => sum + one, 0);
  const table = { box: { ...box, h: height }, caption, widths, heights, size, rows: [head, ...body.slice(0, shown)] };
  const rest = rows.slice(1 + shown);
  return {
    table,
    notes: notes.slice(0, shown).flat(),
    left: rest.length === 0 ? null : { caption, shares, rows: [rows[0] ?? [], ...rest], notes: notes.slice(shown) },
  };
}

/** A cell that would fill a slide alone is cut, with a sign that it goes on. */
function within(cell: SlideParagraph, width: number, height: number, size: number, measure: Measure): SlideParagraph {
  const [first = [], ...others] = cut(cell, { width: width - 2 * CELL_MARGIN.side, height, size }, measure);
  return others.length === 0 ? first : [...first, { text: "…" }];
}

/** A table over as many slides as it needs, twelve at most; the last one says how many rows are left out. */
export function tableSlides(
  words: SlideWords,
  title: string,
  table: PlainTable,
  size: number,
  measure: Measure,
): readonly Slide[] {
  const slides: Slide[] = [];
  let left: PlainTable | null = table;
  while (left !== null && slides.length < MOST_SLIDES) {
    const fitted = fitTable(left, { ...BODY, h: BODY.h - FOOT - 0.05 }, size, measure);
    slides.push({ kind: "content", title, texts: [], pictures: [], tables: [fitted.table], notes: fitted.notes });
    left = fitted.left;
  }
  const last = slides.at(-1);
  if (left === null || last === undefined) return slides;
  return [...slides.slice(0, -1), withFoot(last, [{ text: words.office.tooManySlides(left.rows.length - 1) }])];
}

/** A slide of a table with a line under it, for which {@link tableSlides} leaves room. */
export function withFoot(slide: Slide, said: SlideParagraph): Slide {
  const above = slide.texts.flatMap(({ paragraphs }) => paragraphs);
  const box = { ...BODY, y: BODY.y + BODY.h - FOOT, h: FOOT, size: FOOT_SIZE, paragraphs: [...above, said] };
  return { ...slide, texts: [box] };
}

/** A table of the briefing without its quotes, which go to the speaker's notes. */
export function plainTables(words: SlideWords, whole: Table): readonly PlainTable[] {
  return splitColumns(whole, MOST_REPORTS).map((table) => {
    const columns = table.look === "statements" ? 2 : table.look === "sources" ? 3 : table.head.length;
    return {
      caption: xmlText(table.caption),
      shares: sharesOf(table, columns),
      rows: [
        table.head.slice(0, columns).map((head) => words.plain(head).map((run) => ({ ...run, isBold: true }))),
        ...table.rows.map(({ cells }) =>
          cells.slice(0, columns).map(({ lines, state }, at): SlideParagraph => {
            const said = words.cell(
              lines,
              at > 0 && lines.some((line) => line.kind === "words" && line.tone === "value"),
            );
            return state === undefined ? said : [{ text: `${COVERAGE_SIGN[state]} ` }, ...said];
          }),
        ),
      ],
      notes: table.rows.map((row) => rowNotes(words, row)),
    };
  });
}

function sharesOf({ look }: Table, columns: number): readonly number[] {
  if (look === "statements") return [0.62, 0.38];
  if (look === "sources") return [0.4, 0.25, 0.35];
  const [first, last] = look === "changes" ? [0.26, 0.26] : [0.28, 0];
  const between = columns - 1 - (last > 0 ? 1 : 0);
  const share = (1 - first - last) / Math.max(1, between);
  return [first, ...Array.from({ length: between }, () => share), ...(last > 0 ? [last] : [])];
}

function rowNotes(words: SlideWords, { cells }: Table["rows"][number]): readonly string[] {
  const quotes = cells.flatMap(({ lines }) => lines.filter((line) => line.kind === "quote"));
  const codes = cells.flatMap(({ lines }) => lines.filter((line) => line.kind === "words" && line.tone === "code"));
  const [first] = cells;
  const name =
    first === undefined
      ? ""
      : words
          .cell(first.lines)
          .map(({ text }) => text)
          .join("");
  const said = [
    ...quotes.map((quote) => (quote.kind === "quote" ? words.quoted(quote) : "")),
    ...codes.map((code) =>
      words
        .cell([code])
        .map(({ text }) => text)
        .join(""),
    ),
  ];
  return said.length === 0 ? [] : [name + words.briefing.wording.words.colon + said.join(" ")];
}
