import type { Comparison } from "@fazhi/core";
import { agenciesByLatest, type AgencyRow, yearsIn } from "../agency-rows.ts";
import { type Breaks, breaksOf } from "../break-of.ts";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame } from "../frame.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { labelsOf } from "../label.ts";
import { agencyPanels } from "../parts/agency-panels.ts";
import { textMarks } from "../parts/text-marks.ts";
import { yearPanels } from "../parts/year-panels.ts";
import { isOffZero, lineScale } from "../parts/value-scale.ts";
import { type Row, rowsOf } from "../rows.ts";
import { color, size } from "../theme.ts";
import { byAgency, joinedNeighbours } from "../years.ts";
import { describe } from "../wording/alt-text.ts";
import { breakNotes, edgeNote } from "../wording/foot.ts";
import {
  agenciesHeadline,
  agencyHeadline,
  multiplesFoot,
  multiplesRows,
  multiplesSubtitle,
  type MultiplesTold,
} from "../wording/multiples-words.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";

export interface SmallMultiplesOptions extends ChartOptions {
  /** What core's `seriesBreaks` gives for the same readings, of all indicators: see `TrendOptions`. For panels of one agency. */
  readonly breaks?: Breaks;
  /** How many agencies a panel has at most, from the top of the order; 30 where left out. The foot counts the others. */
  readonly most?: number;
}

const MOST_AGENCIES = 30;

/**
 * Several indicators side by side, a panel each, on scales and in units of their own. Of several agencies each panel is a dot
 * plot, all in the order of the first panel that has a number; of one agency in several years it is a trend. A panel without
 * a comparable number says so.
 *
 * Takes a comparison for each indicator, of the same reports: what `compareAgenciesOverYears`, `compareAgencies` or
 * `compareYears` gives.
 */
export function smallMultiples(comparisons: readonly Comparison[], options: SmallMultiplesOptions): ChartSpec {
  const { language, most = MOST_AGENCIES } = options;
  const ofRows = comparisons.map((comparison) => ({ comparison, rows: rowsOf(comparison, language) }));
  const rows = ofRows.flatMap((panel) => panel.rows);
  const years = yearsIn(rows);
  const agencies = commonOrder(ofRows.map((panel) => panel.rows));
  const isOfOne = agencies.length === 1 && years.length > 1;
  const panels = ofRows.map(({ comparison, rows: all }) => {
    const own = isOfOne ? [...byAgency(all).values()].flat() : all;
    return { comparison, rows: own, breaks: isOfOne ? breaksOf(options.breaks, comparison, own) : [] };
  });
  const told = { panels, agencies, years, language };
  const drawn = agencies.slice(0, most);
  const words = {
    headline: isOfOne ? agencyHeadline(told) : agenciesHeadline(told),
    subtitle: multiplesSubtitle(told),
    foot: multiplesFoot(
      { ...told, panels: panels.map((panel, at) => ({ ...panel, rows: ofRows[at]!.rows })) },
      isOfOne ? yearNotes(told) : agencyNotes(told, agencies.length - drawn.length),
    ),
  };
  const spoken = multiplesRows(
    panels.map((panel) => ({ told: panel, agencies: agenciesByLatest(panel.rows) })),
    language,
  );
  const description = describe({ kind: "small-multiples", ...words, rows: spoken }, language);
  const views =
    panels.length === 0
      ? [nothing(options)]
      : isOfOne
        ? [yearPanels(panels, options)]
        : agencyPanels(panels, drawn, years, options);
  return frame(views, { ...words, description }, options);
}

/** The order of the first panel that has a value; agencies that come in others only stand behind. */
function commonOrder(panels: readonly (readonly Row[])[]): readonly AgencyRow[] {
  const orders = panels.map(agenciesByLatest);
  const first = panels.findIndex((rows) => rows.some(({ kind }) => kind === "valued"));
  const inOrder = new Map<string, AgencyRow>();
  for (const row of [orders[Math.max(first, 0)] ?? [], ...orders].flat())
    if (!inOrder.has(row.agency)) inOrder.set(row.agency, row);
  return [...inOrder.values()];
}

function agencyNotes({ panels, years, language }: MultiplesTold, omitted: number): readonly string[] {
  const { multiples, dots } = comparisonLabelsOf(language);
  const first = panels.find(({ rows }) => rows.some(({ kind }) => kind === "valued"));
  const title = first === undefined ? "" : indicatorTitle(first.comparison, first.comparison.indicator, language);
  return [
    multiples.scales,
    ...(first === undefined ? [] : [multiples.order(title, years.length > 1 ? `${years[0]}` : "")]),
    ...(years.length > 1 ? [dots.lanes, dots.values(years[0]!)] : []),
    ...(omitted > 0 ? [multiples.omitted(omitted)] : []),
  ];
}

function yearNotes({ panels, language }: MultiplesTold): readonly string[] {
  const labels = labelsOf(language);
  const joined = panels.flatMap(({ comparison, rows, breaks }) => joinedNeighbours(comparison, rows, 1, breaks));
  const isSetOff = panels.some(({ comparison, rows }) => isOffZero(lineScale(rows, comparison.unit)));
  return [
    comparisonLabelsOf(language).multiples.scales,
    ...(isSetOff ? [comparisonLabelsOf(language).multiples.offZero] : []),
    ...edgeNote(joined, labels),
    ...breakNotes(
      panels.flatMap(({ breaks }) => breaks),
      1,
      language,
      true,
    ),
  ];
}

/** What stands where there is no panel. */
const nothing = ({ language }: ChartOptions): Part => ({
  width: 1,
  height: 1,
  layer: textMarks(
    [{ data: {}, lines: [comparisonLabelsOf(language).multiples.empty] }],
    { x: { value: 0 }, y: { value: 0 } },
    { align: "left", color: color.muted, fontSize: size.small },
  ),
});
