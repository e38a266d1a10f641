import type { Part } from "../chart-spec.ts";
import type { DrawnBreak } from "../break-of.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { labelsOf, type Language } from "../label.ts";
import { wrap } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { LINE_HEIGHT, textMarks } from "./text-marks.ts";
import { tooltip } from "./statement-marks.ts";

/** How far a line rises above the plot, past a number of one line on the highest mark. */
export const BREAK_RISE = 30;
/** A break stands at the beginning of its year. */
const HALF = 0.5;
/** In narrower columns only the line is drawn; the note at the foot has the words. */
const LEAST_ROOM = 60;
const MOST_ROOM = 150;

export interface BreakPlace {
  readonly place: Part;
  /** The width of a year, and the height of the plot, in pixels. */
  readonly step: number;
  readonly height: number;
  /** How far lines rise above the plot: past the numbers on the highest marks. */
  readonly rise: number;
  /** The years drawn, from the first to the last. */
  readonly years: readonly number[];
  readonly language: Language;
}

/** An upright line where a series breaks, dashed, or bends, dotted, with what happened in words above it. */
export function breakMarks(breaks: readonly DrawnBreak[], at: BreakPlace): readonly Part[] {
  const isBroken = ({ breaking }: DrawnBreak): boolean => breaking.length > 0;
  return [
    ...lines(breaks.filter(isBroken), { color: color.warn, strokeDash: [5, 3], strokeWidth: 1.75 }, at),
    ...lines(
      breaks.filter((one) => !isBroken(one)),
      { color: color.axis, strokeDash: [1.5, 3], strokeWidth: 1.5 },
      at,
    ),
    ...textMarks(
      breakTexts(breaks, at).map(({ year, lines: words }) => ({ data: { at: year - HALF }, lines: words })),
      { x: at.place, y: { value: -at.rise } },
      { align: "center", color: color.ink, fontSize: size.foot, dy: -LINE_HEIGHT / 2 },
      "above",
    ),
  ];
}

/** How high the lines and words stand above the plot. */
export function breakRise(breaks: readonly DrawnBreak[], at: Omit<BreakPlace, "place" | "height">): number {
  if (breaks.length === 0) return 0;
  return at.rise + LINE_HEIGHT * Math.max(0, ...breakTexts(breaks, at).map(({ lines: words }) => words.length));
}

function lines(
  breaks: readonly DrawnBreak[],
  style: Part,
  { place, height, rise, language }: BreakPlace,
): readonly Part[] {
  if (breaks.length === 0) return [];
  const labels = labelsOf(language);
  const values = breaks.map((one) => {
    const name = labels.agencyInYear(one.agency, one.year);
    const value = wordsOf(one, language);
    return { at: one.year - HALF, name, value, quote: one.quote, spoken: labels.statement(name, value, one.quote) };
  });
  return [
    {
      data: { values },
      mark: { type: "rule", ...style },
      encoding: {
        x: place,
        y: { value: -rise },
        y2: { value: height },
        description: { field: "spoken" },
        tooltip: tooltip(language),
      },
    },
  ];
}

/** The words above each line, as wide as its neighbours and the edges of the plot leave room; none where that is too little. */
function breakTexts(
  breaks: readonly DrawnBreak[],
  { step, years, language }: Pick<BreakPlace, "step" | "years" | "language">,
): readonly { readonly year: number; readonly lines: readonly string[] }[] {
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return breaks.flatMap((one, index) => {
    const before = breaks[index - 1]?.year ?? first - (one.year - first);
    const after = breaks[index + 1]?.year ?? last + 1 + (last + 1 - one.year);
    const room = Math.min(MOST_ROOM, Math.min(one.year - before, after - one.year) * step - 8);
    return room < LEAST_ROOM ? [] : [{ year: one.year, lines: wrap(wordsOf(one, language), size.foot, room) }];
  });
}

function wordsOf({ breaking, bending }: DrawnBreak, language: Language): string {
  const labels = comparisonLabelsOf(language);
  return labelsOf(language).list([...breaking, ...bending].map((code) => labels.break[code]));
}
