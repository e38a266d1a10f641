import { codebookOf, type Coverage, type CoverageCell } from "@fazhi/core";
import type { ChartOptions, Part } from "../chart-spec.ts";
import { labelsOf } from "../label.ts";
import { STATE_SIGN } from "../state-sign.ts";
import { color } from "../theme.ts";
import type { Cited } from "../drawn-statement.ts";
import { linkChannel, linkOf } from "./link.ts";
import { reportNames } from "../wording/coverage-words.ts";
import { printedQuotes } from "../wording/printed-quotes.ts";

export interface Grid {
  readonly x: Part;
  readonly y: Part;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** The cells of a coverage chart: the ground of the state, and its sign. */
export function cellMarks(coverage: Coverage, { x, y, options }: Grid): readonly Part[] {
  const values = cellData(coverage, options);
  const { axis } = labelsOf(options.language);
  const tooltip = [
    { field: "name", title: axis.report },
    { field: "what", title: axis.indicator },
    { field: "words", title: axis.state },
    { field: "quote", title: axis.quote },
  ];
  const ground = {
    data: { values },
    mark: { type: "rect", stroke: color.ground, strokeWidth: 2 },
    encoding: { x, y, fill: raw("ground"), description: { field: "spoken" }, tooltip, ...linkChannel(values) },
  };
  return values.length === 0 ? [] : [ground, ...signMarks(values, { x, y })];
}

/** In square pixels: signs that are lines are drawn a little larger than the dot. */
const SIGN_SIZE = { surface: 90, line: 140 } as const;

/**
 * Signs at their places: those that are surfaces and those that are lines are a layer each. `values` have the fields
 * `ink`, `shape` and `isFilled`.
 */
export function signMarks(values: readonly Part[], place: Part): readonly Part[] {
  const layer = (own: readonly Part[], mark: Part, ink: Part): readonly Part[] =>
    own.length === 0
      ? []
      : [
          {
            data: { values: own },
            mark: { type: "point", opacity: 1, aria: false, ...mark },
            encoding: { ...place, shape: raw("shape"), ...ink },
          },
        ];
  return [
    ...layer(
      values.filter(({ isFilled }) => isFilled === true),
      { size: SIGN_SIZE.surface, strokeWidth: 0 },
      { fill: raw("ink") },
    ),
    ...layer(
      values.filter(({ isFilled }) => isFilled !== true),
      { size: SIGN_SIZE.line, strokeWidth: 1.8, fill: null },
      { stroke: raw("ink") },
    ),
  ];
}

/** A field whose values are drawn as they are. */
export const raw = (field: string): Part => ({ field, type: "nominal", scale: null });

function cellData(coverage: Coverage, options: Grid["options"]): readonly Part[] {
  const { cells, reports } = coverage;
  const { language } = options;
  const labels = labelsOf(language);
  const names = reportNames(reports, labels);
  const codebook = codebookOf(coverage);
  return cells.map((cell) => {
    const indicator = codebook.indicatorOf(cell.indicator);
    const what = language === "en" ? indicator.en : indicator.zh;
    const name = names.get(cell.report) ?? cell.report;
    const words = labels.state[cell.state];
    const quote = quotesOf(cell);
    const { ground, ink, shape, isFilled } = STATE_SIGN[cell.state];
    const spoken = labels.statement(labels.list([name, what]), words, quote);
    return {
      report: cell.report,
      indicator: cell.indicator,
      name,
      what,
      words,
      quote,
      spoken,
      ground,
      ink,
      shape,
      isFilled,
      ...linkOf(firstCited(cell), options),
    };
  });
}

const quotesOf = ({ statements, evidence = [] }: CoverageCell): string =>
  printedQuotes([...statements, ...evidence].map(({ quote }) => quote));

function firstCited({ report, statements, evidence = [] }: CoverageCell): Cited | null {
  const [first] = [...statements, ...evidence];
  return first === undefined ? null : { report, start: first.start, end: first.end };
}
