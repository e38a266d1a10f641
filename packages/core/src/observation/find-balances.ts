import type { Codebook } from "../codebook/codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { below, type Interval, point, sum } from "../kit/interval.ts";
import { follows, quotesOf } from "./find-groups.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import { findPrintedInterval, statedInterval, type Taken } from "./find-printed-interval.ts";
import { partsBelowTotal, partsExceedTotal } from "./find-wording.ts";
import type { Observation } from "./observation.ts";

/** A total and the parts that follow it in one breath: 建议提案111件，其中市人大建议51件、市政协提案59件、全国件1件. */
interface Breakdown {
  readonly total: Observation;
  readonly parts: readonly Observation[];
}

/**
 * Totals that are not the sum of the parts printed behind them. More than the total is an error; less may be a list
 * that leaves something out (其中), so a single part says nothing and several are noted.
 */
export const findBalances = (observations: readonly Observation[], codebook: Codebook): readonly Finding[] =>
  observations.flatMap((_, at) => {
    const breakdown = breakdownAt(observations, at, codebook.lexicon);
    return breakdown === null ? [] : judge(breakdown, codebook);
  });

function breakdownAt(observations: readonly Observation[], at: number, lexicon: Lexicon): Breakdown | null {
  const total = observations[at] as Observation;
  if (total.status !== "reported" || (total.role !== "level" && total.role !== "to")) return null;
  const parts: Observation[] = [];
  for (let next = at + 1; next < observations.length; next += 1) {
    const part = observations[next];
    if (!follows(part, parts.at(-1) ?? total) || part.role !== "part" || !sameKind(part, total, lexicon)) break;
    parts.push(part);
  }
  return parts.length === 0 ? null : { total, parts };
}

const sameKind = (a: Observation, b: Observation, lexicon: Lexicon): boolean =>
  findMeasure(a.unit, lexicon).kind === findMeasure(b.unit, lexicon).kind;

function judge({ total, parts }: Breakdown, codebook: Codebook): readonly Finding[] {
  const { lexicon } = codebook;
  const whole = findPrintedInterval(total, lexicon);
  const sumOf = (taken: Taken): Interval =>
    parts.map((part) => inUnitOf(total, part, taken, lexicon)).reduce(sum, point(0));
  const [added, told] = [sumOf(findPrintedInterval), sumOf(statedInterval)];
  const quotes = quotesOf([total, ...parts]);
  if (below(whole, added)) return [{ ...partsExceedTotal(total, parts, told, codebook), quotes }];
  if (parts.length > 1 && below(added, whole)) return [{ ...partsBelowTotal(total, parts, told, codebook), quotes }];
  return [];
}

function inUnitOf(total: Observation, part: Observation, taken: Taken, lexicon: Lexicon): Interval {
  const power = findMeasure(part.unit, lexicon).power - findMeasure(total.unit, lexicon).power;
  const { low, high } = taken(part, lexicon);
  return {
    low: low === null ? null : shiftPower(low, power),
    high: high === null ? null : shiftPower(high, power),
  };
}
