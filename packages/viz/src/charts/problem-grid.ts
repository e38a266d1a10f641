import { type Frame, problemCategories, type ProblemFollowedSchema, type Readings } from "@fazhi/core";
import type { ChartOptions, ChartSpec, Part } from "../chart-spec.ts";
import { frame, innerWidth } from "../frame.ts";
import { labelsOf } from "../label.ts";
import { type ProblemSign, reportsWordsOf } from "../label-reports.ts";
import { emptyPlot } from "../parts/empty-plot.ts";
import { pixel } from "../parts/pixel.ts";
import { problemGround } from "../parts/problem-ground.ts";
import { leastWidth, type ProblemCell, problemLayout, ROW } from "../parts/problem-layout.ts";
import { PROBLEM_SIGN, problemMarks } from "../parts/problem-marks.ts";
import { swatchLegend } from "../parts/swatch-legend.ts";
import { textMarks } from "../parts/text-marks.ts";
import { columnsByAgency, columnsByYear, type ProblemColumn, tokensIn } from "../reports/problem-cells.ts";
import { type ProblemPanel, problemPanel, problemsIn } from "../reports/problem-panel.ts";
import { textWidth, wrapClauses } from "../text-width.ts";
import { color, size } from "../theme.ts";
import { describe } from "../wording/alt-text.ts";
import { categoryName, categoryRow, emptyColumns, problemFoot, problemHeadline } from "../wording/problem-words.ts";

/** What a matrix of shortcomings is made of. */
export interface ProblemGridInput {
  /** `problemsOverYears(readings)`. */
  readonly followed: Frame<ProblemFollowedSchema>;
  /** The reports that were read: only they say which years have no report, and which reports name no shortcoming. */
  readonly readings: Readings;
}

export interface ProblemGridOptions extends ChartOptions {
  /** A column for each agency and year, or for each year; left out, agencies as long as their columns fit. */
  readonly by?: "agency" | "year";
  /** Only this agency, by its name as in `compareYears`; what chance finds is still looked for in the reports of all. */
  readonly agency?: string;
}

const NAME_WIDTH = 150;
const GAP = 12;
const TOTAL_RISE = 12;
/** A picture may be a little wider than asked, so that agencies keep columns of their own. */
const LEEWAY = 1.05;
/** An underline among the signs of the legend: a path in a box from -1 to 1. */
const UNDERLINE = { all: "M-1,0.2L1,0.2L1,0.5L-1,0.5Z", some: "M-0.45,0.2L0.45,0.2L0.45,0.5L-0.45,0.5Z" } as const;
const SIGNS = Object.keys(PROBLEM_SIGN) as readonly ProblemSign[];

/**
 * Which shortcomings reports name over the years: a row a category, a column a year, in each cell a sign with how many are repeated, new,
 * or cannot be held against the year before, or that the category is no longer named; a line below a sign where the plan of the same
 * report has like words. A year without a report is an empty frame, and a report that names no shortcoming says so.
 *
 * Of several agencies each has columns of its own where there is room; else a column is a year of all, and the signs count agencies.
 *
 * It reads the key of the report, `category`, `quote`, `start`, `end`, `before`, `before_quote`, `before_elsewhere_found`,
 * `before_elsewhere_of`, `plan`, `plan_quote`, `next` and `next_quote`. Shortcomings of a report that was not read are a Fault.
 *
 * @example
 * problemGrid({ followed: problemsOverYears(readings), readings }, { language: "zh-CN" });
 */
export function problemGrid({ followed, readings }: ProblemGridInput, options: ProblemGridOptions): ChartSpec {
  const { language } = options;
  const labels = labelsOf(language);
  const panel = problemPanel(followed, readings, options.agency);
  const drawing = drawingOf(panel, options);
  const { columns, categories, isByYear } = drawing;
  const { years } = panel;
  const span = years.length === 0 ? "" : labels.years(years[0]!, years.at(-1)!);
  const words = {
    headline: problemHeadline(panel, language),
    subtitle: reportsWordsOf(language).problems.subtitle(panel.agencies.length, isByYear, span),
    foot: problemFoot({ panel, columns, followed, isByYear, language }),
  };
  const rows = [
    ...categories.map((category) => categoryRow(category, panel, language)),
    ...emptyColumns(columns, language),
  ];
  const description = describe({ kind: "problems", ...words, rows }, language);
  return frame([view(drawing)], { ...words, description }, options);
}

interface Drawing {
  readonly panel: ProblemPanel;
  readonly columns: readonly ProblemColumn[];
  readonly categories: readonly string[];
  readonly cells: readonly ProblemCell[];
  readonly isByYear: boolean;
  readonly gutter: number;
  readonly aside: number;
  readonly options: ProblemGridOptions;
}

function drawingOf(panel: ProblemPanel, options: ProblemGridOptions): Drawing {
  const { language } = options;
  const categories = categoriesIn(panel);
  const names = categories.flatMap((id) => wrapClauses(categoryName(id, language), size.small, NAME_WIDTH));
  const gutter = Math.ceil(Math.max(0, ...names.map((line) => textWidth(line, size.small)))) + GAP;
  const aside = Math.ceil(textWidth(reportsWordsOf(language).problems.total, size.small)) + GAP;
  const cellsOf = (columns: readonly ProblemColumn[]): readonly ProblemCell[] =>
    columns.flatMap((column) =>
      categories.map((category) => ({ column, category, tokens: tokensIn(column, category, panel) })),
    );
  const apart = columnsByAgency(panel);
  const fits = leastWidth(apart, cellsOf(apart)) <= LEEWAY * (innerWidth(options) - gutter - aside);
  const isByYear =
    options.by === undefined ? panel.agencies.length > 1 && !fits : options.by === "year" && panel.agencies.length > 1;
  const columns = isByYear ? columnsByYear(panel) : apart;
  return { panel, columns, categories, cells: cellsOf(columns), isByYear, gutter, aside, options };
}

/** The categories that are named, those with the most shortcomings first; what no word decides is the last. */
function categoriesIn(panel: ProblemPanel): readonly string[] {
  const named = problemsIn(panel).map(({ category }) => category);
  const count = (id: string): number => (id === "other" ? -1 : named.filter((one) => one === id).length);
  return problemCategories()
    .map(({ id }) => id)
    .filter((id) => named.includes(id))
    .sort((a, b) => count(b) - count(a));
}

function view(drawing: Drawing): Part {
  const { panel, columns, categories, cells, isByYear, gutter, aside, options } = drawing;
  const { language } = options;
  const layout = problemLayout(columns, categories, cells, { gutter, aside, options });
  const rows = categories.map((category) => ({ category, py: layout.top(category) + ROW / 2 }));
  const items = problemsIn(panel);
  const { problems } = reportsWordsOf(language);
  const y = pixel("py");
  return {
    width: layout.width,
    height: layout.height,
    layer: [
      ...(columns.length === 0 ? [emptyPlot] : problemGround(columns, categories, layout, language)),
      ...problemMarks({ cells, layout, isByYear, options }),
      ...textMarks(
        rows.map(({ category, py }) => ({
          data: { py },
          lines: wrapClauses(categoryName(category, language), size.small, NAME_WIDTH),
        })),
        { y, x: { value: 0 } },
        { align: "right", dx: -GAP, color: color.ink, fontSize: size.small },
      ),
      ...textMarks(
        [
          ...rows.map(({ category, py }) => ({
            data: { py },
            lines: [String(items.filter((item) => item.category === category).length)],
          })),
          ...(rows.length === 0 ? [] : [{ data: { py: -TOTAL_RISE }, lines: [problems.total] }]),
        ],
        { y, x: { value: layout.width + aside } },
        { align: "right", color: color.muted, fontSize: size.small },
      ),
      ...legend(drawing, layout.height),
    ],
  };
}

/** The signs that occur, in words. */
function legend({ cells, isByYear, gutter, options }: Drawing, top: number): readonly Part[] {
  const { problems } = reportsWordsOf(options.language);
  const tokens = cells.flatMap((cell) => cell.tokens);
  const words = isByYear ? problems.signOfMany : problems.sign;
  const signs = SIGNS.filter((sign) => tokens.some((token) => token.sign === sign));
  const lines = (["all", "some"] as const).filter((how) => tokens.some(({ answered }) => answered === how));
  return swatchLegend(
    [
      ...signs.map((sign) => ({ ...PROBLEM_SIGN[sign], words: words[sign] })),
      ...lines.map((how) => ({
        shape: UNDERLINE[how],
        fill: color.ink,
        stroke: color.ink,
        words: problems.answered[how],
      })),
    ],
    { left: -gutter, top, room: innerWidth(options) },
  );
}
