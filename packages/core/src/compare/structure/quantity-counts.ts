import { everyStatement } from "../../observation/every-statement.ts";
import type { Hedge } from "../../kit/measure.ts";
import { codebookOf } from "../../codebook/codebook-of.ts";
import { saysZero } from "../../observation/find-contradictions.ts";
import { findMeasure } from "../../observation/find-measure.ts";
import { meantBy, type Observation } from "../../observation/observation.ts";
import type { Reading } from "../../observation/reading.ts";
import type { Lexicon } from "../../quantity/lexicon.ts";
import { sentencesOf } from "../../report/sentences.ts";
import { reportKeyOf } from "../report-key.ts";
import { hasComparison } from "./has-comparison.ts";
import { quantifiedSentences } from "./quantified-sentences.ts";

/** What is counted of the numbers of a report; the counts of several reports add up. */
export type QuantityCounts = Readonly<Record<(typeof QUANTITY_COUNTS)[number], number>>;

export const QUANTITY_COUNTS = [
  "sentences",
  "quantified_sentences",
  "statements",
  "exact",
  "over",
  "under",
  "about",
  "reported",
  "reported_exact",
  "reported_over",
  "reported_under",
  "reported_about",
  "planned",
  "context",
  "rates",
  "rates_100",
  "zeros",
  "comparisons",
  "unmapped",
  "dated",
  "other_period",
] as const;

/** The counts of one report. */
export function quantityCountsOf(reading: Reading): QuantityCounts {
  const { report } = reading;
  const observations = everyStatement(reading);
  const { lexicon } = codebookOf(reading);
  const { year } = reportKeyOf(reading);
  const sentences = sentencesOf(report);
  const count = (holds: (one: Observation) => boolean): number => observations.filter(holds).length;
  const reported = observations.filter(({ status }) => status === "reported");
  const rates = reported.filter((one) => isRate(one, lexicon));
  const dated = observations.filter(({ status, period }) => status !== "planned" && year !== null && period !== "");
  return {
    sentences: sentences.length,
    quantified_sentences: quantifiedSentences(sentences, observations).length,
    statements: observations.length,
    exact: count(hedgedAs("exact")),
    over: count(hedgedAs("over")),
    under: count(hedgedAs("under")),
    about: count(hedgedAs("about")),
    reported: reported.length,
    ...hedgesOf(reported),
    planned: count(({ status }) => status === "planned"),
    context: count(({ status }) => status === "context"),
    rates: rates.length,
    rates_100: rates.filter(({ low, high }) => low === 100 && high === 100).length,
    zeros: reported.filter(saysZero).length,
    comparisons: count((one) => hasComparison(one, report.view)),
    unmapped: count((one) => meantBy(one) === null),
    dated: dated.length,
    other_period: dated.filter(({ period }) => !yearsOf(period).includes(String(year))).length,
  };
}

const hedgedAs =
  (hedge: Hedge) =>
  (one: Observation): boolean =>
    one.hedge === hedge;

/** How the facts of the period are hedged: plans and background apart. */
const hedgesOf = (reported: readonly Observation[]) => ({
  reported_exact: reported.filter(hedgedAs("exact")).length,
  reported_over: reported.filter(hedgedAs("over")).length,
  reported_under: reported.filter(hedgedAs("under")).length,
  reported_about: reported.filter(hedgedAs("about")).length,
});

/** A share of something in per cent; changes and ranks are none. */
const isRate = ({ unit, role }: Observation, lexicon: Lexicon): boolean =>
  role !== "change" && role !== "rank" && findMeasure(unit, lexicon).kind === "percent";

const yearsOf = (period: string): readonly string[] => period.match(/\d{4}(?=$|[-/])/gu) ?? [];

/** Counts of several reports together. */
export const addCounts = (all: readonly QuantityCounts[]): QuantityCounts =>
  Object.fromEntries(
    QUANTITY_COUNTS.map((name) => [name, all.reduce((sum, counts) => sum + counts[name], 0)]),
  ) as QuantityCounts;
