import { type AnyIndicatorId, type Coverage, type CoverageCell, type ReportKey } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Labels, labelsOf } from "../label.ts";
import { cellMarks } from "../parts/cell-marks.ts";
import { columnNames } from "../parts/column-names.ts";
import { stateLegend } from "../parts/state-legend.ts";
import { LINE_HEIGHT, textMarks } from "../parts/text-marks.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { coverageHeadline, coverageRows, coverageSubtitle, isStated, reportNames } from "../wording/coverage-words.ts";
import { sourceLine } from "../wording/foot.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";

export interface CoverageOptions extends ChartOptions {
  /** Leave out indicators that no report mentions, and say how many in the note. */
  readonly mentionedOnly?: boolean;
}

const NAME_WIDTH = 290;
const GAP = 12;
const ROW_HEIGHT = 26;
const COLUMN = { least: 30, most: 112 } as const;

/**
 * What each report says of each indicator: one row an indicator, one column a report, in each cell the sign and the
 * ground of its state, with a legend of the states that occur and how often. At the right, how many reports have a
 * number of the indicator.
 */
export function coverageHeatmap(coverage: Coverage, options: CoverageOptions): ChartSpec {
  const { language, mentionedOnly = false } = options;
  const labels = labelsOf(language);
  const drawn = mentionedOnly
    ? coverage.indicators.filter((id) => isMentioned(coverage.cells, id))
    : coverage.indicators;
  const left = coverage.indicators.length - drawn.length;
  const words = {
    headline: coverageHeadline(coverage, labels),
    subtitle: coverageSubtitle(coverage, labels),
    foot: [sourceLine(coverage.reports, labels), left > 0 ? labels.coverage.omitted(left).trim() : ""].filter(
      (line) => line !== "",
    ),
  };
  const description = describe({ kind: "coverage", ...words, rows: coverageRows(coverage, labels) }, language);
  const cells = coverage.cells.filter(({ indicator }) => drawn.includes(indicator));
  return frame([view({ ...coverage, indicators: drawn, cells }, options)], { ...words, description }, options);
}

const isMentioned = (cells: readonly CoverageCell[], id: AnyIndicatorId): boolean =>
  cells.some(({ indicator, state }) => indicator === id && state !== "not-stated" && state !== "no-report");

function view(coverage: Coverage, options: ChartOptions): Part {
  const { language } = options;
  const labels = labelsOf(language);
  const names = new Map(
    coverage.indicators.map((id) => [id, wrapClauses(indicatorTitle(coverage, id, language), size.small, NAME_WIDTH)]),
  );
  const gutter = Math.max(0, ...[...names.values()].flat().map((line) => textWidth(line, size.small))) + GAP;
  const column = columnWidth(
    innerWidth(options) - gutter - textWidth(labels.coverage.shareTitle, size.small) - GAP,
    coverage.reports,
  );
  const lines = Math.max(1, ...[...names.values()].map(({ length }) => length));
  const width = column * coverage.reports.length;
  const height = coverage.indicators.length * (ROW_HEIGHT + (lines - 1) * LINE_HEIGHT);
  const x = place(
    "report",
    coverage.reports.map(({ report }) => report),
  );
  const y = place("indicator", coverage.indicators);
  return {
    width,
    height,
    layer: [
      ...cellMarks(coverage, { x, y, options }),
      ...textMarks(
        [...names].map(([indicator, text]) => ({ data: { indicator }, lines: text })),
        { y, x: { value: 0 } },
        { align: "right", dx: -GAP, color: color.ink, fontSize: size.small },
      ),
      ...columnNames(coverage.reports, reportNames(coverage.reports, labels), { x, column }),
      ...shares(coverage, y, width, labels),
      ...stateLegend(coverage.cells, { left: -gutter, top: height, room: innerWidth(options), language }),
    ],
  };
}

const columnWidth = (room: number, reports: readonly ReportKey[]): number =>
  Math.floor(Math.max(COLUMN.least, Math.min(COLUMN.most, room / Math.max(1, reports.length))));

const place = (field: string, domain: readonly string[]): Part => ({
  field,
  type: "nominal",
  axis: null,
  scale: { type: "band", domain, paddingInner: 0, paddingOuter: 0 },
});

/** At the right of each row, how many of the reports have a number. */
function shares({ reports, indicators, cells }: Coverage, y: Part, width: number, labels: Labels): readonly Part[] {
  const style = { align: "left", dx: GAP, color: color.muted, fontSize: size.small };
  const stated = (id: AnyIndicatorId): number => cells.filter((cell) => cell.indicator === id && isStated(cell)).length;
  const rows = indicators.map((indicator) => ({
    data: { indicator },
    lines: [labels.coverage.share(stated(indicator), reports.length)],
  }));
  return [
    ...textMarks(rows, { y, x: { value: width } }, style),
    ...textMarks(
      [{ data: {}, lines: [labels.coverage.shareTitle] }],
      { y: { value: -GAP }, x: { value: width } },
      style,
    ),
  ];
}
