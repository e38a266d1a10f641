import type { Comparison } from "@fazhi/core";
import { agenciesByLatest, type AgencyRow, yearsIn } from "../agency-rows.ts";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { LABEL_GAP, labelMarks, labelsEnd, plotWidth, valueLabel } from "../parts/dot-labels.ts";
import { dotRows, rowPlace } from "../parts/dot-rows.ts";
import { rowStep } from "../parts/row-step.ts";
import { type PlacedText, textMarks } from "../parts/text-marks.ts";
import { valueScale } from "../parts/value-scale.ts";
import { yearLegend } from "../parts/year-legend.ts";
import { lanesHeight } from "../parts/year-look.ts";
import { rowsOf } from "../rows.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { dotsFoot, dotsHeadline, dotsRows, silentWords } from "../wording/dots-words.ts";
import { subtitle } from "../wording/headline.ts";

export interface DotsOptions extends ChartOptions {
  /** How many agencies are drawn at most, from the top of the order; 60 where left out. The foot counts the others. */
  readonly most?: number;
}

const MOST_AGENCIES = 60;
/** How much of the picture a name, and the reasons at the end of a row, may take before they are broken into lines. */
const NAME_SHARE = 0.3;
const SILENCE_SHARE = 0.27;
const LEAST_PLOT = 130;
const LEGEND_RISE = 16;
const ROW_GAP = 10;

/**
 * One indicator of several agencies in several years: a row an agency, a sign a year, the latest the strongest, intervals as
 * bars and open ends as arrows. The latest value stands beside the row in words; at the row's end, the years without a
 * comparable value and why. In the order of the latest values; the foot says where the order says nothing.
 *
 * Takes what `compareAgenciesOverYears` gives, and any other comparison too.
 */
export function dots(comparison: Comparison, options: DotsOptions): ChartSpec {
  const { language, most = MOST_AGENCIES } = options;
  const rows = rowsOf(comparison, language);
  const agencies = agenciesByLatest(rows);
  const drawn = agencies.slice(0, most);
  const years = yearsIn(rows);
  const told = { comparison, rows, agencies, years, omitted: agencies.length - drawn.length, language };
  const words = { headline: dotsHeadline(told), subtitle: subtitle(told), foot: dotsFoot(told) };
  const description = describe({ kind: "dots", ...words, rows: dotsRows(agencies, language) }, language);
  return frame([view(drawn, years, comparison.unit, options)], { ...words, description }, options);
}

function view(agencies: readonly AgencyRow[], years: readonly number[], unit: string, options: ChartOptions): Part {
  const { language } = options;
  const rows = agencies.flatMap(({ own }) => own);
  const scale = valueScale(rows, unit);
  const room = innerWidth(options);
  const names = blocks(agencies, ({ agency }) => wrapClauses(agency, size.label, NAME_SHARE * room));
  const silences = blocks(agencies, (row) =>
    silentWords(row, language).flatMap((words) => wrapClauses(words, size.small, SILENCE_SHARE * room)),
  );
  const values = agencies.map((row) => valueLabel(row, { years, scale, language, words: (one) => one.words }));
  const left = room - widest(names, size.label) - widest(silences, size.small) - 2 * LABEL_GAP;
  const width = plotWidth(left, values, scale, LEAST_PLOT);
  const lines = agencies.map((_, at) => Math.max(names[at]!.lines.length, silences[at]!.lines.length));
  const y = rowPlace(agencies);
  return {
    width,
    height: { step: Math.max(lanesHeight(years) + ROW_GAP, rowStep(lines, ROW_GAP)) },
    layer: [
      ...dotRows({ agencies, years, scale, options }),
      ...labelMarks(values, scale, y),
      ...textMarks(names, { y, x: { value: 0 } }, style("right", color.ink, size.label, -LABEL_GAP)),
      ...textMarks(
        silences.filter(({ lines: words }) => words.length > 0),
        { y, x: { value: labelsEnd(values, scale, width) } },
        style("left", color.muted, size.small, LABEL_GAP),
      ),
      ...yearLegend(years, { left: 0, top: -LEGEND_RISE, language }),
    ],
  };
}

const style = (align: string, ink: string, fontSize: number, dx: number): Part => ({ align, color: ink, fontSize, dx });

const blocks = (
  agencies: readonly AgencyRow[],
  linesOf: (row: AgencyRow) => readonly string[],
): readonly PlacedText[] => agencies.map((row) => ({ data: { at: row.agency }, lines: linesOf(row) }));

const widest = (texts: readonly PlacedText[], fontSize: number): number =>
  Math.max(0, ...texts.flatMap(({ lines }) => lines.map((line) => textWidth(line, fontSize))));
