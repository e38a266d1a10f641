import type { ChartOptions, Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { type ProblemSign, reportsWordsOf } from "../label-reports.ts";
import type { ProblemToken } from "../reports/problem-cells.ts";
import { color, size } from "../theme.ts";
import { categoryName } from "../wording/problem-words.ts";
import { raw } from "./cell-marks.ts";
import { linkChannel, linkOf } from "./link.ts";
import { pixel } from "./pixel.ts";
import { type ProblemCell, type ProblemLayout, ROW, TOKEN } from "./problem-layout.ts";
import { textMarks } from "./text-marks.ts";
import { printedQuotes } from "../wording/printed-quotes.ts";

/** How a sign is drawn, and the ink of the number in it: each has a shape of its own beside its colour. */
export const PROBLEM_SIGN = {
  repeated: { shape: "circle", area: 230, fill: color.warn, stroke: color.warn, ink: color.onWarn },
  new: { shape: "square", area: 215, fill: color.accent, stroke: color.accent, ink: color.onAccent },
  unheld: { shape: "square", area: 215, fill: color.ground, stroke: color.axis, ink: color.ink },
  gone: { shape: "diamond", area: 330, fill: color.gap, stroke: color.axis, ink: color.muted },
} as const satisfies Readonly<Record<ProblemSign, Look>>;

/** `area` in square pixels, of the box that Vega draws a shape in. */
interface Look {
  readonly shape: string;
  readonly area: number;
  readonly fill: string;
  readonly stroke: string;
  readonly ink: string;
}

/** Half of the line below a sign, by how many of its shortcomings the plan answers. */
const LINE = { all: 8, some: 3.5, none: 0 } as const;
const LINE_DROP = 12;
const MOST_QUOTES = 3;
/** A diamond is narrow above and below its middle: two digits need a larger one. */
const WIDE_DIAMOND = 520;

const pixelSize: Part = { field: "area", type: "quantitative", scale: null };

/** What the signs of a matrix are drawn from. */
export interface ProblemDrawing {
  readonly cells: readonly ProblemCell[];
  readonly layout: ProblemLayout;
  readonly isByYear: boolean;
  readonly options: ChartOptions;
}

/** The signs of all cells, their numbers, and the lines below them where a plan has like words. */
export function problemMarks(drawing: ProblemDrawing): readonly Part[] {
  const data = drawing.cells.flatMap((cell) => cell.tokens.map((token, index) => datum(cell, token, index, drawing)));
  if (data.length === 0) return [];
  const { language } = drawing.options;
  const place = { x: pixel("px"), y: pixel("py") };
  return [
    {
      data: { values: data },
      mark: { type: "point", opacity: 1, strokeWidth: 1.4 },
      encoding: {
        ...place,
        shape: raw("shape"),
        size: pixelSize,
        fill: raw("fill"),
        stroke: raw("stroke"),
        description: { field: "spoken" },
        tooltip: tooltip(language),
        ...linkChannel(data),
      },
    },
    ...numberMarks(data),
    ...answerLines(data),
  ];
}

type Datum = ReturnType<typeof datum>;

const numberMarks = (data: readonly Datum[]): readonly Part[] =>
  [...new Set(data.map(({ ink }) => ink))].flatMap((ink) =>
    textMarks(
      data
        .filter((one) => one.ink === ink && one.digits !== "")
        .map(({ px, py, digits }) => ({ data: { px, py }, lines: [digits] })),
      { x: pixel("px"), y: pixel("py") },
      { align: "center", dy: 0.5, color: ink, fontSize: size.foot, fontWeight: "bold", aria: false },
    ),
  );

function answerLines(data: readonly Datum[]): readonly Part[] {
  const lines = data.filter(({ lineFrom, lineTo }) => lineFrom < lineTo);
  if (lines.length === 0) return [];
  return [
    {
      data: { values: lines.map(({ lineFrom, lineTo, py }) => ({ lineFrom, lineTo, py: py + LINE_DROP })) },
      mark: { type: "rule", strokeWidth: 2, color: color.ink, aria: false },
      encoding: { x: pixel("lineFrom"), x2: { field: "lineTo" }, y: pixel("py") },
    },
  ];
}

/** The middle of a sign among those of its cell. */
function placeIn({ column, category, tokens }: ProblemCell, index: number, layout: ProblemLayout) {
  const middle = layout.left(column.id) + layout.column / 2;
  return { px: middle + (index - (tokens.length - 1) / 2) * TOKEN, py: layout.top(category) + ROW / 2 - 2 };
}

function datum(cell: ProblemCell, token: ProblemToken, index: number, { layout, isByYear, options }: ProblemDrawing) {
  const { language } = options;
  const labels = labelsOf(language);
  const { column, category } = cell;
  const { sign, count, answered, items } = token;
  const { px, py } = placeIn(cell, index, layout);
  const { problems } = reportsWordsOf(language);
  const isCounted = isByYear || sign !== "gone";
  const year = labels.year(column.year);
  const name = column.agency === null ? year : labels.agencyInYear(column.agency.name, column.year);
  const what = categoryName(category, language);
  const value = isByYear ? problems.signOfMany[sign] : problems.sign[sign];
  const quote = quotesOf(items.map((item) => item.quote));
  const [first] = items;
  return {
    column: column.id,
    category,
    sign,
    ...(isCounted ? { count } : {}),
    px,
    py,
    lineFrom: px - LINE[answered],
    lineTo: px + LINE[answered],
    ...PROBLEM_SIGN[sign],
    ...(sign === "gone" && isCounted && count > 9 ? { area: WIDE_DIAMOND } : {}),
    digits: isCounted ? String(count) : "",
    name,
    what,
    value: isCounted ? `${value}${labels.colon}${count}` : value,
    quote,
    before: quotesOf(items.filter((item) => item.before === "repeated").map((item) => item.before_quote)),
    plan: quotesOf(items.filter((item) => item.plan === "answered").map((item) => item.plan_quote)),
    next: quotesOf(items.filter((item) => item.next === "answered").map((item) => item.next_quote)),
    spoken: labels.statement(labels.list([name, what]), isCounted ? `${value}${labels.colon}${count}` : value, quote),
    ...linkOf(first === undefined ? null : { report: first.report, start: first.start, end: first.end }, options),
  };
}

/** Different words once each, the first few of them, on one line. */
const quotesOf = (quotes: readonly (string | null)[]): string =>
  printedQuotes(
    quotes.filter((quote) => quote !== null),
    MOST_QUOTES,
  );

function tooltip(language: Language): readonly Part[] {
  const { axis } = labelsOf(language);
  const { problems } = reportsWordsOf(language);
  return [
    { field: "name", title: axis.report },
    { field: "what", title: problems.category },
    { field: "value", title: axis.state },
    { field: "quote", title: axis.quote },
    { field: "before", title: problems.before },
    { field: "plan", title: problems.plan },
    { field: "next", title: problems.next },
  ];
}
