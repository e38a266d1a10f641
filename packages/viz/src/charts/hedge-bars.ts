import type { Frame, QuantificationSchema } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { type Language, labelsOf } from "../label.ts";
import { formatNumber } from "../label-number.ts";
import { reportsWordsOf, type Wording } from "../label-reports.ts";
import { rowLayout, rowsInWords } from "../parts/row-layout.ts";
import { type Segment, shareBars } from "../parts/share-bars.ts";
import { swatchLegend } from "../parts/swatch-legend.ts";
import { exactShare, type WordedReport, wordedReports, WORDINGS } from "../reports/worded-report.ts";
import { color } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { reportNames } from "../wording/coverage-words.ts";
import { hedgeFoot, hedgeHeadline, hedgeRow } from "../wording/hedge-words.ts";
import { shareWords } from "../wording/share-words.ts";
import { yearSpan } from "../wording/year-span.ts";

type Look = Pick<Segment, "fill" | "stroke" | "ink">;

/** Numbers without a hedge are blue, hedged ones orange; shade, border and order tell them apart further. */
const LOOKS: Readonly<Record<Wording, Look>> = {
  exact: { fill: color.accent, stroke: color.accent, ink: color.onAccent },
  zero: { fill: color.ramp1, stroke: color.accent, ink: color.ink },
  about: { fill: color.below1, stroke: color.warn, ink: color.ink },
  over: { fill: color.warn, stroke: color.warn, ink: color.onWarn },
  under: { fill: color.below3, stroke: color.warn, ink: color.ink },
};

/**
 * How the numbers of each report are worded: a bar of 100 per cent of the facts of its period a report, exact numbers first, then
 * written-out zeros and the hedged ones, with how many there are of each. The reports with the greatest share of exact numbers stand
 * first. Planned numbers and those of other years or places are counted beside the bar, and so is the share of sentences with a number.
 *
 * It reads the key of the report, `reported`, `reported_exact`, `reported_over`, `reported_under`, `reported_about`, `zeros`,
 * `planned`, `context`, `sentences` and `quantified_sentences`. A report that stands in the frame twice is a Fault.
 *
 * @example
 * hedgeBars(quantification(readings), { language: "en" });
 */
export function hedgeBars(quantified: Frame<QuantificationSchema>, options: ChartOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const reports = wordedReports(quantified);
  const keys = reports.map(({ key }) => key);
  const names = reportNames(keys, labels);
  const words = {
    headline: hedgeHeadline(reports, names, language),
    subtitle: reportsWordsOf(language).hedges.subtitle(yearSpan(keys, labels)),
    foot: hedgeFoot(reports, language),
  };
  const rows = reports.map((report) => hedgeRow(report, names.get(report.key.report)!, language));
  const description = describe({ kind: "hedges", ...words, rows }, language);
  return frame([view(reports, names, options)], { ...words, description }, options);
}

function view(reports: readonly WordedReport[], names: ReadonlyMap<string, string>, options: ChartOptions): Part {
  const { language } = options;
  const { hedges } = reportsWordsOf(language);
  const isApart = reports.some(({ planned, context }) => planned + context > 0);
  const columns = [
    { title: hedges.numbers },
    { title: hedges.sentences, isOptional: true },
    ...(isApart ? [{ title: hedges.apart, isOptional: true }] : []),
  ];
  const rows = reports.map((report) => ({
    at: report.key.report,
    name: names.get(report.key.report)!,
    beside: besideOf(report, language),
  }));
  const layout = rowLayout(rows, columns, options);
  const bars = reports.map((report) => ({
    at: report.key.report,
    segments: segmentsOf(report, names.get(report.key.report)!, language),
  }));
  const silent = reports.filter((report) => exactShare(report) === null).map(({ key }) => key.report);
  const used = WORDINGS.filter((wording) => reports.some(({ counts }) => counts[wording] > 0));
  return {
    width: layout.width,
    height: layout.height,
    layer: [
      ...shareBars(bars, layout, tooltip(language)),
      ...layout.layers,
      ...rowsInWords(new Map(silent.map((at) => [at, hedges.none])), layout),
      ...swatchLegend(
        used.map((wording) => ({ shape: "square", ...LOOKS[wording], words: hedges.wording[wording] })),
        { left: -layout.gutter, top: layout.height, room: innerWidth(options) },
      ),
    ],
  };
}

function besideOf(report: WordedReport, language: Language): readonly string[] {
  const { numbers, planned, context, quantified, sentences } = report;
  const { apartOf } = reportsWordsOf(language).hedges;
  return [
    formatNumber(numbers, language),
    sentences === 0 ? "" : `${shareWords(quantified / sentences)} (${quantified}/${sentences})`,
    apartOf(planned, context),
  ];
}

const segmentsOf = ({ counts, numbers }: WordedReport, name: string, language: Language): readonly Segment[] =>
  WORDINGS.filter((wording) => counts[wording] > 0).map((wording) => {
    const { hedges } = reportsWordsOf(language);
    const count = counts[wording];
    const value = hedges.count(shareWords(count / numbers), count);
    const what = hedges.wording[wording];
    return {
      part: wording,
      share: count / numbers,
      ...LOOKS[wording],
      labels: [`${formatNumber(count, language)}`],
      said: {
        name,
        what,
        count,
        value,
        spoken: labelsOf(language).statement(labelsOf(language).list([name, what]), value, ""),
      },
    };
  });

function tooltip(language: Language): readonly Part[] {
  const { hedges } = reportsWordsOf(language);
  return [
    { field: "name", title: labelsOf(language).axis.report },
    { field: "what", title: hedges.kind },
    { field: "value", title: hedges.counted },
  ];
}
