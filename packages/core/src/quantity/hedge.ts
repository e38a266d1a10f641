import { point, type Interval } from "../kit/interval.ts";
import { HEDGES_BEFORE, COPULAS, type HedgeWord } from "./fixed-words.ts";

/** A number as its wording leaves it: the value written, one unit of its last digit, and whether only whole numbers can be meant. */
export interface Written {
  readonly value: number;
  readonly step: number;
  readonly whole: boolean;
}

/**
 * The values that a hedged number allows.
 *
 * 余 and 多 reach to the next unit of the last digit written (40余: 41 to 49; 16万余: 160001 to 169999); 近 reaches one such unit
 * down (近5000: 4001 to 4999); 超过 and 以上 are open above, 不足 and 以内 open below, from 0 for what is counted; 约 is half a
 * unit on either side. A strict hedge (超过, 余, 近) leaves the number itself out where only whole numbers can be meant.
 */
export function intervalOf({ value, step, whole }: Written, hedge: HedgeWord | null): Interval {
  if (hedge === null) return point(value);
  const edge = hedge.strict && whole ? 1 : 0;
  if (hedge.means === "about") return { low: exact(value - step / 2), high: exact(value + step / 2) };
  if (hedge.means === "over")
    return { low: value + edge, high: hedge.bounded && step > edge ? exact(value + step - edge) : null };
  const low = hedge.bounded ? Math.max(0, exact(value - step + edge)) : 0;
  return { low: Math.min(low, value - edge), high: value - edge };
}

/** 45.6 + 0.05 as one would write it, without the dust of binary fractions. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** The hedge that stands before a number, read through 达, 共 and the like; `start` is where the two begin together. */
export function hedgeBefore(
  view: string,
  at: number,
  round: boolean,
): { readonly start: number; readonly hedge: HedgeWord } | null {
  const near = hedgeEndingAt(view, at, round);
  if (near !== null) return near;
  const copula = COPULAS.longestBefore(view, at);
  return copula === null ? null : hedgeEndingAt(view, copula.start, round);
}

function hedgeEndingAt(
  view: string,
  at: number,
  round: boolean,
): { readonly start: number; readonly hedge: HedgeWord } | null {
  const found = HEDGES_BEFORE.longestBefore(view, at);
  if (found === null || (found.value.round === true && !round)) return null;
  const before = view.charAt(found.start - 1);
  return before !== "" && found.value.not_after?.includes(before) === true
    ? null
    : { start: found.start, hedge: found.value };
}
