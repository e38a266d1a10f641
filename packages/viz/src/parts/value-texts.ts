import type { Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { bareInterval } from "../label-number.ts";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { wrap } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { byYear, yearOf } from "../years.ts";
import { textMarks } from "./text-marks.ts";
import { scalePart, type ValueScale } from "./value-scale.ts";

/** In narrower columns only the first and the last value are written out. */
const LEAST_COLUMN = 44;

export interface Texts {
  readonly scale: ValueScale;
  readonly place: Part;
  readonly step: number;
  readonly language: Language;
}

/** The values in numbers, above their marks; those of one year, of versions of a report, together. */
export function valueTexts(rows: readonly Row[], { scale, place, step, language }: Texts): readonly Part[] {
  return textMarks(
    writtenYears(rows, step).map((own) => ({
      data: { at: yearOf(own[0]!), top: Math.max(...own.map(({ value }) => value.high ?? scale.max)) },
      lines: linesOf(own, { scale, step, language }),
    })),
    { x: place, y: { field: "top", type: "quantitative", scale: scalePart(scale), title: null } },
    { align: "center", color: color.ink, fontSize: size.small, dy: -15 },
    "above",
  );
}

/** How many lines the longest of the texts has. */
export const valueLines = (rows: readonly Row[], texts: Omit<Texts, "place">): number =>
  Math.max(1, ...writtenYears(rows, texts.step).map((own) => linesOf(own, texts).length));

function writtenYears(rows: readonly Row[], step: number): readonly (readonly ValuedRow[])[] {
  const valued = byYear(rows.filter(isValued));
  return step < LEAST_COLUMN ? valued.filter((_, index) => index === 0 || index === valued.length - 1) : valued;
}

function linesOf(own: readonly ValuedRow[], { scale, step, language }: Omit<Texts, "place">): readonly string[] {
  const numbers = [...new Set(own.map((row) => numbersOf(row, scale.unit, language)))];
  return wrap(labelsOf(language).list(numbers), size.small, Math.max(step - 6, LEAST_COLUMN));
}

/** The statements of a report in numbers, each once; their unit stands in the subtitle. */
export const numbersOf = (row: ValuedRow, unit: string, language: Language): string =>
  labelsOf(language).list(row.statements.map((statement) => bareInterval(statement, language, unit)));
