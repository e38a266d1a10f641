import type { Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { type DayScale, isBeyond, placeOf } from "../reports/day-scale.ts";
import type { TimedReport } from "../reports/timed-report.ts";
import { color } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { pixel } from "./pixel.ts";
import { middleOf, type RowLayout } from "./row-layout.ts";

/** How a day is drawn: on time, late, or only signed. */
export const DAY_SIGN = {
  yes: { shape: "circle", fill: color.accent, stroke: color.accent },
  no: { shape: "diamond", fill: color.warn, stroke: color.warn },
  signed: { shape: "circle", fill: color.ground, stroke: color.axis },
} as const;

const SIZE = { published: 95, signed: 40 } as const;
const ARROWS = { early: "triangle-left", late: "triangle-right" } as const;

/** The day of publication of each report, with a line from the deadline to it; a small hollow mark is the day of signing. */
export function dayMarks(
  drawn: readonly TimedReport[],
  names: ReadonlyMap<string, string>,
  scale: DayScale,
  layout: RowLayout,
  language: Language,
): readonly Part[] {
  const published = drawn.map((report) =>
    publishedDatum(report, names.get(report.key.report)!, scale, layout, language),
  );
  const signed = drawn
    .filter((one) => one.signed !== null && !isBeyond(one.signed, scale))
    .map(({ key, signed: day }) => ({
      at: key.report,
      signed: day!,
      px: placeOf(day!, scale),
      py: middleOf(layout.rows.get(key.report)!),
      ...DAY_SIGN.signed,
    }));
  const look = { shape: raw("shape"), fill: raw("fill"), stroke: raw("stroke") };
  const place = { x: pixel("px"), y: pixel("py") };
  return [
    ...layer(
      published,
      { type: "rule", strokeWidth: 2.5, aria: false },
      { ...place, x2: { field: "zero" }, stroke: raw("stroke") },
    ),
    ...layer(
      signed,
      { type: "point", size: SIZE.signed, strokeWidth: 1.3, opacity: 1, aria: false },
      { ...place, ...look },
    ),
    ...layer(
      published,
      { type: "point", size: SIZE.published, opacity: 1 },
      { ...place, ...look, description: { field: "spoken" }, tooltip: tooltip(language) },
    ),
  ];
}

const layer = (values: readonly Part[], mark: Part, encoding: Part): readonly Part[] =>
  values.length === 0 ? [] : [{ data: { values }, mark, encoding }];

function publishedDatum(
  report: TimedReport,
  name: string,
  scale: DayScale,
  layout: RowLayout,
  language: Language,
): Part {
  const { publication } = reportsWordsOf(language);
  const days = report.days!;
  const isOnTime = report.verdict === "yes";
  const sign = DAY_SIGN[isOnTime ? "yes" : "no"];
  const beyond = isBeyond(days, scale);
  const value = publication.lag(days, isOnTime);
  const published = report.publishedOn ?? "";
  return {
    at: report.key.report,
    days,
    px: placeOf(days, scale),
    zero: placeOf(0, scale),
    py: middleOf(layout.rows.get(report.key.report)!),
    ...sign,
    ...(beyond ? { shape: days < 0 ? ARROWS.early : ARROWS.late } : {}),
    name,
    published,
    value,
    rule: report.rule?.document ?? "",
    told: publication.from[report.publishedFrom ?? ""] ?? "",
    quote: report.quote,
    spoken: labelsOf(language).statement(name, labelsOf(language).list([published, value]), report.quote),
  };
}

function tooltip(language: Language): readonly Part[] {
  const { axis } = labelsOf(language);
  const { publication } = reportsWordsOf(language);
  return [
    { field: "name", title: axis.report },
    { field: "published", title: publication.published },
    { field: "value", title: publication.against },
    { field: "rule", title: publication.rule },
    { field: "told", title: publication.source },
    { field: "quote", title: axis.quote },
  ];
}
