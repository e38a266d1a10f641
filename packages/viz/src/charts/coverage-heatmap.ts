import { type AnyIndicatorId, type Coverage, type CoverageCell, type ReportKey } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Labels, labelsOf } from "../label.ts";
import { cellMarks } from "../parts/cell-marks.ts";
import { columnNames } from "../parts/column-names.ts";
import { stateLegend } from "../parts/state-legend.ts";
import { rowStep } from "../parts/row-step.ts";
import { textMarks } from "../parts/text-marks.ts";
import { themedRows, themeMarks } from "../parts/theme-rows.ts";
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
/** Of a row; of each row where there are many. */
const ROW_HEIGHT = { usual: 26, low: 21 } as const;
const MANY_ROWS = 30;
const ROW_GAP = 4;
const COLUMN = { least: 19, most: 112 } as const;

/**
 * What each report says of each indicator: one row an indicator, under the name of its theme, one column a report, in each
 * cell the sign and the ground of its state, with a legend of the states that occur and how often. At the right, how many
 * reports have a number of the indicator.
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
  const shareWidth = textWidth(labels.coverage.shareTitle, size.small);
  const column = columnWidth(innerWidth(options) - gutter - shareWidth - GAP, coverage.reports);
  const rows = themedRows(coverage, language);
  const lines = rows.map(({ at }) => names.get(at)?.length ?? 1);
  const step = Math.max(rows.length > MANY_ROWS ? ROW_HEIGHT.low : ROW_HEIGHT.usual, rowStep(lines, ROW_GAP));
  const width = column * coverage.reports.length;
  const height = rows.length * step;
  const x = place(
    "report",
    coverage.reports.map(({ report }) => report),
  );
  const y = place(
    "indicator",
    rows.map(({ at }) => at),
  );
  return {
    width,
    height,
    layer: [
      ...cellMarks(coverage, { x, y, options }),
      ...themeMarks(rows, { y, step, left: -gutter, right: width + GAP + shareWidth }),
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
