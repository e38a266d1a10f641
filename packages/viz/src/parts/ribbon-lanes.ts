import type { ChartOptions, Part } from "../chart-spec.ts";
import { type ReuseKind, reuseWords } from "../label-reuse.ts";
import { labelsOf } from "../label.ts";
import { color } from "../theme.ts";
import { quoteWords } from "../wording/reuse-ribbon-words.ts";
import {
  KINDS,
  kindOf,
  type PassageRow,
  type RibbonReport,
  sectionAt,
  type TextSection,
} from "../wording/shared-text.ts";
import { raw } from "./cell-marks.ts";
import { linkChannel, linkOf } from "./link.ts";
import { pixel } from "./pixel.ts";

/** The colour of a kind of shared words; its lane tells it too. */
export const KIND_COLOR: Readonly<Record<ReuseKind, string>> = {
  formula: color.series8,
  self: color.series1,
  superior: color.series2,
  peer: color.series3,
};

/** Where the words of one section stand in the picture: its bar begins at 0. */
export interface SectionBar extends TextSection {
  readonly top: number;
}

export interface LanePlace {
  readonly bars: readonly SectionBar[];
  /** The kinds that have a lane, from above. */
  readonly lanes: readonly ReuseKind[];
  /** Of one lane, in pixels. */
  readonly lane: number;
  /** Pixels of a character. */
  readonly perCharacter: number;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** Narrower stretches would not be seen. */
const LEAST = 1.5;

const corners: Part = { x: pixel("x"), x2: { field: "x2" }, y: pixel("y"), y2: { field: "y2" } };

/** The bars of the sections, and on them in lanes the stretches that stand elsewhere too. */
export function ribbonLanes(of: RibbonReport, passages: readonly PassageRow[], place: LanePlace): readonly Part[] {
  const data = passages.flatMap((passage) => stretches(of, passage, place));
  const encoding = {
    ...corners,
    fill: raw("fill"),
    description: { field: "spoken" },
    tooltip: laneTooltip(place.options),
    ...linkChannel(data),
  };
  return [
    ...grounds(place),
    ...(data.length === 0 ? [] : [{ data: { values: data }, mark: { type: "rect" }, encoding }]),
  ];
}

/** The bars themselves, and the lines that part their lanes. */
function grounds({ bars, lanes, lane, perCharacter }: LanePlace): readonly Part[] {
  const height = Math.max(1, lanes.length) * lane;
  const boxes = bars.map(({ start, end, top }) => ({
    x: 0,
    x2: (end - start) * perCharacter,
    y: top,
    y2: top + height,
  }));
  const rules = boxes.flatMap(({ x, x2, y }) => lanes.slice(1).map((_, at) => ({ x, x2, y: y + (at + 1) * lane })));
  const line = { type: "rule", color: color.ground, strokeWidth: 1, aria: false };
  const along = { x: pixel("x"), x2: { field: "x2" }, y: pixel("y") };
  return [
    { data: { values: boxes }, mark: { type: "rect", fill: color.gap, aria: false }, encoding: corners },
    ...(rules.length === 0 ? [] : [{ data: { values: rules }, mark: line, encoding: along }]),
  ];
}

/** A passage as rectangles: one in each section that it reaches into. */
function stretches(
  of: RibbonReport,
  passage: PassageRow,
  { bars, lanes, lane, perCharacter, options }: LanePlace,
): readonly Part[] {
  const kind = kindOf(passage);
  const inside = bars.filter(({ start, end }) => passage.start < end && passage.end > start);
  return inside.map(({ start, end, top }) => {
    const from = (Math.max(start, passage.start) - start) * perCharacter;
    const to = (Math.min(end, passage.end) - start) * perCharacter;
    const y = top + lanes.indexOf(kind) * lane;
    return {
      x: from,
      x2: Math.max(to, from + LEAST),
      y: y + 0.5,
      y2: y + lane - 0.5,
      fill: KIND_COLOR[kind],
      ...passageWords(of, passage, options),
      ...linkOf(passage, options),
    };
  });
}

/** What is shown of a passage. */
export function passageWords(of: RibbonReport, passage: PassageRow, { language }: LanePlace["options"]): Part {
  const words = reuseWords(language);
  const labels = labelsOf(language);
  const kind = words.kind[kindOf(passage)];
  const { source_agency, source_year, quote, source_quote, start, length } = passage;
  const source =
    source_agency === null
      ? ""
      : source_year === null
        ? source_agency
        : labels.agencyInYear(source_agency, source_year);
  const what = source === "" ? kind : `${kind}${labels.colon}${source}`;
  return {
    kind,
    section: sectionAt(of.sections, start)?.name ?? "",
    quote: quoteWords(quote),
    length,
    source,
    there: quoteWords(source_quote),
    spoken: labels.statement(what, words.ribbon.scale(String(length)), quoteWords(quote)),
  };
}

export function laneTooltip({ language }: LanePlace["options"]): readonly Part[] {
  const { axis } = reuseWords(language);
  return [
    { field: "kind", title: axis.kind },
    { field: "section", title: axis.section },
    { field: "quote", title: axis.quote },
    { field: "length", title: axis.length },
    { field: "source", title: axis.source },
    { field: "there", title: axis.sourceQuote },
  ];
}

/** The kinds that passages have, in the order of lanes. */
export const lanesOf = (passages: readonly PassageRow[]): readonly ReuseKind[] =>
  KINDS.filter((kind) => passages.some((passage) => kindOf(passage) === kind));
