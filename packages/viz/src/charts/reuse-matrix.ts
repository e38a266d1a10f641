import type { Analysis, ReportKey, ReuseMatrixSchema } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Labels, labelsOf } from "../label.ts";
import { type ReuseRelation, type ReuseWords, reuseWords } from "../label-reuse.ts";
import { columnNames } from "../parts/column-names.ts";
import { rampLegend, type SharedCell, sharedCells, shareWords } from "../parts/shared-cells.ts";
import { frameLegend, legendHeight, spacer } from "../parts/frame-legend.ts";
import { textMarks } from "../parts/text-marks.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { reportNames } from "../wording/coverage-words.ts";
import {
  type DrawnMatrix,
  matrixFoot,
  matrixHeadline,
  matrixRows,
  matrixSubtitle,
} from "../wording/reuse-matrix-words.ts";

export interface ReuseMatrixChartOptions extends ChartOptions {
  /** Draw only the pairs whose column is one of these to the row: "self" (the agency's earlier report), "superior", "peer". */
  readonly relations?: readonly ReuseRelation[];
}

const NAME_SHARE = 0.34;
const GAP = 10;
/** Of a cell, in pixels: less is not read, and the reports that share least are left out and counted. */
const LEAST = 15;
const MOST = 84;
const HIGHEST = 42;

/**
 * How much of each report stands in each other one, from `reuseMatrix`: one row a report, one column the report that its words
 * also stand in, in each cell the per cent (of `cover_share`) on a ground from little to much. Frames tell what the column is to
 * the row (`relation`). Which words are left out is said from the matrix's own `mask`.
 *
 * Reports stand by agency and year. Where the width has no room for all, those that share most are drawn and the others counted.
 */
export function reuseMatrixChart(matrix: Analysis<ReuseMatrixSchema>, options: ReuseMatrixChartOptions): ChartSpec {
  const labels = labelsOf(options.language);
  const drawn = drawnMatrix(matrix, options, labels);
  const words = {
    headline: matrixHeadline(drawn, options.language),
    subtitle: matrixSubtitle(drawn, options.language),
    foot: matrixFoot(drawn, options.language),
  };
  const description = describe(
    { kind: "reuse-matrix", ...words, rows: matrixRows(drawn, options.language) },
    options.language,
  );
  return frame([view(drawn, options, reuseWords(options.language))], { ...words, description }, options);
}

function drawnMatrix(
  matrix: Analysis<ReuseMatrixSchema>,
  { relations, ...options }: ReuseMatrixChartOptions,
  labels: Labels,
): DrawnMatrix {
  const all = matrix.rows();
  const kept = relations === undefined ? all : all.filter(({ relation }) => relations.some((one) => one === relation));
  const reports = keysOf(all);
  const names = reportNames(reports, labels);
  const most = Math.floor((innerWidth(options) - gutterOf(names, options)) / LEAST);
  const shown = reports.length <= most ? reports : mostShared(reports, kept, most);
  const ids = new Set(shown.map(({ report }) => report));
  const rows = kept.filter(({ report, source }) => ids.has(report) && ids.has(source));
  return { matrix, reports: shown, names, rows, left: reports.length - shown.length, relations: relations ?? null };
}

type Rows = DrawnMatrix["rows"];

/** The reports of a matrix, those of an agency side by side, its years in order. */
function keysOf(rows: Rows): readonly ReportKey[] {
  const keys = new Map(
    rows.map(({ report, agency, year }) => [report, { report, agency, year, region: null, level: null } as ReportKey]),
  );
  const agencies = [...new Set([...keys.values()].map(({ agency }) => agency))];
  return [...keys.values()].sort(
    (a, b) => agencies.indexOf(a.agency) - agencies.indexOf(b.agency) || (a.year ?? 0) - (b.year ?? 0),
  );
}

/** The reports that take part in the greatest shares. */
function mostShared(reports: readonly ReportKey[], rows: Rows, most: number): readonly ReportKey[] {
  const greatest = new Map<string, number>();
  for (const { report, source, cover_share } of rows)
    for (const id of [report, source]) greatest.set(id, Math.max(greatest.get(id) ?? 0, cover_share ?? 0));
  const order = [...reports].sort((a, b) => (greatest.get(b.report) ?? 0) - (greatest.get(a.report) ?? 0));
  const kept = new Set(order.slice(0, Math.max(2, most)));
  return reports.filter((key) => kept.has(key));
}

const linesOf = (name: string, options: ChartOptions): readonly string[] =>
  wrapClauses(name, size.small, NAME_SHARE * innerWidth(options));

const gutterOf = (names: ReadonlyMap<string, string>, options: ChartOptions): number =>
  Math.max(
    0,
    ...[...names.values()].flatMap((name) => linesOf(name, options)).map((line) => textWidth(line, size.small)),
  ) + GAP;

function view(drawn: DrawnMatrix, options: ReuseMatrixChartOptions, words: ReuseWords): Part {
  const { reports, names } = drawn;
  const ids = reports.map(({ report }) => report);
  const gutter = gutterOf(new Map(ids.map((id) => [id, names.get(id)!])), options);
  const column = Math.floor(Math.min(MOST, Math.max(LEAST, (innerWidth(options) - gutter) / Math.max(1, ids.length))));
  const isThin = column < 24;
  const line = Math.max(1, ...ids.map((id) => linesOf(names.get(id)!, options).length));
  const height = ids.length * (isThin ? column : Math.max(Math.min(HIGHEST, column), line * 17 + 6));
  const [x, y] = [place("source", ids), place("report", ids)];
  const cells: readonly SharedCell[] = drawn.rows.map((row) => ({ row, words: shareWords(row.cover_share, column) }));
  const legend = rampLegend(cells, words);
  return {
    width: column * ids.length,
    height,
    layer: [
      ground(ids, { x, y }),
      ...sharedCells(cells, { x, y, column, names, options }),
      ...textMarks(
        ids.map((report) => ({
          data: { report },
          lines: isThin ? [names.get(report)!] : linesOf(names.get(report)!, options),
        })),
        { y, x: { value: 0 } },
        { align: "right", dx: -GAP, color: color.ink, fontSize: isThin ? size.foot : size.small },
      ),
      ...columnNames(reports, names, { x: place("report", ids), column }),
      ...textMarks(
        ids.length === 0 ? [] : [{ data: {}, lines: [words.matrix.corner] }],
        { x: { value: -GAP }, y: { value: -GAP } },
        { align: "right", color: color.muted, fontSize: size.foot },
      ),
      ...frameLegend(legend, { left: -gutter, top: height + 24, room: innerWidth(options) }),
      ...(legend.length === 0 ? [] : [spacer(height + 10 + legendHeight(legend, innerWidth(options)))]),
    ],
  };
}

/** The field of a band that all reports have a place in. */
const place = (field: string, domain: readonly string[]): Part => ({
  field,
  type: "nominal",
  axis: null,
  scale: { type: "band", domain, paddingInner: 0, paddingOuter: 0 },
});

/** What has no cell: a report against itself, and pairs that were not asked for. */
const ground = (ids: readonly string[], { x, y }: { readonly x: Part; readonly y: Part }): Part => ({
  data: { values: ids.flatMap((report) => ids.map((source) => ({ report, source }))) },
  mark: { type: "rect", fill: color.gap, stroke: color.ground, strokeWidth: 1, aria: false },
  encoding: { x, y },
});
