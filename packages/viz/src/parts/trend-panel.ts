import type { Comparison } from "@fazhi/core";
import type { DrawnBreak } from "../break-of.ts";
import type { ChartOptions, Part } from "../chart-spec.ts";
import type { Row } from "../rows.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { joinedNeighbours, yearOf } from "../years.ts";
import { BREAK_RISE, breakMarks, breakRise } from "./break-marks.ts";
import { edges } from "./edges.ts";
import { gapMarks } from "./gap-marks.ts";
import { statementMarks } from "./statement-marks.ts";
import { LINE_HEIGHT, textMarks } from "./text-marks.ts";
import { tickWords, type ValueScale } from "./value-scale.ts";
import { valueLines, valueTexts } from "./value-texts.ts";
import { yearAxisLayer, yearPlace } from "./year-place.ts";

/** From the top of the plot up to the words above it: past the number on the highest mark. */
const NAME_RISE = 38;
/** From the words of a break up to the name. */
const NAME_GAP = 12;

/** One indicator through the years of one agency, on a scale that other panels may share. */
export interface TrendPanel {
  readonly comparison: Comparison;
  readonly scale: ValueScale;
  readonly years: readonly number[];
  /** Of every agency of the chart: panels whose words above differ in height stand in one line. */
  readonly breaks: readonly DrawnBreak[];
  readonly options: ChartOptions;
  readonly own: readonly Row[];
  readonly width: number;
  readonly height: number;
  /** The lines above the panel; a chart of one panel has them in its headline. */
  readonly names?: readonly string[];
}

export function trendPanel(panel: TrendPanel): Part {
  const { comparison, scale, years, breaks, options, own, width, height, names } = panel;
  const { language } = options;
  const place = yearPlace(years, language);
  const step = width / Math.max(1, years.length);
  const agency = own[0]?.agency;
  const ownBreaks = breaks.filter((one) => one.agency === agency);
  const rise = BREAK_RISE + numbersRise(panel, step);
  return {
    width,
    height,
    layer: [
      yearAxisLayer(years, scale, place, language),
      ...gapMarks(own, years, { place, step, height, language }),
      ...breakMarks(ownBreaks, { place, step, height, rise, years, language }),
      ...edges(joinedNeighbours(comparison, own, 1, ownBreaks), scale, place),
      ...statementMarks(own, { along: "y", scale, place, at: yearOf, options }),
      ...valueTexts(own, { scale, place, step, language }),
      ...(names === undefined ? [] : panelNames(names, riseOf(panel, step))),
    ],
  };
}

/** Room for the numbers at the left of a panel. */
export const axisWidth = ({ scale, options }: Pick<TrendPanel, "scale" | "options">): number =>
  14 + Math.max(0, ...tickWords(scale, options.language).map((word) => textWidth(word, size.small)));

/** How much higher than one line the numbers on marks are. */
const numbersRise = ({ own, scale, options: { language } }: TrendPanel, step: number): number =>
  (valueLines(own, { scale, step, language }) - 1) * LINE_HEIGHT;

/** How far the name stands above the plot: past the words of breaks of any panel, so that panels side by side look alike. */
function riseOf(panel: TrendPanel, step: number): number {
  const { breaks, years, options } = panel;
  const numbers = numbersRise(panel, step);
  const at = { step, years, rise: BREAK_RISE + numbers, language: options.language };
  const agencies = [...new Set(breaks.map(({ agency }) => agency))];
  const rises = agencies.map((agency) =>
    breakRise(
      breaks.filter((one) => one.agency === agency),
      at,
    ),
  );
  return Math.max(NAME_RISE + numbers, ...rises.map((rise) => rise + NAME_GAP));
}

/** The lines that name a panel, the last of them so far above the plot. */
export const panelNames = (lines: readonly string[], rise: number): readonly Part[] =>
  textMarks(
    [{ data: {}, lines }],
    { x: { value: 0 }, y: { value: -rise } },
    { align: "left", color: color.ink, fontSize: size.label, fontWeight: "bold" },
    "above",
  );
