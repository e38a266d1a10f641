import type { Comparison } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Language, labelsOf } from "../label.ts";
import { statementMarks } from "../parts/statement-marks.ts";
import { rowStep } from "../parts/row-step.ts";
import { textMarks } from "../parts/text-marks.ts";
import { scalePart, valueAxis, type ValueScale, valueScale } from "../parts/value-scale.ts";
import { isSilent, isValued, type Row, rowsOf, type ValuedRow } from "../rows.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { foot } from "../wording/foot.ts";
import { rankingHeadline, subtitle } from "../wording/headline.ts";

/** How much of the picture a name may take before it is broken into lines. */
const NAME_SHARE = 0.36;
/** From a mark to its words. */
const GAP = 14;
const LEAST_PLOT = 160;
const ROW_GAP = 15;

/**
 * One indicator across reports, in the order of the comparison: a dot for a number, a bar for what a hedged wording
 * allows, an arrow where it leaves an end open, and words where a report has no comparable number. The order is a
 * reading order; the headline says only what the comparison's verdicts support.
 */
export function ranking(comparison: Comparison, options: ChartOptions): ChartSpec {
  const { language } = options;
  const rows = rowsOf(comparison, language);
  const told = { comparison, rows, language };
  const words = { headline: rankingHeadline(told), subtitle: subtitle(told), foot: foot(told) };
  const spoken = rows.map((row) => `${row.name}${labelsOf(language).colon}${row.words}`);
  const description = describe({ kind: "ranking", ...words, rows: spoken }, language);
  return frame([view(comparison, rows, options)], { ...words, description }, options);
}

function view(comparison: Comparison, rows: readonly Row[], options: ChartOptions): Part {
  const { language } = options;
  const scale = valueScale(rows, comparison.unit);
  const names = new Map(
    rows.map(({ row, name }) => [row.report, wrapClauses(name, size.label, NAME_SHARE * innerWidth(options))]),
  );
  const width = plotWidth(rows, names, scale, options);
  const silences = new Map(
    rows.filter(isSilent).map(({ row, words }) => [row.report, wrapClauses(words, size.small, width - GAP)]),
  );
  const lines = rows.map(({ row: { report } }) =>
    Math.max(names.get(report)?.length ?? 1, silences.get(report)?.length ?? 1),
  );
  const place: Part = { field: "at", type: "nominal", sort: null, scale: { domain: [...names.keys()] }, axis: null };
  const valued = rows.filter(isValued);
  return {
    width,
    height: { step: rowStep(lines, ROW_GAP) },
    layer: [
      axisLayer(rows, scale, place, language),
      ...stems(valued, scale, place),
      ...statementMarks(rows, { along: "x", scale, place, at: ({ row }) => row.report, options }),
      ...valueLabels(valued, scale, place),
      ...textAtLeft(names, place, { align: "right", color: color.ink, fontSize: size.label, dx: -GAP }),
      ...textAtLeft(silences, place, { align: "left", color: color.muted, fontSize: size.small, dx: GAP / 2 }),
    ],
  };
}

/** Wide enough to use the picture, narrow enough that the words to the right of every mark still fit. */
function plotWidth(
  rows: readonly Row[],
  names: ReadonlyMap<string, readonly string[]>,
  scale: ValueScale,
  options: ChartOptions,
): number {
  const gutter = Math.max(0, ...[...names.values()].flat().map((line) => textWidth(line, size.label))) + GAP;
  const room = innerWidth(options) - gutter;
  const fits = rows.filter(isValued).map((row) => {
    const reach = (extent(row, scale) - scale.min) / (scale.max - scale.min);
    return (room - GAP - textWidth(row.words, size.label)) / Math.max(reach, 0.01);
  });
  return Math.round(Math.max(LEAST_PLOT, Math.min(room, ...fits)));
}

/** Where the marks of a row end. */
const extent = ({ value }: ValuedRow, scale: ValueScale): number => value.high ?? scale.max;

/** Carries the axis of values; its marks are invisible, its data the rows, so that the axis stands without any value too. */
const axisLayer = (rows: readonly Row[], scale: ValueScale, place: Part, language: Language): Part => ({
  data: { values: rows.map(({ row }) => ({ at: row.report })) },
  mark: { type: "rule", opacity: 0, aria: false },
  encoding: {
    y: place,
    x: { datum: scale.min, type: "quantitative", scale: scalePart(scale), axis: valueAxis(scale, language, false) },
  },
});

/** Lead the eye from a name to its mark. A row without a value has none. */
const stems = (rows: readonly ValuedRow[], scale: ValueScale, place: Part): readonly Part[] =>
  rows.length === 0
    ? []
    : [
        {
          data: {
            values: rows.map(({ row, value }) => ({ at: row.report, from: scale.min, to: value.low ?? scale.min })),
          },
          mark: { type: "rule", color: color.stem, aria: false },
          encoding: {
            y: place,
            x: { field: "from", type: "quantitative", scale: scalePart(scale), title: null },
            x2: { field: "to" },
          },
        },
      ];

const valueLabels = (rows: readonly ValuedRow[], scale: ValueScale, place: Part): readonly Part[] =>
  textMarks(
    rows.map((row) => ({ data: { at: row.row.report, to: extent(row, scale) }, lines: [row.words] })),
    { y: place, x: { field: "to", type: "quantitative", scale: scalePart(scale), title: null } },
    { align: "left", color: color.ink, fontSize: size.label, dx: GAP },
  );

/** Texts at the left edge of the plot, one a report. */
const textAtLeft = (texts: ReadonlyMap<string, readonly string[]>, place: Part, style: Part): readonly Part[] =>
  textMarks(
    [...texts].map(([at, lines]) => ({ data: { at }, lines })),
    { y: place, x: { value: 0 } },
    style,
  );
