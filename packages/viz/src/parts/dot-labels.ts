import { type AgencyRow, valuedIn } from "../agency-rows.ts";
import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import type { ValuedRow } from "../rows.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { labelledYear, reachOf } from "./dot-rows.ts";
import { type PlacedText, textMarks } from "./text-marks.ts";
import { scalePart, type ValueScale } from "./value-scale.ts";

/** From the last mark of a row to its words. */
export const LABEL_GAP = 14;

/** The latest value of an agency in words: behind its mark, or at the end of the row where other years have marks too. */
export interface ValueLabel extends PlacedText {
  /** Whether it is of the latest year; else its year stands before it. */
  readonly isLatest: boolean;
  readonly reach: number;
}

export interface LabelledRows {
  /** The latest first. */
  readonly years: readonly number[];
  readonly scale: ValueScale;
  readonly language: Language;
  /** The value of one report in words. */
  readonly words: (row: ValuedRow) => string;
}

export function valueLabel(row: AgencyRow, { years, scale, language, words }: LabelledRows): ValueLabel {
  const labels = labelsOf(language);
  const year = labelledYear(row, years);
  const reach = years.length > 1 ? scale.max : reachOf(row, scale);
  const value = labels.list(valuedIn(row, year).map(words));
  const isLatest = year === years[0];
  const said = isLatest || year === undefined ? value : labels.statement(labels.year(year), value, "");
  return { data: { at: row.agency, to: reach }, lines: value === "" ? [] : [said], isLatest, reach };
}

/** The labels as marks; those of an earlier year are muted. */
export function labelMarks(values: readonly ValueLabel[], scale: ValueScale, y: Part): readonly Part[] {
  const x = { field: "to", type: "quantitative", scale: scalePart(scale), title: null };
  return [true, false].flatMap((isLatest) =>
    textMarks(
      values.filter((one) => one.isLatest === isLatest && one.lines.length > 0),
      { y, x },
      { align: "left", color: isLatest ? color.ink : color.muted, fontSize: size.label, dx: LABEL_GAP },
    ),
  );
}

/** As wide as the room allows with every label inside it. */
export function plotWidth(
  room: number,
  values: readonly ValueLabel[],
  { min, max }: ValueScale,
  least: number,
): number {
  const fits = values.map(({ reach, lines }) => {
    const share = Math.max((reach - min) / (max - min), 0.01);
    return lines.length === 0 ? room : (room - LABEL_GAP - textWidth(lines[0]!, size.label)) / share;
  });
  return Math.round(Math.max(least, Math.min(room, ...fits)));
}

/** Where the labels end, in pixels of a plot of a width. */
export const labelsEnd = (values: readonly ValueLabel[], { min, max }: ValueScale, width: number): number =>
  Math.max(
    width,
    ...values.map(
      ({ reach, lines }) => (width * (reach - min)) / (max - min) + LABEL_GAP + textWidth(lines[0] ?? "", size.label),
    ),
  );
