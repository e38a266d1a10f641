import type { Codebook } from "../codebook/codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { difference, type Interval, intervalsOverlap } from "../kit/interval.ts";
import { follows, quotesOf } from "./find-groups.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { findMeasure } from "./find-measure.ts";
import { findPrintedInterval, statedInterval, type Taken } from "./find-printed-interval.ts";
import { changeDiffers } from "./find-wording.ts";
import { meantBy, type Observation } from "./observation.ts";

/** Changes that do not follow from the two values they stand beside: 由16个减至14个，取消比例为12.5%. */
export const findChanges = (observations: readonly Observation[], codebook: Codebook): readonly Finding[] =>
  observations.flatMap((from, at) => {
    const to = observations[at + 1];
    if (from.role !== "from" || !follows(to, from) || to.role !== "to" || meantBy(to) !== meantBy(from)) return [];
    const [before, after] = [observations[at - 1], observations[at + 2]];
    const change = isChange(after, from) && follows(after, to) ? after : before;
    if (!isChange(change, from) || !(change === after || follows(from, change))) return [];
    return judge(from, to, change, codebook);
  });

const isChange = (statement: Observation | undefined, of: Observation): statement is Observation =>
  statement?.role === "change" && meantBy(statement) === meantBy(of);

function judge(from: Observation, to: Observation, change: Observation, codebook: Codebook): readonly Finding[] {
  const { lexicon } = codebook;
  const worked = workedOut(from, to, change, findPrintedInterval, lexicon);
  const told = workedOut(from, to, change, statedInterval, lexicon);
  if (worked === null || told === null) return [];
  const stated = widened(findPrintedInterval(change, lexicon));
  // A fall is printed as a bare size: 减少比例12.5%.
  if (intervalsOverlap(stated, worked) || intervalsOverlap(stated, negated(worked))) return [];
  return [{ ...changeDiffers(from, to, change, told, codebook), quotes: quotesOf([from, to, change]) }];
}

/** The change that the two values give, in the change's unit; null where that unit is not one we can work out. */
function workedOut(
  from: Observation,
  to: Observation,
  change: Observation,
  taken: Taken,
  lexicon: Lexicon,
): Interval | null {
  const [before, after] = [taken(from, lexicon), taken(to, lexicon)];
  const [kind, level] = [findMeasure(change.unit, lexicon), findMeasure(from.unit, lexicon)];
  const end = findMeasure(to.unit, lexicon);
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
