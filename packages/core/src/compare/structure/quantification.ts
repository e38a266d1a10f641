import { type Analysis, analysisOf, type Method } from "../../frame/analysis.ts";
import type { ColumnType, Row } from "../../frame/schema.ts";
import type { Readings } from "../../observation/reading.ts";
import { reportKeyOf } from "../report-key.ts";
import { addCounts, type QuantityCounts, quantityCountsOf } from "./quantity-counts.ts";
import { REPORT_COLUMNS } from "./report-columns.ts";
import { groupedBy, type ReportGrouping } from "./report-grouping.ts";
import { shareOf } from "./share-of.ts";

/** Each share beside what it is a share of; a share of nothing is null. */
const FIGURES = {
  sentences: "number!",
  quantified_sentences: "number!",
  quantified_share: "number",
  statements: "number!",
  exact: "number!",
  exact_share: "number",
  over: "number!",
  over_share: "number",
  under: "number!",
  under_share: "number",
  about: "number!",
  about_share: "number",
  reported: "number!",
  reported_share: "number",
  reported_exact: "number!",
  reported_over: "number!",
  reported_under: "number!",
  reported_about: "number!",
  planned: "number!",
  planned_share: "number",
  context: "number!",
  context_share: "number",
  rates: "number!",
  rates_100: "number!",
  rates_100_share: "number",
  zeros: "number!",
  zeros_share: "number",
  comparisons: "number!",
  comparisons_share: "number",
  unmapped: "number!",
  unmapped_share: "number",
  dated: "number!",
  other_period: "number!",
  other_period_share: "number",
} as const satisfies Readonly<Record<string, ColumnType>>;

/**
 * How much of a report is numbers, and of what sort. Shares run from 0 to 1.
 *
 * quantified_share    of `sentences`: those that hold a quantity
 * exact … about       how statements are hedged; shares of `statements`
 * reported … context  what they are of; shares of `statements`
 * reported_exact … about  how those of `reported` are hedged; they add up to it, and `zeros` are among the exact ones
 * rates_100_share     of `rates` (per cent, reported, no changes): those that are 100 %
 * zeros_share         of `reported`: statements that there was none
 * comparisons_share   of `statements`: those held against another time (同比…, or a change)
 * unmapped_share      of `statements`: those that the codebook does not know (the peruncod of the Manifesto Project)
 * other_period_share  of `dated` (not planned, of a known period in a report of a known year): those not about the report's year
 */
export const QUANTIFICATION_SCHEMA = { ...REPORT_COLUMNS, ...FIGURES } as const;

export type QuantificationSchema = typeof QUANTIFICATION_SCHEMA;

/** The same of all the statements of several reports together; `group` is null where the label is not known. */
export const GROUPED_QUANTIFICATION_SCHEMA = {
  by: "string!",
  group: "string",
  reports: "number!",
  ...FIGURES,
} as const satisfies Readonly<Record<string, ColumnType>>;

export type GroupedQuantificationSchema = typeof GROUPED_QUANTIFICATION_SCHEMA;

/**
 * How reports count: the share of sentences with a number, how numbers are hedged, what is stated as perfect or as none, how much is
 * compared, planned, or of another year. One row a report; or one a level, year, region or agency, of all statements together, so
 * that long reports count for more.
 *
 * @example
 * quantification(readings).select("agency", "year", "quantified_share", "rates_100_share", "rates");
 */
export function quantification(
  readings: Readings,
  options?: { readonly by?: "report" },
): Analysis<QuantificationSchema>;
export function quantification(
  readings: Readings,
  options: { readonly by: ReportGrouping },
): Analysis<GroupedQuantificationSchema>;
export function quantification(
  readings: Readings,
  { by = "report" }: { readonly by?: "report" | ReportGrouping } = {},
): Analysis<QuantificationSchema> | Analysis<GroupedQuantificationSchema> {
  if (by === "report") {
    const rows = readings.readings.map((reading) => ({
      ...reportKeyOf(reading),
      ...figuresOf(quantityCountsOf(reading)),
    }));
    return analysisOf(QUANTIFICATION_SCHEMA, rows, { method: methodOf(by) });
  }
  const rows = groupedBy(readings, by).map(({ group, readings: members }) => ({
    by,
    group,
    reports: members.length,
    ...figuresOf(addCounts(members.map(quantityCountsOf))),
  }));
  return analysisOf(GROUPED_QUANTIFICATION_SCHEMA, rows, { method: methodOf(by) });
}

const methodOf = (by: string): Method => ({
  id: "quantification",
  formula: "each share is a count of statements (or sentences) divided by the column that it is a share of",
  source: "share without a code: peruncod, Manifesto Project Dataset codebook",
  settings: { by },
});

function figuresOf(counts: QuantityCounts): Row<typeof FIGURES> {
  const { sentences, statements, reported, rates, dated } = counts;
  return {
    ...counts,
    quantified_share: shareOf(counts.quantified_sentences, sentences),
    exact_share: shareOf(counts.exact, statements),
    over_share: shareOf(counts.over, statements),
    under_share: shareOf(counts.under, statements),
    about_share: shareOf(counts.about, statements),
    reported_share: shareOf(reported, statements),
    planned_share: shareOf(counts.planned, statements),
    context_share: shareOf(counts.context, statements),
    rates_100_share: shareOf(counts.rates_100, rates),
    zeros_share: shareOf(counts.zeros, reported),
    comparisons_share: shareOf(counts.comparisons, statements),
    unmapped_share: shareOf(counts.unmapped, statements),
    other_period_share: shareOf(counts.other_period, dated),
  };
}
