import { type AgencyRow, valuedIn } from "../agency-rows.ts";
import type { ChartOptions, Part } from "../chart-spec.ts";
import { isValued } from "../rows.ts";
import { color } from "../theme.ts";
import { yearOf } from "../years.ts";
import { statementMarks } from "./statement-marks.ts";
import { scalePart, valueAxis, type ValueScale } from "./value-scale.ts";
import { lookOf } from "./year-look.ts";

/** Agencies, a row each, with a lane in it for each year. */
export interface DotRows {
  readonly agencies: readonly AgencyRow[];
  /** The latest first. */
  readonly years: readonly number[];
  readonly scale: ValueScale;
  readonly options: Pick<ChartOptions, "language" | "readerPages">;
}

/** The place of an agency's row; its field is `at`. */
export const rowPlace = (agencies: readonly AgencyRow[]): Part => ({
  field: "at",
  type: "nominal",
  sort: null,
  scale: { domain: agencies.map(({ agency }) => agency) },
  axis: null,
});

/** A fine line to the last mark of each row, and along it the statements of each year, the latest on top. */
export function dotRows({ agencies, years, scale, options }: DotRows): readonly Part[] {
  const place = rowPlace(agencies);
  const value = { type: "quantitative", scale: scalePart(scale) };
  const axis: Part = {
    data: { values: agencies.map(({ agency }) => ({ at: agency })) },
    mark: { type: "rule", opacity: 0, aria: false },
    encoding: { y: place, x: { datum: scale.min, ...value, axis: valueAxis(scale, options.language, true) } },
  };
  const lines: Part = {
    data: { values: agencies.map((row) => ({ at: row.agency, from: scale.min, reach: reachOf(row, scale) })) },
    mark: { type: "rule", color: color.grid, aria: false },
    encoding: { y: place, x: { field: "from", ...value, title: null }, x2: { field: "reach" } },
  };
  const rows = agencies.flatMap(({ own }) => own);
  const marks = [...years].reverse().flatMap((year) =>
    statementMarks(
      rows.filter((row) => yearOf(row) === year),
      { along: "x", scale, place, at: ({ agency }) => agency, options, look: lookOf(year, years) },
    ),
  );
  return [axis, lines, ...marks];
}

/** Where the marks of an agency end, in the unit of the scale. */
export const reachOf = ({ own }: AgencyRow, scale: ValueScale): number =>
  Math.max(scale.min, ...own.filter(isValued).map(({ value }) => value.high ?? scale.max));

/** The year whose value stands beside the row in words: the latest that has one. */
export const labelledYear = (row: AgencyRow, years: readonly number[]): number | undefined =>
  years.find((year) => valuedIn(row, year).length > 0);
