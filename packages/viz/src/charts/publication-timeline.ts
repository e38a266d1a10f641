import type { Frame, ReportTimelinessSchema } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { DAY_SIGN, dayMarks } from "../parts/day-marks.ts";
import { deadlineMarks } from "../parts/deadline-marks.ts";
import { type RowLayout, rowLayout, rowsInWords } from "../parts/row-layout.ts";
import { swatchLegend } from "../parts/swatch-legend.ts";
import { type DayScale, dayScale } from "../reports/day-scale.ts";
import { type TimedReport, timedReports } from "../reports/timed-report.ts";
import { describe } from "../wording/alt-text.ts";
import { reportNames } from "../wording/coverage-words.ts";
import { publicationFoot, publicationHeadline, publicationRow, silenceOf } from "../wording/publication-words.ts";
import { yearSpan } from "../wording/year-span.ts";

/** Below the scale of days. */
const LEGEND_DROP = 16;

/**
 * When each report came out against the days of its rule: a row a report, years laid over each other at the deadline of publication, from
 * the earliest to the latest. A disc is in time and a diamond late, by the verdict of the analysis; the days stand beside in words. A
 * report whose day is not known has words in the place of a mark: it is neither on time nor late.
 *
 * It reads the key of the report, `published_on`, `published_from`, `signed_on`, `issued_on`, `publish_by`, `submit_by`, `lag_days`,
 * `on_time`, `rule`, `rule_checked` and `quote`. Further than half a year from the deadline a mark is an arrow at the edge. A report
 * that stands in the frame twice is a Fault.
 *
 * @example
 * publicationTimeline(reportTimeliness(readings), { language: "zh-CN" });
 */
export function publicationTimeline(timeliness: Frame<ReportTimelinessSchema>, options: ChartOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const reports = timedReports(timeliness);
  const keys = reports.map(({ key }) => key);
  const names = reportNames(keys, labels);
  const drawing = drawingOf(reports, names, options);
  const { scale } = drawing;
  const words = {
    headline: publicationHeadline(reports, timeliness, language),
    subtitle: reportsWordsOf(language).publication.subtitle(yearSpan(keys, labels)),
    foot: publicationFoot({ reports, names, scale, timeliness, language }),
  };
  const rows = reports.map((report) => publicationRow(report, names.get(report.key.report)!, language));
  const description = describe({ kind: "publication", ...words, rows }, language);
  return frame([view(drawing)], { ...words, description }, options);
}

interface Drawing {
  readonly reports: readonly TimedReport[];
  readonly drawn: readonly TimedReport[];
  readonly names: ReadonlyMap<string, string>;
  readonly layout: RowLayout;
  readonly scale: DayScale;
  readonly options: ChartOptions;
}

function drawingOf(
  reports: readonly TimedReport[],
  names: ReadonlyMap<string, string>,
  options: ChartOptions,
): Drawing {
  const { publication } = reportsWordsOf(options.language);
  const rows = reports.map(({ key, days, verdict, publishedOn }) => ({
    at: key.report,
    name: names.get(key.report)!,
    beside: days === null ? ["", ""] : [publication.lag(days, verdict === "yes"), publishedOn ?? ""],
  }));
  const drawn = reports.filter(({ days }) => days !== null);
  const columns =
    drawn.length === 0 ? [] : [{ title: publication.against }, { title: publication.published, isOptional: true }];
  const layout = rowLayout(rows, columns, options);
  const days = drawn.flatMap(({ days: published, submitBy, signed }) => [published, submitBy, signed]);
  const scale = dayScale(
    days.filter((day) => day !== null),
    layout.width,
  );
  return { reports, drawn, names, layout, scale, options };
}

function view({ reports, drawn, names, layout, scale, options }: Drawing): Part {
  const { language } = options;
  const { legend } = reportsWordsOf(language).publication;
  const silent = reports.filter(({ days }) => days === null);
  const signs = [
    ...(["yes", "no"] as const).filter((sign) => drawn.some(({ verdict }) => verdict === sign)),
    ...(drawn.some(({ signed }) => signed !== null) ? (["signed"] as const) : []),
  ];
  const corner = { left: -layout.gutter, top: layout.height + LEGEND_DROP, room: innerWidth(options) };
  return {
    width: layout.width,
    height: layout.height,
    layer: [
      ...(drawn.length === 0 ? [] : deadlineMarks(drawn, scale, layout, language)),
      ...dayMarks(drawn, names, scale, layout, language),
      ...layout.layers,
      ...rowsInWords(new Map(silent.map((report) => [report.key.report, silenceOf(report, language)])), layout),
      ...swatchLegend(
        signs.map((sign) => ({ ...DAY_SIGN[sign], words: legend[sign] })),
        corner,
      ),
    ],
  };
}
