import type { Codebook } from "../codebook/codebook.ts";
import type { Finding } from "../kit/finding.ts";
import { type Interval, intervalsOverlap } from "../kit/interval.ts";
import { follows, quotesOf } from "./find-groups.ts";
import type { Lexicon } from "../quantity/lexicon.ts";
import { findMeasure, type Measure } from "./find-measure.ts";
import { findPrintedInterval, statedInterval, type Taken } from "./find-printed-interval.ts";
import { rateDiffers } from "./find-wording.ts";
import type { Observation } from "./observation.ts";

/**
 * Rates that do not follow from the count and the base they stand behind: 发现问题20个，其中完成整改18个，整改率95%.
 *
 * A rate is taken to be of the part before it only where the two share a word that the base lacks (整改), since a
 * sentence may go on to a rate of something else.
 */
export const findRates = (observations: readonly Observation[], codebook: Codebook): readonly Finding[] =>
  observations.flatMap((base, at) => {
    const [part, rate] = [observations[at + 1], observations[at + 2]];
    if ((base.role !== "level" && base.role !== "to") || base.status !== "reported") return [];
    if (!follows(part, base) || part.role !== "part" || !follows(rate, part) || rate.role !== "share") return [];
    return isRateOf(rate, part, base, codebook.lexicon) ? judge(base, part, rate, codebook) : [];
  });

function isRateOf(rate: Observation, part: Observation, base: Observation, lexicon: Lexicon): boolean {
  const [count, whole, share] = [part, base, rate].map(({ unit }) => findMeasure(unit, lexicon)) as [
    Measure,
    Measure,
    Measure,
  ];
  const units =
    count.kind === whole.kind && count.power === whole.power && share.kind === "percent" && share.power === 0;
  return units && pairsOf(rate.what).some((pair) => part.what.includes(pair) && !base.what.includes(pair));
}

/** The words of two characters in a name. */
const pairsOf = (what: string): readonly string[] =>
  Array.from({ length: Math.max(0, what.length - 1) }, (_, at) => what.slice(at, at + 2));

function judge(base: Observation, part: Observation, rate: Observation, codebook: Codebook): readonly Finding[] {
  const { lexicon } = codebook;
  const share = (taken: Taken): Interval | null => shareOf(taken(part, lexicon), taken(base, lexicon));
  const [worked, told] = [share(findPrintedInterval), share(statedInterval)];
  if (worked === null || told === null || intervalsOverlap(worked, findPrintedInterval(rate, lexicon))) return [];
  return [{ ...rateDiffers(base, part, rate, told, codebook), quotes: quotesOf([base, part, rate]) }];
}

/** part / base in percent; null where the base may be 0 or is open. */
function shareOf(part: Interval, base: Interval): Interval | null {
  if (base.low === null || base.high === null || base.low <= 0) return null;
  return {
    low: part.low === null ? null : (part.low / base.high) * 100,
    high: part.high === null ? null : (part.high / base.low) * 100,
  };
}
