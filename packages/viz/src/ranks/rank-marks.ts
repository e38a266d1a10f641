import type { ChartOptions, Part } from "../chart-spec.ts";
import { labelsOf } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { linkChannel, linkOf } from "../parts/link.ts";
import { color } from "../theme.ts";
import type { RankedRow } from "./ranked-row.ts";

/** Where ranks are drawn: along `x`, each report at its `y`. */
export interface RankPlace {
  readonly x: Part;
  readonly y: Part;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** Of each report a bar over the ranks that it can have, the middle one of simulations as a line, and the one that it has as a dot. */
export function rankMarks(rows: readonly RankedRow[], place: RankPlace): readonly Part[] {
  const data = rows.map((row) => datum(row, place.options));
  return [
    ...layer(
      data.filter(({ from, to }) => from < to),
      { type: "rule", strokeWidth: 9, strokeCap: "round", color: color.interval },
      { ...place, field: "from", more: { x2: { field: "to" } } },
    ),
    ...layer(
      data.filter(({ median }) => median !== null),
      { type: "tick", orient: "vertical", size: 17, thickness: 2, opacity: 1, color: color.ink, aria: false },
      { ...place, field: "median" },
    ),
    ...layer(
      data.filter(({ rank }) => rank !== null),
      DOT,
      { ...place, field: "rank" },
    ),
  ];
}

const DOT: Part = {
  type: "point",
  shape: "circle",
  filled: true,
  size: 80,
  color: color.accent,
  stroke: color.ground,
  strokeWidth: 1.5,
  opacity: 1,
};

type Datum = ReturnType<typeof datum>;

interface Placing extends RankPlace {
  readonly field: "from" | "median" | "rank";
  readonly more?: Part;
}

function layer(data: readonly Datum[], mark: Part, { x, y, options, field, more = {} }: Placing): readonly Part[] {
  if (data.length === 0) return [];
  const { axis } = labelsOf(options.language);
  const tooltip = [
    { field: "name", title: axis.report },
    { field: "told", title: statisticsLabelsOf(options.language).ranks.axis },
    ...(data.some(({ quote }) => quote !== "") ? [{ field: "quote", title: axis.quote }] : []),
  ];
  return [
    {
      data: { values: data },
      mark,
      encoding: { y, x: { ...x, field }, description: { field: "spoken" }, tooltip, ...linkChannel(data), ...more },
    },
  ];
}

function datum(row: RankedRow, options: RankPlace["options"]) {
  const { report, name, best, worst, rank, median, words, quote, cites } = row;
  return {
    ...{ at: report, from: best, to: worst, rank, median, name, told: words, quote },
    spoken: labelsOf(options.language).statement(name, words, quote),
    ...linkOf(cites, options),
  };
}
