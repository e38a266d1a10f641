import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { type Analysis, analysisOf, type Note } from "../../frame/analysis.ts";
import type { Interval } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import { adjustPValues, type PValueCorrection } from "../../statistics/adjust-p-values.ts";
import { midpoint } from "../../statistics/bounded.ts";
import { correlationPermutation } from "../../statistics/correlation-permutation.ts";
import { correlation, type CorrelationMethod } from "../../statistics/correlation.ts";
import type { Comparison } from "../comparison.ts";
import { askIndicators, type WhichReports } from "./ask-indicators.ts";
import { boundCells } from "./bound-cells.ts";
import { checkedCorrelate } from "./checked-correlate.ts";
import { correlateMethod } from "./correlate-method.ts";
import { correlationRange, isHedged } from "./correlation-range.ts";
import { noteOf } from "./note-of.ts";
import { type Pair, pairedValues } from "./paired-values.ts";

/** Which indicators are set against each other, and how chance is judged. */
export interface CorrelateOptions extends WhichReports {
  /** Two indicators or more; each pair of them has a row. */
  readonly indicators: readonly AnyIndicatorId[];
  readonly method: CorrelationMethod;
  /** How often pairs are shuffled for a p-value; 9999 where left out. */
  readonly permutations?: number;
  /** Decides the shuffles and draws: one seed, one result. */
  readonly seed?: number;
  /** How p-values are corrected for the number of pairs; "none" where left out. */
  readonly correction?: PValueCorrection;
}

/**
 * The columns of correlations. `n` reports state both indicators with both ends known, `hedged` of them not exactly, `open` others
 * are left out. `coefficient` is of midpoints; `coefficient_low` and `coefficient_high` are the least and the greatest seen over
 * values that the wordings allow (not a bound). `p` is two-sided, by shuffling. Null with a note where there is none.
 */
export const CORRELATION_SCHEMA = {
  indicator_a: "string!",
  indicator_b: "string!",
  n: "number!",
  coefficient: "number",
  coefficient_low: "number",
  coefficient_high: "number",
  p: "number",
  p_adjusted: "number",
  hedged: "number!",
  open: "number!",
} as const;

export type CorrelationSchema = typeof CORRELATION_SCHEMA;

/** Of fewer pairs no coefficient is given. */
const LEAST = 4;

/**
 * How two indicators go together across reports, a row a pair of indicators. Each pair rests on the reports that state both, so
 * pairs may rest on different reports. That two numbers go together says nothing of why: larger agencies have more of both.
 *
 * @example
 * correlate(readings, { indicators: ["rules.normative_documents_issued", "decisions.legal_reviews"], method: "spearman" });
 */
export function correlate(readings: Readings, options: CorrelateOptions): Analysis<CorrelationSchema> {
  const chosen = checkedCorrelate(options);
  const { comparisons, notes } = askIndicators(readings, chosen.indicators, options);
  const found = comparisons.flatMap((a, at) => comparisons.slice(at + 1).map((b) => pairOf(a, b, chosen)));
  const adjusted = adjustPValues(
    found.map(({ row }) => row.p),
    chosen.correction,
  );
  return analysisOf(
    CORRELATION_SCHEMA,
    found.map(({ row }, at) => ({ ...row, p_adjusted: adjusted[at]! })),
    {
      method: correlateMethod(chosen, { year: options.year ?? null, least: LEAST }),
      notes: [...found.flatMap((pair) => pair.notes), ...notes],
    },
  );
}

const valuesOf = ({ rows }: Comparison): ReadonlyMap<string, Interval | null> =>
  new Map(rows.map(({ report, interval }) => [report, interval]));

type Chosen = ReturnType<typeof checkedCorrelate>;

function pairOf(a: Comparison, b: Comparison, { method, permutations, seed }: Chosen) {
  const { pairs, open } = pairedValues(valuesOf(a), valuesOf(b));
  const [x, y] = [pairs.map((pair) => midpoint(pair.x)), pairs.map((pair) => midpoint(pair.y))];
  const enough = pairs.length >= LEAST;
  const coefficient = enough ? correlation(x, y, method) : null;
  const names = { indicator_a: a.indicator, indicator_b: b.indicator };
  return {
    row: {
      ...names,
      n: pairs.length,
      coefficient,
      ...boundCells("coefficient", coefficient === null ? null : correlationRange(pairs, method, seed)),
      p: coefficient === null ? null : correlationPermutation(x, y, { method, permutations, seed }),
      hedged: pairs.filter(isHedged).length,
      open: open.length,
    },
    notes: pairNotes(`${names.indicator_a} and ${names.indicator_b}`, pairs, { open, coefficient }),
  };
}

function pairNotes(
  named: string,
  pairs: readonly Pair[],
  { open, coefficient }: { readonly open: readonly string[]; readonly coefficient: number | null },
): readonly Note[] {
  const because =
    pairs.length < LEAST
      ? { code: "pair/too-few", message: `${named}: ${pairs.length} reports state both; ${LEAST} are needed` }
      : {
          code: "pair/constant",
          message: `${named}: all values of one of them are the same, or too large to calculate with`,
        };
  return [
    ...(coefficient === null ? [{ ...because, severity: "warning" as const, reports: [] }] : []),
    ...noteOf("pair/open", "note", open, `${named}: a value of these reports is open on a side; they are left out`),
  ];
}
