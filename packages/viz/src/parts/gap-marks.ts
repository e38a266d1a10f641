import type { Part } from "../chart-spec.ts";
import { type Language, labelsOf } from "../label.ts";
import { isSilent, isValued, type Row } from "../rows.ts";
import { wrap } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { yearOf } from "../years.ts";
import { textMarks } from "./text-marks.ts";

/** Narrower columns have their words turned upright. */
const LEAST_COLUMN = 44;

/** How far a column reaches to either side, in years: grey ones stand apart, white ones run into each other. */
const REACH = { grey: 0.46, white: 0.5 } as const;

export interface Columns {
  readonly place: Part;
  /** The width of a year, and the height of the plot, in pixels. */
  readonly step: number;
  readonly height: number;
  readonly language: Language;
}

/**
 * Years without a value and why: a grey column where a report is silent, a white one where the comparison has no report of
 * the year. Nothing of them is on the scale of values.
 */
export function gapMarks(rows: readonly Row[], years: readonly number[], columns: Columns): readonly Part[] {
  const gaps = years.flatMap((year) =>
    gapOf(
      year,
      rows.filter((row) => yearOf(row) === year),
      columns.language,
    ),
  );
  return [...columnMarks(gaps, columns), ...wordMarks(gaps, columns)];
}

interface Gap {
  readonly year: number;
  readonly words: string;
  readonly isAsked: boolean;
}

/** None where a report of the year has a value. */
function gapOf(year: number, rows: readonly Row[], language: Language): readonly Gap[] {
  if (rows.some(isValued)) return [];
  const labels = labelsOf(language);
  if (rows.length === 0) return [{ year, words: labels.note.notAsked, isAsked: false }];
  return [{ year, words: labels.list([...new Set(rows.filter(isSilent).map(({ words }) => words))]), isAsked: true }];
}

const columnMarks = (gaps: readonly Gap[], { place, height }: Columns): readonly Part[] =>
  gaps.length === 0
    ? []
    : [
        {
          data: {
            values: gaps.map(({ year, isAsked }) => {
              const reach = isAsked ? REACH.grey : REACH.white;
              return { at: year - reach, to: year + reach, fill: isAsked ? color.gap : color.ground };
            }),
          },
          mark: { type: "rect", aria: false },
          encoding: {
            x: place,
            x2: { field: "to" },
            y: { value: 0 },
            y2: { value: height },
            fill: { field: "fill", type: "nominal", scale: null },
          },
        },
      ];

function wordMarks(gaps: readonly Gap[], { place, step, height }: Columns): readonly Part[] {
  const isTurned = step < LEAST_COLUMN;
  return textMarks(
    gaps.map(({ year, words }) => ({
      data: { at: year },
      lines: isTurned ? [words] : wrap(words, size.small, step - 10),
    })),
    { x: place, y: { value: height / 2 } },
    { align: "center", color: color.muted, fontSize: size.small, ...(isTurned ? { angle: 270 } : {}) },
  );
}
