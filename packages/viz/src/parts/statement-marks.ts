import type { ChartOptions, Json, Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { linkChannel, linkOf } from "./link.ts";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { color } from "../theme.ts";
import { scalePart, type ValueScale } from "./value-scale.ts";

/** Where statements are drawn: the value runs along one axis, the place of the report along the other. */
export interface Placing {
  /** The axis of values. */
  readonly along: "x" | "y";
  readonly scale: ValueScale;
  /** The encoding of the reports' places; its field is `at`. */
  readonly place: Part;
  readonly at: (row: Row) => string | number;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
  /** Without an axis of values: the numbers stand beside the marks. */
  readonly isBare?: boolean;
  /** How the marks look where those of several years share a place. */
  readonly look?: MarkLook;
}

/** The colours and the shape of statements, and how far they stand beside their place, in pixels. */
export interface MarkLook {
  readonly dot: string;
  readonly bar: string;
  readonly shape: string;
  /** Of the dot, in square pixels. */
  readonly size: number;
  readonly barWidth: number;
  readonly offset: number;
}

const USUAL: MarkLook = {
  dot: color.accent,
  bar: color.interval,
  shape: "circle",
  size: 80,
  barWidth: 7,
  offset: 0,
};

/**
 * The statements of every row that has some, as layers: a thin line over all of one report, a bar for an interval, an
 * arrow where an end is open, a dot for an exact number, a hollow dot for an approximate number as printed.
 */
export function statementMarks(rows: readonly Row[], placing: Placing): readonly Part[] {
  const valued = rows.filter(isValued);
  const data = valued.flatMap((row) => row.statements.map((statement) => datum(row, statement, placing)));
  const hulls = valued.filter((row) => row.statements.length > 1).map((row) => hull(row, placing));
  const bars = data.filter(({ from, to }) => from !== to);
  const { look = USUAL } = placing;
  return [
    ...layer(hulls, { mark: { type: "rule", strokeWidth: 1.5, color: look.bar, aria: false } }, placing, "range"),
    ...layer(
      bars,
      { mark: { type: "rule", strokeWidth: look.barWidth, strokeCap: "round", color: look.bar } },
      placing,
      "range",
    ),
    ...arrows(data, placing),
    ...layer(
      data.filter(({ from, to }) => from === to),
      { mark: dot(look, look.dot) },
      placing,
      "from",
    ),
    ...layer(
      data.filter(({ printed }) => printed !== undefined),
      { mark: dot(look, color.ground) },
      placing,
      "printed",
    ),
  ];
}

interface Datum {
  readonly [field: string]: Json | undefined;
  readonly at: string | number;
  readonly from: number;
  readonly to: number;
}

function datum(
  row: ValuedRow,
  { low, high, printed, quote, words, cites }: ValuedRow["statements"][number],
  placing: Placing,
): Datum {
  const { scale, options } = placing;
  return {
    at: placing.at(row),
    from: low ?? scale.min,
    to: high ?? scale.max,
    ...(low === null ? { open: "low" } : high === null ? { open: "high" } : {}),
    ...(printed === null ? {} : { printed }),
    name: row.name,
    value: words,
    quote,
    spoken: labelsOf(options.language).statement(row.name, words, quote),
    ...linkOf(cites, options),
  };
}

const hull = (row: ValuedRow, { scale, at }: Placing): Datum => ({
  at: at(row),
  from: row.value.low ?? scale.min,
  to: row.value.high ?? scale.max,
});

const dot = ({ shape, size, dot: stroke }: MarkLook, fill: string): Part => ({
  type: "point",
  shape,
  size,
  fill,
  stroke,
  strokeWidth: 2,
  opacity: 1,
});

/** How much larger an arrow is than a dot. */
const ARROW = 1.375;

function arrows(data: readonly Datum[], placing: Placing): readonly Part[] {
  const { look = USUAL } = placing;
  const shapes = placing.along === "x" ? ["triangle-left", "triangle-right"] : ["triangle-down", "triangle-up"];
  const arrow = (shape: string | undefined): { readonly mark: Part } => ({
    mark: {
      type: "point",
      shape: shape ?? "triangle",
      filled: true,
      size: look.size * ARROW,
      color: look.dot,
      opacity: 1,
      aria: false,
    },
  });
  return [
    ...layer(
      data.filter(({ open }) => open === "low"),
      arrow(shapes[0]),
      placing,
      "from",
    ),
    ...layer(
      data.filter(({ open }) => open === "high"),
      arrow(shapes[1]),
      placing,
      "to",
    ),
  ];
}

/** A layer over its own rows of data; none where it would be empty. */
function layer(
  data: readonly Datum[],
  part: { readonly mark: Part },
  placing: Placing,
  field: "range" | "from" | "to" | "printed",
): readonly Part[] {
  if (data.length === 0) return [];
  const { along, scale, place, look = USUAL } = placing;
  const other = along === "x" ? "y" : "x";
  const aside = look.offset === 0 ? {} : { [`${other}Offset`]: look.offset };
  const start = field === "range" ? "from" : field;
  const position = {
    field: start,
    type: "quantitative",
    scale: scalePart(scale),
    title: null,
    ...(placing.isBare === true ? { axis: null } : {}),
  };
  const spoken = data.every((one) => one.spoken !== undefined);
  return [
    {
      data: { values: data },
      mark: { ...part.mark, ...aside },
      encoding: {
        [other]: place,
        [along]: position,
        ...(field === "range" ? { [`${along}2`]: { field: "to" } } : {}),
        ...(spoken ? { description: { field: "spoken" }, tooltip: tooltip(placing.options.language) } : {}),
        ...linkChannel(data),
      },
    },
  ];
}

/** The name, the value in words, and the report's own words. */
export function tooltip(language: Language): Json {
  const { axis } = labelsOf(language);
  return [
    { field: "name", title: axis.report },
    { field: "value", title: axis.value },
    { field: "quote", title: axis.quote },
  ];
}
