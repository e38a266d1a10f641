import type { ReportMeasureId } from "../../generated/measures.ts";
import type { Hedge } from "../../kit/measure.ts";
import type { Lexicon } from "../../quantity/lexicon.ts";
import type { Sentence } from "../../report/sentences.ts";
import { saysZero } from "../find-contradictions.ts";
import { quotesOf } from "../find-groups.ts";
import { findMeasure } from "../find-measure.ts";
import type { Observation } from "../observation.ts";
import { measured, type ReportMeasure, unmeasured } from "./report-measure.ts";

const HEDGES: readonly (readonly [ReportMeasureId, Hedge])[] = [
  ["meta.hedge_exact", "exact"],
  ["meta.hedge_over", "over"],
  ["meta.hedge_under", "under"],
  ["meta.hedge_about", "about"],
];

/** How much of a report is numbers, and of what sort they are. */
export function numbersOf(
  observations: readonly Observation[],
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): readonly ReportMeasure[] {
  const reported = observations.filter(({ status }) => status === "reported");
  return [
    counted("meta.quantities", observations),
    quantifiedShare(observations, sentences),
    counted("meta.zero_statements", reported.filter(saysZero)),
    counted(
      "meta.hundred_percent_rates",
      reported.filter((one) => isHundredPercent(one, lexicon)),
    ),
    ...HEDGES.map(([id, hedge]) =>
      counted(
        id,
        observations.filter((one) => one.hedge === hedge),
      ),
    ),
  ];
}

const counted = (id: ReportMeasureId, statements: readonly Observation[]): ReportMeasure =>
  measured(id, statements.length, quotesOf(statements));

const isHundredPercent = ({ low, high, unit }: Observation, lexicon: Lexicon): boolean =>
  low === 100 && high === 100 && findMeasure(unit, lexicon).kind === "percent";

/** In percent, to one decimal. */
function quantifiedShare(observations: readonly Observation[], sentences: readonly Sentence[]): ReportMeasure {
  if (sentences.length === 0) return unmeasured("meta.quantified_share", "no-sentence");
  const starts = [...observations].sort((a, b) => a.start - b.start);
  let next = 0;
  const quantified = sentences.filter(({ start, end }) => {
    while (next < starts.length && starts[next]!.start < start) next++;
    return next < starts.length && starts[next]!.start < end;
  });
  const share = Math.round((quantified.length / sentences.length) * 1000) / 10;
  return measured("meta.quantified_share", share, quotesOf(starts));
}
