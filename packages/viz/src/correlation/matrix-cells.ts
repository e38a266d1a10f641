import type { Part } from "../chart-spec.ts";
import { labelsOf, type Language } from "../label.ts";
import { statisticsLabelsOf } from "../label-statistics.ts";
import { raw } from "../parts/cell-marks.ts";
import { textMarks } from "../parts/text-marks.ts";
import { textWidth } from "../text-width.ts";
import { color, size } from "../theme.ts";
import type { Sources } from "../sources.ts";
import { indicatorTitle } from "../wording/indicator-title.ts";
import { coefficientWords, pairWords, rangeWords } from "./correlation-words.ts";
import { type CorrelationRow, type CorrelationSettings, isDoubtful, isMarked, noCoefficient } from "./pairs.ts";

/** Where the cells stand: `column` and `row` are the encodings of the indicators, in pixels `width` by `height` each. */
export interface Matrix {
  readonly x: Part;
  readonly y: Part;
  readonly width: number;
  readonly height: number;
  readonly settings: CorrelationSettings;
  readonly sources: Sources;
  readonly language: Language;
}

/** Five steps of strength from 0 to 1, below and above 0. */
const ABOVE = [color.ramp1, color.ramp2, color.ramp3, color.ramp4, color.ramp5] as const;
const BELOW = [color.below1, color.below2, color.below3, color.below4, color.below5] as const;
/** On the steps from here on words are in `onRamp`. */
const DARK_STEP = 3;
/** The size of the small print under the coefficient. */
const SMALL = 10;
/** From the middle of a cell to its coefficient, and to the first line of small print. */
const MAIN_RISE = 12;
const SMALL_DROP = 4;

/** In a cell too narrow for its reason, which the foot gives. */
const NOTHING = "–";

const stepOf = (coefficient: number): number => Math.min(4, Math.floor(Math.abs(coefficient) * 5 + 1e-9));

/** As it is written: what rounds to 0 is not below it. */
const isBelowZero = ({ coefficient }: CorrelationRow): boolean =>
  coefficient !== null && Number(coefficient.toFixed(2)) < 0;

/** The cells of the lower triangle: ground and coefficient, n, the range of hedged values; crossed out with the reason where there is none. */
export function matrixCells(rows: readonly CorrelationRow[], matrix: Matrix): readonly Part[] {
  const data = rows.map((row) => cellOf(row, matrix));
  const { x, y, language } = matrix;
  const words = statisticsLabelsOf(language).correlation;
  const { axis } = labelsOf(language);
  if (data.length === 0) return [];
  return [
    {
      data: { values: data },
      mark: { type: "rect", stroke: color.ground, strokeWidth: 2 },
      encoding: {
        x,
        y,
        fill: raw("ground"),
        description: { field: "spoken" },
        tooltip: [
          { field: "pair", title: axis.indicator },
          { field: "told", title: words.coefficient },
          { field: "chance", title: "p" },
          { field: "n", title: words.reports },
        ],
      },
    },
    ...crosses(data, matrix),
    ...cellWords(data, matrix),
  ];
}

function cellOf(row: CorrelationRow, { settings, sources, language, width }: Matrix) {
  const words = statisticsLabelsOf(language).correlation;
  const [a, b] = [row.indicator_a, row.indicator_b].map((id) => indicatorTitle(sources, id, language));
  const pair = words.pair(a!, b!);
  const { coefficient: told, chance, n } = pairWords(row, settings, language);
  const why = noCoefficient(row, settings.least);
  const step = row.coefficient === null ? null : stepOf(row.coefficient);
  const range = rangeWords(row, language);
  return {
    ...{ column: row.indicator_a, row: row.indicator_b, coefficient: row.coefficient, reports: row.n },
    ...{ pair, told, chance, n },
    spoken: pair + labelsOf(language).colon + labelsOf(language).list([told, chance, n].filter((part) => part !== "")),
    ground: step === null ? color.gap : (isBelowZero(row) ? BELOW : ABOVE)[step]!,
    ink: step === null ? color.muted : step >= DARK_STEP ? color.onRamp : color.ink,
    main: why === null ? `${coefficientWords(row.coefficient!)}${signOf(row)}` : reasonIn(words.reason[why], width),
    isNull: why !== null,
    isMarked: isMarked(row),
    small: [n, ...(range !== "" && textWidth(range, SMALL) <= width - 6 ? [range] : [])],
  };
}

/** The reason, where the cell has room for it. */
const reasonIn = (reason: string, width: number): string =>
  textWidth(reason, size.label) <= width - 8 ? reason : NOTHING;

const signOf = (row: CorrelationRow): string => (isMarked(row) ? "*" : isDoubtful(row) ? "?" : "");

type Cell = ReturnType<typeof cellOf>;

/** A stroke through each cell without a coefficient. */
function crosses(data: readonly Cell[], { x, y, width, height }: Matrix): readonly Part[] {
  const own = data.filter(({ isNull }) => isNull);
  const slope = (height - 8) / (width - 8);
  return own.length === 0
    ? []
    : [
        {
          data: { values: own.map(({ column, row }) => ({ column, row })) },
          mark: {
            type: "point",
            shape: `M-1,${slope}L1,${-slope}`,
            size: (width - 8) ** 2,
            stroke: color.stem,
            strokeWidth: 1.2,
            fill: null,
            opacity: 1,
            aria: false,
          },
          encoding: { x, y },
        },
      ];
}

/** The coefficient in the middle, the small print under it; bold where it is marked. */
function cellWords(data: readonly Cell[], { x, y }: Matrix): readonly Part[] {
  const inks = [...new Set(data.map(({ ink }) => ink))];
  return inks.flatMap((ink) => {
    const own = data.filter((cell) => cell.ink === ink);
    const main = (isBold: boolean): readonly Part[] =>
      textMarks(
        own
          .filter((cell) => cell.isMarked === isBold)
          .map(({ column, row, main: words }) => ({ data: { column, row }, lines: [words] })),
        { x, y },
        {
          align: "center",
          color: ink,
          fontSize: size.label,
          dy: -MAIN_RISE,
          ...(isBold ? { fontWeight: "bold" } : {}),
        },
      );
    const small = own.flatMap(({ column, row, small: lines }) =>
      lines.map((line, at) => ({ data: { column, row }, lines: [line], at })),
    );
    return [
      ...main(true),
      ...main(false),
      ...[0, 1].flatMap((line) =>
        textMarks(
          small.filter(({ at }) => at === line).map(({ data: place, lines }) => ({ data: place, lines })),
          { x, y },
          { align: "center", color: ink, fontSize: SMALL, dy: SMALL_DROP + line * 13 },
        ),
      ),
    ];
  });
}
