import type { Block, Exhibit, Figure, Table, TableRow } from "../../briefing/briefing.ts";
import { plainWords } from "../../briefing/phrase.ts";
import type { DrawnFigure } from "../drawn-figure.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";
import { breakOver } from "./break-over.ts";
import type { Measure } from "./measure.ts";
import { BODY, type Box, type Slide, type SlideParagraph, type TextBox } from "./slide.ts";
import type { SlideWords } from "./slide-words.ts";
import { fitTable, type PlainTable, plainTables, tableSlides } from "./table-slides.ts";

/** What the slides of one deck are made with. */
export interface Deck {
  readonly words: SlideWords;
  readonly drawn: ReadonlyMap<Figure, DrawnFigure>;
  readonly measure: Measure;
}

const SAID_SIZE = 16;
const TABLE_SIZE = 12;
/** A table of more rows is not read beside a chart. */
const MOST_BESIDE = 9;
/** A chart that is set smaller than this part of the size it was drawn in cannot be read on a slide. */
const MOST_SHRUNK = 0.7;
/** Pixels of an inch in which charts are drawn. */
const PIXELS = 96;
/** So many slides of charts through years are looked at, of all agencies together; two of each at least. */
const [MOST_YEARS_CHARTS, LEAST_OF_AGENCY] = [12, 2];
const GAP = 0.25;
const TREND = "-trend";

/**
 * An indicator across agencies: the sentence, the chart, and who says which number; quotes and pairs for the speaker. None where
 * nobody says a number: the findings and the table of all reports say so.
 */
export function agenciesSlides(deck: Deck, { heading, blocks }: Exhibit): readonly Slide[] {
  if (!blocks.some((block) => block.kind === "table" && block.rows.some(hasNumber))) return [];
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [deck.words.plain(block.words)] : []));
  const [figure] = blocks.filter((block) => block.kind === "figure");
  const tables = blocks.filter((block) => block.kind === "table").flatMap((table) => plainTables(deck.words, table));
  const pairs = blocks.flatMap((block) => (block.kind === "folded" ? [block.name, ...listed(block.blocks)] : []));
  return chartSlides(deck, { title: heading, said, figure, table: tables[0], notes: pairs.map(xmlText) });
}

const hasNumber = ({ cells }: TableRow): boolean =>
  cells.some(({ lines }) => lines.some((line) => line.kind === "words" && line.tone === "value"));

const listed = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items.map(plainWords) : []));

/**
 * An agency's indicators through its years, a slide a chart, the first of them where there are many agencies. Of two years a
 * trend shows no more than the two held side by side, which stand alone.
 */
export function yearsSlides(
  deck: Deck,
  { blocks }: Exhibit,
  agencies: number,
): { readonly slides: readonly Slide[]; readonly leftOut: number } {
  const [table] = blocks.filter((block) => block.kind === "table");
  const figures = blocks.flatMap((block) => (block.kind === "figures" ? block.figures : []));
  const parts = new Set(figures.map(({ chart }) => chart.part));
  const hasTwoYears = table?.head.length === 4;
  const isTold = (part: string): boolean =>
    !hasTwoYears || !part.endsWith(TREND) || !parts.has(part.slice(0, -TREND.length));
  const told = figures.filter(({ chart }) => isTold(chart.part));
  const shown = told.slice(0, Math.max(LEAST_OF_AGENCY, Math.floor(MOST_YEARS_CHARTS / agencies)));
  const slides = shown.flatMap((figure) => {
    const row = table?.rows.find(({ id }) => id === figure.chart.part || `${id}${TREND}` === figure.chart.part);
    const beside = table === undefined || row === undefined ? undefined : yearByYear(deck, table, row);
    return chartSlides(deck, { title: figure.chart.title, said: [], figure, table: beside, notes: [] });
  });
  return { slides, leftOut: told.length - shown.length };
}

/** One row of the years' table, turned upright: a row a year, and what may be said of the change. */
function yearByYear(deck: Deck, table: Table, row: TableRow): PlainTable | undefined {
  const [whole] = plainTables(deck.words, { ...table, rows: [row] });
  const [head, cells] = whole?.rows ?? [];
  if (whole === undefined || head === undefined || cells === undefined) return undefined;
  const rows = cells.slice(1).map((cell, at): readonly SlideParagraph[] => [head[at + 1] ?? [], cell]);
  return {
    caption: whole.caption,
    shares: [0.32, 0.68],
    rows: [[head[0] ?? [], cells[0] ?? []], ...rows],
    notes: [whole.notes.flat(), ...rows.slice(1).map(() => [])],
  };
}

interface ChartSlide {
  readonly title: string;
  readonly said: readonly SlideParagraph[];
  readonly figure: Figure | undefined;
  readonly table: PlainTable | undefined;
  readonly notes: readonly string[];
}

/** The sentence, the chart and its table; rows that do not fit beside the chart follow on slides of their own. */
function chartSlides(deck: Deck, chart: ChartSlide): readonly Slide[] {
  const { words, drawn, measure } = deck;
  const { said, figure, table, notes } = chart;
  const picture = figure === undefined ? undefined : drawn.get(figure);
  const title = xmlText(chart.title);
  const isBeside = table !== undefined && table.rows.length <= MOST_BESIDE;
  const { first, more, below } = saidAbove(deck, said);
  const place = isBeside ? leftOf(below) : below;
  if (picture !== undefined && !isLegible(picture, place)) return withoutChart(deck, chart, picture);
  const fitted =
    table !== undefined && (isBeside || picture === undefined)
      ? fitTable(table, besideOf(below, picture !== undefined), TABLE_SIZE, measure)
      : null;
  const rest = fitted === null ? table : fitted.left;
  const base = { kind: "content", title, pictures: [], tables: [], notes: [] } as const;
  return [
    {
      ...base,
      texts: first.length === 0 ? [] : [saidIn({ ...BODY, h: below.y - BODY.y }, first)],
      pictures: figure === undefined || picture === undefined ? [] : [{ figure, ...placed(picture, place) }],
      tables: fitted === null ? [] : [fitted.table],
      notes: [...(fitted?.notes ?? []), ...notes, ...(picture === undefined ? [] : inWords(deck, picture))],
    },
    ...more.map((paragraphs): Slide => ({ ...base, texts: [saidIn(BODY, paragraphs)] })),
    ...(rest == null ? [] : tableSlides(words, title, rest, TABLE_SIZE, measure)),
  ];
}

const saidIn = (box: Box, paragraphs: readonly SlideParagraph[]): TextBox => ({ ...box, paragraphs, size: SAID_SIZE });

/** What of some words stands above a chart, what does not fit there, and the room below. */
function saidAbove({ measure }: Deck, said: readonly SlideParagraph[]) {
  const [first = [], ...more] = breakOver(said, { width: BODY.w, height: BODY.h * 0.4, size: SAID_SIZE }, measure);
  const height = first.length === 0 ? 0 : measure.height(first, SAID_SIZE, BODY.w);
  return { first, more, below: { ...BODY, y: BODY.y + height, h: BODY.h - height } };
}

/** Whether a chart can be read in a box. */
export const isLegible = ({ width, height }: Pick<DrawnFigure, "width" | "height">, box: Box): boolean =>
  Math.min(box.w / width, box.h / height) * PIXELS >= MOST_SHRUNK;

const inWords = ({ words }: Deck, { alt }: DrawnFigure): readonly string[] => [words.office.chartInWords, alt];

/** In place of a chart that could not be read on a slide, a sentence that says so; the speaker has it in words. */
export const insteadOfChart = (deck: Deck, title: string, picture: DrawnFigure): readonly Slide[] =>
  withoutChart(deck, { title, said: [], figure: undefined, table: undefined, notes: [] }, picture);

/** The sentence and the table, and a line in place of the chart between them. */
function withoutChart(deck: Deck, chart: ChartSlide, picture: DrawnFigure): readonly Slide[] {
  const instead = [{ text: deck.words.office.tableOnly, color: COLORS.soft }];
  const said = [...chart.said, instead];
  return chartSlides(deck, { ...chart, said, figure: undefined, notes: [...chart.notes, ...inWords(deck, picture)] });
}

const leftOf = (box: Box): Box => ({ ...box, w: box.w * 0.67 - GAP });

const besideOf = (box: Box, hasPicture: boolean): Box =>
  hasPicture ? { ...box, x: box.x + box.w * 0.67, w: box.w * 0.33 } : box;

/** As large as a box allows, in the middle of its width. */
export function placed({ width, height }: Pick<DrawnFigure, "width" | "height">, box: Box): Box {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  return { x: box.x + (box.w - w) / 2, y: box.y, w, h };
}
