import { below, type Interval, intervalsOverlap, point, sum } from "../kit/interval.ts";
import { type Check, checkOf } from "./check.ts";
import { type Breakdown, findBreakdowns } from "./find-breakdowns.ts";
import { quotesOf } from "./find-groups.ts";
import { findMeasure, shiftPower } from "./find-measure.ts";
import { findPrintedInterval, statedInterval, type Taken } from "./find-printed-interval.ts";
import { findReason } from "./find-reason.ts";
import { partsAddUp, partsBelowTotal, partsExceedTotal } from "./find-wording.ts";
import type { Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/**
 * Totals beside the parts that their sentence lists. Parts that are more than the total are an error; parts that are
 * less are one where the wording says that they are all, and else leave something out (其中), which says nothing.
 */
export const findBalances = (text: StatedText): readonly Check[] =>
  findBreakdowns(text).flatMap((breakdown) => judge(breakdown, text));

function judge(breakdown: Breakdown, text: StatedText): readonly Check[] {
  const { total, parts, isComplete, siblings } = breakdown;
  const [added, told] = [sumOf(parts, total, findPrintedInterval), sumOf(parts, total, statedInterval)];
  const whole = findPrintedInterval(total);
  const together = [...siblings, total];
  const isShared = siblings.length > 0 && intervalsOverlap(sumOf(together, total, findPrintedInterval), added);
  const terms = [...together.slice(isShared ? 0 : -1), ...parts];
  if (isShared || (intervalsOverlap(whole, added) && parts.length > 1))
    return [checkOf("sum", partsAddUp(isShared ? together : [total], parts), quotesOf(terms), null)];
  const exceeds = below(whole, added);
  if (!parts.every((part) => isCountedAs(part, total)) || !(exceeds || (isComplete && below(added, whole)))) return [];
  const said = exceeds ? partsExceedTotal(total, parts, told) : partsBelowTotal(total, parts, told);
  return [checkOf("sum", said, quotesOf(terms), findReason(gapOf(total, told), terms, text))];
}

/** Things are counted by many words, and 件 beside 条 need not be one count: only what is printed alike can fail. */
const isCountedAs = (part: Observation, total: Observation): boolean =>
  part.unit === total.unit || findMeasure(part.unit).power !== findMeasure(total.unit).power;

const sumOf = (parts: readonly Observation[], total: Observation, taken: Taken): Interval =>
  parts.map((part) => inUnitOf(total, part, taken)).reduce(sum, point(0));

/** What a total and the sum of its parts differ by; null where one of them is hedged. */
const gapOf = ({ low, high }: Observation, told: Interval): number | null =>
  low === null || low !== high || told.low === null || told.low !== told.high ? null : Math.abs(low - told.low);

function inUnitOf(total: Observation, part: Observation, taken: Taken): Interval {
  const power = findMeasure(part.unit).power - findMeasure(total.unit).power;
  const { low, high } = taken(part);
  return {
    low: low === null ? null : shiftPower(low, power),
    high: high === null ? null : shiftPower(high, power),
  };
}
