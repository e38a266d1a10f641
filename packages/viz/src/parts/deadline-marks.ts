import type { Part } from "../chart-spec.ts";
import type { Language } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import { type DayScale, placeOf } from "../reports/day-scale.ts";
import type { TimedReport } from "../reports/timed-report.ts";
import { color, size } from "../theme.ts";
import { pixel } from "./pixel.ts";
import type { RowLayout } from "./row-layout.ts";
import { textMarks } from "./text-marks.ts";

const RISE = 14;
const DROP = 16;
const TICK = 5;

/** The deadlines of each report as lines through its row, named above the plot, and the days below it. */
export function deadlineMarks(
  drawn: readonly TimedReport[],
  scale: DayScale,
  layout: RowLayout,
  language: Language,
): readonly Part[] {
  const submitted = drawn.filter(({ submitBy }) => submitBy !== null && submitBy !== 0);
  return [
    ...lines(
      submitted.map(({ key, submitBy }) => ({ report: key.report, day: submitBy! })),
      { color: color.axis, strokeDash: [4, 3] },
      scale,
      layout,
    ),
    ...lines(
      drawn.map(({ key }) => ({ report: key.report, day: 0 })),
      { color: color.ink, strokeWidth: 1.5 },
      scale,
      layout,
    ),
    ...lineNames(drawn, submitted, scale, language),
    ...dayAxis(scale, layout, language),
  ];
}

const lines = (
  days: readonly { readonly report: string; readonly day: number }[],
  look: Part,
  scale: DayScale,
  { rows }: RowLayout,
): readonly Part[] =>
  days.length === 0
    ? []
    : [
        {
          data: {
            values: days.map(({ report, day }) => {
              const { from, to } = rows.get(report)!;
              return { at: report, due: day, px: placeOf(day, scale), from, to };
            }),
          },
          mark: { type: "rule", aria: false, ...look },
          encoding: { x: pixel("px"), y: pixel("from"), y2: { field: "to" } },
        },
      ];

/** The name of the first line ends at it, that of the second begins there, so that they do not meet. */
function lineNames(
  drawn: readonly TimedReport[],
  submitted: readonly TimedReport[],
  scale: DayScale,
  language: Language,
): readonly Part[] {
  const { publication } = reportsWordsOf(language);
  const daysOf = (side: "submit" | "publish", of: readonly TimedReport[]): string =>
    [...new Set(of.flatMap(({ rule }) => (rule === null ? [] : [publication.day(rule[side])])))].join("/");
  const name = (words: string, day: number, align: "left" | "right"): readonly Part[] =>
    textMarks(
      [{ data: { px: placeOf(day, scale) }, lines: [words] }],
      { x: pixel("px"), y: { value: -RISE } },
      { align, dx: align === "left" ? -4 : 4, color: color.ink, fontSize: size.small },
    );
  if (drawn.length === 0) return [];
  const isOne = submitted.length === 0;
  const due = daysOf("publish", drawn);
  return [
    ...(isOne ? [] : name(publication.submitBy(daysOf("submit", submitted)), submitted[0]!.submitBy!, "right")),
    ...name(isOne ? publication.bothBy(due) : publication.publishBy(due), 0, "left"),
  ];
}

function dayAxis(scale: DayScale, { height }: RowLayout, language: Language): readonly Part[] {
  const { publication } = reportsWordsOf(language);
  const ticks = scale.ticks.map((day) => ({ day, px: placeOf(day, scale) }));
  return [
    {
      data: { values: ticks.map(({ px }) => ({ px })) },
      mark: { type: "rule", color: color.axis, aria: false },
      encoding: { x: pixel("px"), y: { value: height }, y2: { value: height + TICK } },
    },
    ...textMarks(
      ticks.map(({ day, px }) => ({ data: { px }, lines: [publication.tick(day)] })),
      { x: pixel("px"), y: { value: height + DROP } },
      { align: "center", color: color.muted, fontSize: size.foot, aria: false },
    ),
  ];
}
