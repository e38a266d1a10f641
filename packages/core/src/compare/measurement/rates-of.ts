import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { type Analysis, analysisOf, type Method, type Note } from "../../frame/analysis.ts";
import type { Row } from "../../frame/schema.ts";
import type { Observation } from "../../observation/observation.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Scope } from "../../observation/scope-of.ts";
import { askIndicators } from "../agencies/ask-indicators.ts";
import { valueScopes } from "../agencies/value-scopes.ts";
import type { ComparedReport, Comparison } from "../comparison.ts";
import { badFactor } from "./faults.ts";
import { type OutsideDenominator, outsideDenominator } from "./outside-denominator.ts";
import { periodKindOf } from "./period-kind.ts";
import { quotient } from "./quotient.ts";
import type { RateDenominator, RateSide } from "./rate-denominator.ts";
import { isFactor } from "./rate-of.ts";

/** Which rate is asked for: both indicators are named, none is guessed. */
export interface RatesOptions {
  readonly numerator: AnyIndicatorId;
  /** Another indicator, or figures from elsewhere (population, staff) with their source. */
  readonly denominator: AnyIndicatorId | OutsideDenominator;
  /** 1 for each, 10000 for ten thousand; 1 where left out. */
  readonly per?: number;
  readonly year?: number;
  readonly scope?: Scope;
}

/** The columns of rates; `because` says why a row has none, and is null where it has one. */
export const RATE_SCHEMA = {
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  numerator: "string!",
  denominator: "string!",
  rate_low: "number",
  rate_high: "number",
  unit: "string!",
  because: "string",
  numerator_low: "number",
  numerator_high: "number",
  denominator_low: "number",
  denominator_high: "number",
  numerator_quote: "string",
  denominator_quote: "string",
} as const;

export type RateSchema = typeof RATE_SCHEMA;

/**
 * One indicator over another, report by report: penalties per officer, cases per ten thousand inhabitants. Both values of a row are of
 * one report, year and scope; the denominator is of the year or of its last day. A report that lacks one of the two has a row
 * that says which. A number of the region over one of the body (high-tech enterprises per officer) is refused with the reason "scope".
 *
 * A factor that is not above 0, and figures from elsewhere that are no numbers or stand twice, are Faults.
 *
 * @example
 * ratesOf(readings, { numerator: "enforcement.penalties", denominator: "enforcement.officers", year: 2022 });
 */
export function ratesOf(readings: Readings, options: RatesOptions): Analysis<RateSchema> {
  const { numerator, denominator, per = 1, year, scope } = options;
  if (!isFactor(per)) throw badFactor(per);
  const asked = { ...(year === undefined ? {} : { year }), ...(scope === undefined ? {} : { scope }) };
  const indicators = typeof denominator === "string" ? [numerator, denominator] : [numerator];
  const { comparisons, notes } = askIndicators(readings, indicators, asked);
  const [above, under] = comparisons as [Comparison, Comparison | undefined];
  const isMixed = mixedScopes(readings, comparisons, scope);
  const below =
    under === undefined ? outsideDenominator(denominator as OutsideDenominator, above.rows) : ofComparison(under);
  const unit = `${above.unit}/${per === 1 ? "" : per}${below.unit}`;
  const rows = above.rows.map((row) =>
    rateRow(row, isMixed(row) ? refusedForScope(below.of(row)) : below.of(row), {
      numerator: above.indicator,
      name: below.name,
      per,
      unit,
    }),
  );
  return analysisOf(RATE_SCHEMA, rows, {
    method: methodOf(options, below),
    notes: [...notesOf(rows), ...below.notes, ...notes],
  });
}

/** Whether the two indicators are of unlike scopes in a report: by nature, as a scope that was asked for is that of both. */
function mixedScopes(
  readings: Readings,
  comparisons: readonly Comparison[],
  scope: Scope | undefined,
): (row: ComparedReport) => boolean {
  const scopes = comparisons.map((comparison) => valueScopes(readings, comparison, scope));
  return (row) => new Set(scopes.map((scopeOf) => scopeOf(row))).size > 1;
}

const refusedForScope = (side: RateSide): RateSide => ({ ...side, interval: null, because: side.because ?? "scope" });

const ofComparison = ({ indicator, unit, rows }: Comparison): RateDenominator => {
  const byReport = new Map(rows.map((row) => [row.report, row]));
  return {
    name: indicator,
    unit,
    source: "the same report",
    of: ({ report }) => sideOf(byReport.get(report) as ComparedReport),
    notes: [],
  };
};

const sideOf = ({ interval, state, statements }: ComparedReport): RateSide => ({
  interval: statements.every(isOfYear) ? interval : null,
  because: interval === null ? state : statements.every(isOfYear) ? null : "period-kind",
  quote: quotesOf(statements),
});

const isOfYear = ({ period }: Observation): boolean => periodKindOf(period) !== "date";

const quotesOf = (statements: readonly Observation[]): string | null =>
  statements.length === 0 ? null : statements.map(({ quote }) => quote).join(" | ");

function rateRow(
  row: ComparedReport,
  below: RateSide,
  about: { readonly numerator: string; readonly name: string; readonly per: number; readonly unit: string },
): Row<RateSchema> {
  const above = sideOf(row);
  const { interval: a } = above;
  const { interval: b } = below;
  const rate = a === null || b === null ? null : quotient(a, b, about.per);
  const missing = [above.because && `numerator: ${above.because}`, below.because && `denominator: ${below.because}`];
  const because = missing.filter((reason) => reason !== null).join("; ");
  return {
    report: row.report,
    agency: row.agency,
    region: row.region,
    level: row.level,
    year: row.year,
    numerator: about.numerator,
    denominator: about.name,
    rate_low: rate?.low ?? null,
    rate_high: rate?.high ?? null,
    unit: about.unit,
    because: rate !== null ? null : because === "" ? "denominator: 0, or nothing bounds it below" : because,
    numerator_low: a?.low ?? null,
    numerator_high: a?.high ?? null,
    denominator_low: b?.low ?? null,
    denominator_high: b?.high ?? null,
    numerator_quote: above.quote,
    denominator_quote: below.quote,
  };
}

const methodOf = ({ numerator, year, scope, per = 1 }: RatesOptions, below: RateDenominator): Method => ({
  id: "rate",
  formula: `rate = ${numerator} / ${below.name} × ${per}; low = low/high, high = high/low`,
  source: `numerator: the report; denominator: ${below.source}`,
  settings: { per, year: year ?? null, scope: scope ?? null },
});

function notesOf(rows: readonly Row<RateSchema>[]): readonly Note[] {
  const without = rows.filter(({ because }) => because !== null).map(({ report }) => report);
  if (without.length === 0) return [];
  const message = `${without.length} of ${rows.length} reports have no rate: see the column because`;
  return [{ code: "rate/missing", severity: "warning", message, reports: without }];
}
