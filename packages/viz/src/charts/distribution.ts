import type { ReadByCodebook } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { bandColumns } from "../distribution/band-columns.ts";
import {
  distributionFoot,
  distributionHeadline,
  distributionRows,
  distributionSubtitle,
  laneCaption,
  type ToldDistribution,
} from "../distribution/distribution-words.ts";
import { type LaneShape, type LaneShapes, laneShapes, type Plot } from "../distribution/lane-shape.ts";
import { type DistributionParts, lanesOf } from "../distribution/lanes.ts";
import { along, height, outlierNames, pileMarks } from "../distribution/pile-marks.ts";
import { quartileMarks, quartileWords } from "../distribution/quartile-marks.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Language, labelsOf } from "../label.ts";
import { bandScale } from "../parts/band-scale.ts";
import { textMarks } from "../parts/text-marks.ts";
import { scalePart, valueAxis } from "../parts/value-scale.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { reportTitles } from "../wording/report-titles.ts";

/** How a distribution is drawn; `codebook` is the readings' own where they were read by another than the shipped one. */
export interface DistributionChartOptions extends ChartOptions, ReadByCodebook {}

/** More groups are counted in the foot. */
const MOST_LANES = 12;
/** Up to so many groups have their median and quartiles in words. */
const WORDY_LANES = 4;
/** Room for half of the first and of the last word of the axis. */
const MARGIN = 22;

/**
 * How the values of one indicator lie: a dot a report, piled up so that none hides another, a bar for what a hedged wording
 * allows; through them the median and the quartiles; below them a column for each band, as high as the reports that surely lie
 * in it, with a frame above for those that may. By level, region, year or kind of body a lane each, all on one scale.
 *
 * Reads every column of the three analyses but means, ranges and shares. Reports without a value are named in the foot.
 * Parts that are not of the same indicator, year, scope or groups are a Fault.
 *
 * @example
 * distribution(
 *   {
 *     values: outliersOf(readings, { indicator }),
 *     figures: distributionOf(readings, { indicator }),
 *     bands: bandsOf(readings, { indicator, bands: { about: 8 } }),
 *   },
 *   { language: "zh-CN" },
 * );
 */
export function distribution(parts: DistributionParts, options: DistributionChartOptions): ChartSpec {
  const { language, codebook } = options;
  const lanes = lanesOf(parts, language);
  const names = reportTitles(parts.values.rows(), labelsOf(language));
  const told: ToldDistribution = { parts, lanes, names, language, ...(codebook === undefined ? {} : { codebook }) };
  const plot = plotOf(parts, options);
  const drawn = lanes.slice(0, MOST_LANES);
  const lanesAt = laneShapes(drawn, plot, isWordy(drawn));
  const words = {
    headline: distributionHeadline(told),
    subtitle: distributionSubtitle(told),
    foot: distributionFoot(told, lanesAt.shapes),
  };
  const description = describe({ kind: "distribution", ...words, rows: distributionRows(told) }, language);
  return frame([view(lanesAt, plot, options)], { ...words, description }, options);
}

const isWordy = (lanes: readonly unknown[]): boolean => lanes.length <= WORDY_LANES;

function plotOf({ values, figures, bands }: DistributionParts, options: ChartOptions): Plot {
  const width = innerWidth(options) - 2 * MARGIN;
  const unit = figures.rows()[0]?.unit ?? "";
  const intervals = values.rows().filter(({ low, high }) => low !== null || high !== null);
  return { scale: bandScale(bands.rows(), intervals, { unit, width, language: options.language }), width };
}

function view(lanes: LaneShapes, plot: Plot, options: ChartOptions): Part {
  const { shapes } = lanes;
  const { language } = options;
  const how = { scale: plot.scale, options };
  return {
    width: plot.width,
    height: Math.max(40, shapes.at(-1)?.floor ?? 0),
    layer: [
      axisLayer(plot, language),
      ...edgeLines(shapes, plot),
      ...quartileMarks(shapes, plot),
      ...grounds(shapes, plot),
      ...bandColumns(shapes, plot, language),
      ...outlierNames(shapes, how),
      ...pileMarks(lanes, how),
      ...(isWordy(shapes) ? quartileWords(shapes, plot, language) : []),
      ...captions(shapes, language),
    ],
  };
}

/** Carries the axis of values. */
const axisLayer = ({ scale }: Plot, language: Language): Part => ({
  data: { values: [{ from: scale.min }] },
  mark: { type: "rule", opacity: 0, aria: false },
  encoding: {
    x: {
      field: "from",
      type: "quantitative",
      scale: scalePart(scale),
      title: null,
      axis: valueAxis(scale, language, false),
    },
  },
});

/** The ticks of the axis, edges of bands among them, as lines through the dots and columns of each lane. */
const edgeLines = (shapes: readonly LaneShape[], { scale }: Plot): readonly Part[] => {
  const lines = shapes
    .filter(({ columnHeight }) => columnHeight > 0)
    .flatMap(({ linesTop, floor }) => scale.ticks.map((from) => ({ from, y: linesTop, until: floor })));
  return lines.length === 0
    ? []
    : [
        {
          data: { values: lines },
          mark: { type: "rule", color: color.grid, aria: false },
          encoding: { x: along("from", scale), y: height("y"), y2: { field: "until" } },
        },
      ];
};

/** What the dots and the columns of each lane stand on. */
const grounds = (shapes: readonly LaneShape[], { scale }: Plot): readonly Part[] => {
  const lines = shapes
    .filter(({ columnHeight }) => columnHeight > 0)
    .flatMap(({ ground, floor }) => [ground, floor].map((y) => ({ from: scale.min, to: scale.max, y })));
  return lines.length === 0
    ? []
    : [
        {
          data: { values: lines },
          mark: { type: "rule", color: color.axis, aria: false },
          encoding: { x: along("from", scale), x2: { field: "to" }, y: height("y") },
        },
      ];
};

const captions = (shapes: readonly LaneShape[], language: Language): readonly Part[] =>
  textMarks(
    shapes.map(({ lane, captionY }) => ({
      data: { y: captionY },
      lines: [laneCaption(lane, language, isWordy(shapes))],
    })),
    { x: { value: 0 }, y: height("y") },
    { align: "left", color: color.ink, fontSize: size.label, ...(shapes.length > 1 ? { fontWeight: "bold" } : {}) },
  );
