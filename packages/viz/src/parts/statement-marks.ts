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
}

/**
 * The statements of every row that has some, as layers: a thin line over all of one report, a bar for an interval, an
 * arrow where an end is open, a dot for an exact number, a hollow dot for an approximate number as printed.
 */
export function statementMarks(rows: readonly Row[], placing: Placing): readonly Part[] {
  const valued = rows.filter(isValued);
  const data = valued.flatMap((row) => row.statements.map((statement) => datum(row, statement, placing)));
  const hulls = valued.filter((row) => row.statements.length > 1).map((row) => hull(row, placing));
  const bars = data.filter(({ from, to }) => from !== to);
  return [
    ...layer(hulls, { mark: { type: "rule", strokeWidth: 1.5, color: color.interval, aria: false } }, placing, "range"),
    ...layer(
      bars,
      { mark: { type: "rule", strokeWidth: 7, strokeCap: "round", color: color.interval } },
      placing,
      "range",
    ),
    ...arrows(data, placing),
    ...layer(
      data.filter(({ from, to }) => from === to),
      { mark: dot(color.accent) },
      placing,
      "from",
    ),
    ...layer(
      data.filter(({ printed }) => printed !== undefined),
      { mark: dot(color.ground) },
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

const dot = (fill: string): Part => ({
  type: "point",
  shape: "circle",
  size: 80,
  fill,
  stroke: color.accent,
  strokeWidth: 2,
  opacity: 1,
});

function arrows(data: readonly Datum[], placing: Placing): readonly Part[] {
  const shapes = placing.along === "x" ? ["triangle-left", "triangle-right"] : ["triangle-down", "triangle-up"];
  const arrow = (shape: string | undefined): Part => ({
    mark: {
      type: "point",
      shape: shape ?? "triangle",
      filled: true,
      size: 110,
      color: color.accent,
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
  part: Part,
  placing: Placing,
  field: "range" | "from" | "to" | "printed",
): readonly Part[] {
  if (data.length === 0) return [];
  const { along, scale, place } = placing;
  const other = along === "x" ? "y" : "x";
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
      ...part,
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
