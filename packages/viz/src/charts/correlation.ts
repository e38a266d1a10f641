import type { Analysis, CorrelationSchema } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import {
  correlationFoot,
  correlationHeadline,
  correlationRows,
  correlationSubtitle,
  type ToldCorrelation,
} from "../correlation/correlation-words.ts";
import { matrixCells } from "../correlation/matrix-cells.ts";
import { indicatorsOf, settingsOf } from "../correlation/pairs.ts";
import { frame, innerWidth } from "../frame.ts";
import { LINE_HEIGHT, textMarks } from "../parts/text-marks.ts";
import type { Sources } from "../sources.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";

/** How correlations are drawn; `reports` are those that they rest on, for the source line (see `sourcesOf`). */
export interface CorrelationChartOptions extends ChartOptions, Sources {}

const COLUMN = { least: 46, most: 96 } as const;
const ROW_HEIGHT = 54;
/** Names are broken into lines of at most this share of the picture, and no narrower than `LEAST_NAME`. */
const NAME_SHARE = 0.34;
const LEAST_NAME = 130;
const GAP = 8;

/**
 * How each two of several indicators go together across reports: a lower triangle, each cell with its coefficient on a ground of
 * its strength (blue above 0, orange below), and with the number of reports that it rests on. The name of an indicator stands on
 * the diagonal: its row is to the left of it, its column below. A * marks a pair that is hard to put down to chance, a ? one
 * whose sign hangs on hedged wordings, a stroke one that could not be worked out, with the reason.
 *
 * Reads every column of `correlate`. It says nothing of causes.
 *
 * @example
 * correlation(correlate(readings, { indicators, method: "spearman", correction: "holm" }), {
 *   language: "zh-CN",
 *   ...sourcesOf(readings),
 * });
 */
export function correlation(correlations: Analysis<CorrelationSchema>, options: CorrelationChartOptions): ChartSpec {
  const { language } = options;
  const told: ToldCorrelation = {
    correlations,
    rows: correlations.rows(),
    settings: settingsOf(correlations),
    sources: options,
    language,
  };
  const words = {
    headline: correlationHeadline(told),
    subtitle: correlationSubtitle(told),
    foot: correlationFoot(told),
  };
  const description = describe({ kind: "correlation", ...words, rows: correlationRows(told) }, language);
  return frame([view(told, options)], { ...words, description }, options);
}

function view({ rows, settings, sources, language }: ToldCorrelation, options: ChartOptions): Part {
  const indicators = indicatorsOf(rows);
  const room = innerWidth(options);
  const nameWidth = Math.max(LEAST_NAME, NAME_SHARE * room);
  const names = indicators.map((id) => wrapClauses(indicatorTitle(sources, id, language), size.label, nameWidth));
  const widest = Math.max(0, ...names.flat().map((line) => textWidth(line, size.label)));
  const columns = Math.max(1, indicators.length - 1);
  const width = Math.floor(Math.max(COLUMN.least, Math.min(COLUMN.most, (room - widest - GAP) / columns)));
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const height = Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + 8);
  const [x, y] = [place("column", indicators), place("row", indicators)];
  return {
    width: width * Math.max(1, indicators.length),
    height: height * Math.max(1, indicators.length),
    layer: [
      ...matrixCells(rows, { x, y, width, height, settings, sources, language }),
      ...textMarks(
        indicators.map((id, at) => ({ data: { column: id, row: id }, lines: names[at]! })),
        { x, y },
        { align: "left", dx: GAP - width / 2, color: color.ink, fontSize: size.label },
      ),
    ],
  };
}

const place = (field: string, domain: readonly string[]): Part => ({
  field,
  type: "nominal",
  axis: null,
  scale: { type: "band", domain, paddingInner: 0, paddingOuter: 0 },
});
