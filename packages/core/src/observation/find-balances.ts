import { below, type Interval, intervalsOverlap, point, sum } from "../kit/interval.ts";
import { type Check, checkOf } from "./check.ts";
import { type Breakdown, findBreakdowns } from "./find-breakdowns.ts";
import { quotesOf } from "./find-groups.ts";
import { shiftPower } from "./find-measure.ts";
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
  const { codebook } = text;
  const sumOf = (list: readonly Observation[], taken: Taken): Interval =>
    list.map((one) => inUnitOf(total, one, taken, text)).reduce(sum, point(0));
  const [added, told] = [sumOf(parts, findPrintedInterval), sumOf(parts, statedInterval)];
  const whole = findPrintedInterval(total, codebook.lexicon);
  const together = [...siblings, total];
  const isShared = siblings.length > 0 && intervalsOverlap(sumOf(together, findPrintedInterval), added);
  const terms = [...together.slice(isShared ? 0 : -1), ...parts];
  if (isShared || (intervalsOverlap(whole, added) && parts.length > 1))
    return [checkOf("sum", partsAddUp(isShared ? together : [total], parts, codebook), quotesOf(terms), null)];
  const exceeds = below(whole, added);
  if (!parts.every((part) => isCountedAs(part, total, text)) || !(exceeds || (isComplete && below(added, whole))))
    return [];
  const said = (exceeds ? partsExceedTotal : partsBelowTotal)(total, parts, told, codebook);
  return [checkOf("sum", said, quotesOf(terms), findReason(gapOf(total, told), terms, text))];
}

/** Things are counted by many words, and 件 beside 条 need not be one count: only what is printed alike can fail. */
const isCountedAs = (part: Observation, total: Observation, text: StatedText): boolean =>
  part.unit === total.unit || text.measureOf(part).power !== text.measureOf(total).power;

/** What a total and the sum of its parts differ by; null where one of them is hedged. */
const gapOf = ({ low, high }: Observation, told: Interval): number | null =>
  low === null || low !== high || told.low === null || told.low !== told.high ? null : Math.abs(low - told.low);

function inUnitOf(total: Observation, part: Observation, taken: Taken, text: StatedText): Interval {
  const power = text.measureOf(part).power - text.measureOf(total).power;
  const { low, high } = taken(part, text.codebook.lexicon);
  return {
    low: low === null ? null : shiftPower(low, power),
    high: high === null ? null : shiftPower(high, power),
  };
}
