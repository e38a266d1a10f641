import type { Block, Exhibit, Figure, Table, TableRow } from "../../briefing/briefing.ts";
import { plainWords } from "../../briefing/phrase.ts";
import type { DrawnFigure } from "../drawn-figure.ts";
import { OFFICE_COLORS as COLORS } from "../office-colors.ts";
import { xmlText } from "../xml-text.ts";
import { breakOver } from "./break-over.ts";
import type { Measure } from "./measure.ts";
import { BODY, type Box, type Slide, type SlideParagraph } from "./slide.ts";
import type { SlideWords } from "./slide-words.ts";
import { fitTable, type PlainTable, plainTables, tableSlides } from "./table-slides.ts";
import { textSlides } from "./text-slides.ts";

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
/** A chart of so much height for its width would be too small to read on a slide. */
const TALLEST = 1.1;
const GAP = 0.25;

/** An indicator across agencies: the sentence, the chart, and who says which number; quotes and pairs for the speaker. */
export function agenciesSlides(deck: Deck, { heading, blocks }: Exhibit): readonly Slide[] {
  const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [deck.words.plain(block.words)] : []));
  const [figure] = blocks.filter((block) => block.kind === "figure");
  const tables = blocks.filter((block) => block.kind === "table").flatMap((table) => plainTables(deck.words, table));
  const pairs = blocks.flatMap((block) => (block.kind === "folded" ? [block.name, ...listed(block.blocks)] : []));
  return chartSlides(deck, { title: heading, said, figure, table: tables[0], notes: pairs.map(xmlText) });
}

const listed = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === "list" ? block.items.map(plainWords) : []));

/** An agency's indicator through its years, a slide a chart. */
export const yearsSlides = (deck: Deck, { blocks }: Exhibit): readonly Slide[] => {
  const [table] = blocks.filter((block) => block.kind === "table");
  return blocks
    .flatMap((block) => (block.kind === "figures" ? block.figures : []))
    .flatMap((figure) => {
      const row = table?.rows.find(({ id }) => id === figure.chart.part || `${id}-trend` === figure.chart.part);
      const beside = table === undefined || row === undefined ? undefined : yearByYear(deck, table, row);
      return chartSlides(deck, {
        title: figure.chart.title,
        said: [],
        figure,
        table: beside,
        notes: [],
      });
    });
};

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
  if (picture !== undefined && picture.height / picture.width > TALLEST) return withoutChart(deck, chart, picture);
  const title = xmlText(chart.title);
  const [first = [], ...more] = breakOver(said, { width: BODY.w, height: BODY.h * 0.4, size: SAID_SIZE }, measure);
  const saidHeight = first.length === 0 ? 0 : measure.height(first, SAID_SIZE, BODY.w);
  const below = { ...BODY, y: BODY.y + saidHeight, h: BODY.h - saidHeight };
  const isBeside = table !== undefined && table.rows.length <= MOST_BESIDE;
  const fitted = isBeside ? fitTable(table, besideOf(below, picture !== undefined), TABLE_SIZE, measure) : null;
  const rest = fitted === null ? table : fitted.left;
  const base = { kind: "content", title, pictures: [], tables: [], notes: [] } as const;
  const text = (paragraphs: readonly SlideParagraph[], h: number) => ({ ...BODY, h, paragraphs, size: SAID_SIZE });
  return [
    {
      ...base,
      texts: first.length === 0 ? [] : [text(first, saidHeight)],
      pictures:
        figure === undefined || picture === undefined
          ? []
          : [{ figure, ...placed(picture, isBeside ? leftOf(below) : below) }],
      tables: fitted === null ? [] : [fitted.table],
      notes: [...(fitted?.notes ?? []), ...notes, ...(picture === undefined ? [] : inWords(deck, picture))],
    },
    ...more.map((paragraphs): Slide => ({ ...base, texts: [text(paragraphs, BODY.h)] })),
    ...(rest == null ? [] : tableSlides(words, title, rest, TABLE_SIZE, measure)),
  ];
}

const inWords = ({ words }: Deck, { alt }: DrawnFigure): readonly string[] => [words.office.chartInWords, alt];

/** In place of a chart that could not be read on a slide, a sentence that says so; the speaker has it in words. */
export function insteadOfChart(
  deck: Deck,
  title: string,
  said: readonly SlideParagraph[],
  picture: DrawnFigure,
  notes: readonly string[] = [],
): readonly Slide[] {
  const told = [...said, [{ text: deck.words.office.tableOnly, color: COLORS.soft }]];
  const spoken = [...notes, ...inWords(deck, picture)];
  return textSlides(title, told, SAID_SIZE, deck.measure).map((slide, at) =>
    at === 0 ? { ...slide, notes: spoken } : slide,
  );
}

function withoutChart(deck: Deck, chart: ChartSlide, picture: DrawnFigure): readonly Slide[] {
  const { said, table, notes } = chart;
  const title = xmlText(chart.title);
  return [
    ...insteadOfChart(deck, title, said, picture, notes),
    ...(table === undefined ? [] : tableSlides(deck.words, title, table, TABLE_SIZE, deck.measure)),
  ];
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
