import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import { aroundMean } from "../../statistics/around-mean.ts";
import { rangeBounds } from "../../statistics/bounds-of.ts";
import type { AgenciesOptions } from "../compare-agencies.ts";
import type { ComparedReport } from "../comparison.ts";
import { summarise } from "../summarise.ts";
import { askAgencies } from "./ask-agencies.ts";
import { boundCells } from "./bound-cells.ts";
import { coverageShare } from "./coverage-share.ts";
import { badOption } from "./faults.ts";
import { noteOf } from "./note-of.ts";
import { labelled, type Labelled, type OneGroupKey } from "./one-group.ts";

/** Whose values are described, and divided by what. */
export interface DistributionOptions extends AgenciesOptions {
  /** A row for each level, region, year or kind of agency; one row for all where left out. */
  readonly by?: OneGroupKey;
  /** The best that can be had, in the indicator's unit: gives the shares of it (得分率). */
  readonly fullScore?: number;
}

/**
 * The columns of a distribution. Each figure has its low and high bound: the same number where every value is exact, null
 * where it is open on that side or there is no value. `above_mean` and `below_mean` count reports; `…_rate` is a share of the
 * full score, 0 to 1, null where none was given. `coverage` is the share of reports that could give a value and do.
 */
export const DISTRIBUTION_SCHEMA = {
  by: "string!",
  group: "string",
  reports: "number!",
  n: "number!",
  missing: "number!",
  coverage: "number",
  unit: "string!",
  mean_low: "number",
  mean_high: "number",
  min_low: "number",
  min_high: "number",
  q1_low: "number",
  q1_high: "number",
  median_low: "number",
  median_high: "number",
  q3_low: "number",
  q3_high: "number",
  max_low: "number",
  max_high: "number",
  range_low: "number",
  range_high: "number",
  above_mean_low: "number",
  above_mean_high: "number",
  below_mean_low: "number",
  below_mean_high: "number",
  mean_rate_low: "number",
  mean_rate_high: "number",
  min_rate_low: "number",
  min_rate_high: "number",
  max_rate_low: "number",
  max_rate_high: "number",
} as const;

export type DistributionSchema = typeof DISTRIBUTION_SCHEMA;

/**
 * How the values of one indicator lie across agencies: the table that evaluations of rule-of-law government print, with
 * bounds for hedged values. Silence is counted and in no figure.
 *
 * @example
 * distributionOf(await readReports("seeds"), { indicator: "decisions.legal_reviews", by: "level" });
 */
export function distributionOf(readings: Readings, options: DistributionOptions): Analysis<DistributionSchema> {
  const { by = "none", fullScore = null } = options;
  if (fullScore !== null && !(fullScore > 0 && Number.isFinite(fullScore)))
    throw badOption("fullScore", fullScore, "a number above 0, in the indicator's unit");
  const { comparison, notes, settings } = askAgencies(readings, options, { yearsApart: by === "year" });
  const groups = labelled(readings, comparison.rows, by);
  return analysisOf(
    DISTRIBUTION_SCHEMA,
    groups.map((group) => distributionRow(group, comparison.unit, fullScore)),
    { method: methodOf({ ...settings, by, fullScore }), notes: [...notes, ...overFull(comparison.rows, fullScore)] },
  );
}

function distributionRow({ by, group, rows }: Labelled<ComparedReport>, unit: string, fullScore: number | null) {
  const { mean, min, q1, median, q3, max } = summarise({ rows, unit });
  const { reports, n, missing, coverage } = coverageShare(rows);
  const intervals = rows.flatMap(({ interval }) => interval ?? []);
  const { above, below } = n === 0 ? { above: null, below: null } : aroundMean(intervals);
  const rate = (figure: Interval | null): Interval | null => shareOf(figure, fullScore);
  return {
    ...{ by, group, reports, n, missing, coverage, unit },
    ...boundCells("mean", mean),
    ...boundCells("min", min),
    ...boundCells("q1", q1),
    ...boundCells("median", median),
    ...boundCells("q3", q3),
    ...boundCells("max", max),
    ...boundCells("range", rangeBounds(intervals)),
    ...boundCells("above_mean", above),
    ...boundCells("below_mean", below),
    ...boundCells("mean_rate", rate(mean)),
    ...boundCells("min_rate", rate(min)),
    ...boundCells("max_rate", rate(max)),
  };
}

function shareOf(figure: Interval | null, whole: number | null): Interval | null {
  if (figure === null || whole === null) return null;
  const { low, high } = figure;
  return { low: low === null ? null : low / whole, high: high === null ? null : high / whole };
}

const overFull = (rows: readonly ComparedReport[], fullScore: number | null): readonly Note[] =>
  noteOf(
    "score/over-full",
    "warning",
    rows.filter(({ interval }) => fullScore !== null && (interval?.high ?? 0) > fullScore).map(({ report }) => report),
    `values of these reports are or can be above the full score of ${fullScore}`,
  );

const methodOf = (settings: Readonly<Record<string, string | number | null>>) => ({
  id: "distribution",
  formula:
    "each figure from all lowest to all highest values that the wordings allow; quartiles interpolate linearly between ranks; above and below the mean as outer bounds; rate = figure / full score",
  source:
    "Hyndman & Fan, The American Statistician 50 (1996) 361-365, type 7; bounds: Nguyen, Kreinovich, Wu & Xiang, Computing Statistics under Interval and Fuzzy Uncertainty, Springer 2012",
  settings,
});
