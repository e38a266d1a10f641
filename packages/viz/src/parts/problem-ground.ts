import type { Part } from "../chart-spec.ts";
import type { Language } from "../label.ts";
import { reportsWordsOf } from "../label-reports.ts";
import type { ProblemColumn } from "../reports/problem-cells.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { raw } from "./cell-marks.ts";
import { pixel } from "./pixel.ts";
import { type ProblemLayout, ROW, silentWords } from "./problem-layout.ts";
import { textMarks } from "./text-marks.ts";

const EDGE = 1.5;
const RISE = 12;
/** What a year needs to stand level. */
const LEVEL = 34;
const UPRIGHT_YEAR = 34;
const YEAR = 17;
/** Narrower groups have their names slanted. */
const LEAST_GROUP = 60;

/** The ground of the matrix: a shade for each category of each report, a dashed frame for a year without a report. */
export function problemGround(
  columns: readonly ProblemColumn[],
  categories: readonly string[],
  layout: ProblemLayout,
  language: Language,
): readonly Part[] {
  const read = columns.filter(({ reports }) => reports > 0);
  const cells = read.flatMap((column) =>
    categories.map((category) => ({
      left: layout.left(column.id) + EDGE,
      right: layout.left(column.id) + layout.column - EDGE,
      top: layout.top(category) + EDGE,
      bottom: layout.top(category) + ROW - EDGE,
      fill: color.gap,
      stroke: color.gap,
    })),
  );
  const frames = columns
    .filter(({ reports }) => reports === 0)
    .map(({ id }) => ({
      left: layout.left(id) + EDGE,
      right: layout.left(id) + layout.column - EDGE,
      top: EDGE,
      bottom: layout.height - EDGE,
      fill: color.ground,
      stroke: color.axis,
    }));
  return [
    ...rects(cells, {}),
    ...rects(frames, { strokeDash: [3, 3] }),
    ...columnWords(columns, layout, language),
    ...yearWords(columns, layout, language),
    ...agencyWords(columns, layout),
  ];
}

const rects = (values: readonly Part[], look: Part): readonly Part[] =>
  values.length === 0
    ? []
    : [
        {
          data: { values },
          mark: { type: "rect", aria: false, ...look },
          encoding: {
            x: pixel("left"),
            x2: { field: "right" },
            y: pixel("top"),
            y2: { field: "bottom" },
            fill: raw("fill"),
            stroke: raw("stroke"),
          },
        },
      ];

/** In a column without a sign: there is no report, or it names no shortcoming. */
function columnWords(columns: readonly ProblemColumn[], layout: ProblemLayout, language: Language): readonly Part[] {
  return textMarks(
    columns
      .filter(({ naming }) => naming === 0)
      .map((column) => ({
        data: { px: layout.left(column.id) + layout.column / 2 },
        lines: [silentWords(column, language)],
      })),
    { x: pixel("px"), y: { value: layout.height / 2 } },
    { align: "center", angle: layout.isLevel ? 0 : 270, color: color.muted, fontSize: size.small },
  );
}

/** The years over their columns; of all agencies together, with how many reports were read. */
function yearWords(columns: readonly ProblemColumn[], layout: ProblemLayout, language: Language): readonly Part[] {
  const { readIn } = reportsWordsOf(language).problems;
  const isLevel = layout.column >= LEVEL;
  return textMarks(
    columns.map(({ id, agency, year, reports }) => ({
      data: { px: layout.left(id) + layout.column / 2 },
      lines: [String(year), ...(agency === null && reports > 0 ? [readIn(reports)] : [])],
    })),
    { x: pixel("px"), y: { value: 0 } },
    isLevel
      ? { align: "center", dy: -RISE, color: color.muted, fontSize: size.small }
      : { align: "left", angle: 270, dx: RISE / 2, color: color.muted, fontSize: size.small },
    isLevel ? "above" : "around",
  );
}

/** The names of agencies over their years; a single one is in the headline. */
function agencyWords(columns: readonly ProblemColumn[], layout: ProblemLayout): readonly Part[] {
  const agencies = [
    ...new Map(columns.flatMap(({ agency }) => (agency === null ? [] : [[agency.identity, agency]]))).values(),
  ];
  if (agencies.length < 2) return [];
  const rise = RISE + (layout.column >= LEVEL ? YEAR : UPRIGHT_YEAR);
  const groups = agencies.map((agency) => {
    const own = columns.filter((column) => column.agency?.identity === agency.identity);
    const left = layout.left(own[0]!.id);
    return { name: agency.name, left, width: layout.left(own.at(-1)!.id) + layout.column - left };
  });
  const isSlanted = groups.some(({ width }) => width < LEAST_GROUP);
  return textMarks(
    groups.map(({ name, left, width }) => ({
      data: { px: left + width / 2 },
      lines: isSlanted ? [name] : wrapClauses(name, size.small, Math.max(width, textWidth("0000", size.small))),
    })),
    { x: pixel("px"), y: { value: isSlanted ? -rise : 0 } },
    isSlanted
      ? { align: "left", angle: 310, color: color.ink, fontSize: size.small }
      : { align: "center", dy: -rise, color: color.ink, fontSize: size.small },
    "above",
  );
}
