import { CONSISTENCY } from "../generated/consistency.ts";
import { difference, type Interval, intervalsOverlap } from "../kit/interval.ts";
import { type Check, checkOf } from "./check.ts";
import { follows, quotesOf } from "./find-groups.ts";
import { findPrintedInterval, statedInterval, type Taken } from "./find-printed-interval.ts";
import { changeDiffers, changeFollows } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/**
 * Changes beside the two values they lead between: 由16个减至14个，取消比例为12.5%. A number that measures the new value against
 * another body's (仍高于全省平均0.3个百分点) is no change of it.
 */
export const findChanges = (text: StatedText): readonly Check[] =>
  text.statements.flatMap((from, at) => {
    const to = text.statements[at + 1];
    if (from.role !== "from" || !follows(to, from) || to.role !== "to" || meantBy(to) !== meantBy(from)) return [];
    const [before, after] = [text.statements[at - 1], text.statements[at + 2]];
    const isOwn = isChange(after, from) && follows(after, to) && !isOfOthers(text.lead(to, after));
    const change = isOwn ? after : before;
    if (!isChange(change, from) || !(isOwn || leadsUpTo(change, from, text))) return [];
    return judge(from, to, change, text);
  });

const isChange = (statement: Observation | undefined, of: Observation): statement is Observation =>
  statement?.role === "change" && meantBy(statement) === meantBy(of);

/** A change that comes first stands in the clause of its two values. */
const leadsUpTo = (change: Observation, from: Observation, text: StatedText): boolean =>
  follows(from, change) && !text.between(change, from).includes(",");

const isOfOthers = (lead: string): boolean => CONSISTENCY.others.some(({ word }) => lead.includes(word));

function judge(from: Observation, to: Observation, change: Observation, text: StatedText): readonly Check[] {
  const worked = workedOut(from, to, change, findPrintedInterval, text);
  const told = workedOut(from, to, change, statedInterval, text);
  if (worked === null || told === null) return [];
  const stated = widened(findPrintedInterval(change, text.codebook.lexicon));
  // A fall is printed as a bare size: 减少比例12.5%.
  const holds = intervalsOverlap(stated, worked) || intervalsOverlap(stated, negated(worked));
  const said = holds
    ? changeFollows(from, to, change, text.codebook)
    : changeDiffers(from, to, change, told, text.codebook);
  return [checkOf("change", said, quotesOf([from, to, change]), null)];
}

/** The change that the two values give, in the change's unit; null where that unit is not one we can work out. */
function workedOut(
  from: Observation,
  to: Observation,
  change: Observation,
  taken: Taken,
  text: StatedText,
): Interval | null {
  const { lexicon } = text.codebook;
  const [before, after] = [taken(from, lexicon), taken(to, lexicon)];
  const [kind, level] = [text.measureOf(change), text.measureOf(from)];
  const end = text.measureOf(to);
  if (end.kind !== level.kind || end.power !== level.power) return null;
  if (kind.kind === "percent" && level.kind !== "percent") return relative(before, after);
  const points = kind.kind === "point" && level.kind === "percent";
  const alike = kind.kind === level.kind && level.kind !== "percent";
  return (points || alike) && kind.power === level.power ? difference(after, before) : null;
}

/** (after - before) / before in percent; null where `before` may be 0 or is open. */
function relative(before: Interval, after: Interval): Interval | null {
  if (before.low === null || before.high === null || before.low <= 0) return null;
  return {
    low: after.low === null ? null : (after.low / (after.low < 0 ? before.low : before.high) - 1) * 100,
    high: after.high === null ? null : (after.high / (after.high < 0 ? before.high : before.low) - 1) * 100,
  };
}

/** Room for binary rounding, far below any printed digit. */
const SLACK = 1e-9;

const widened = ({ low, high }: Interval): Interval => ({
  low: low === null ? null : low - SLACK,
  high: high === null ? null : high + SLACK,
});

const negated = ({ low, high }: Interval): Interval => ({
  low: high === null ? null : -high,
  high: low === null ? null : -low,
});
