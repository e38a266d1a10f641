import { CONSISTENCY } from "../generated/consistency.ts";
import type { Reason } from "../kit/finding.ts";
import { gapIsStated, saysCarried } from "./find-wording.ts";
import type { Observation } from "./observation.ts";
import type { StatedText } from "./stated-text.ts";

/**
 * What may explain why numbers do not go together, where their paragraph gives it: another number that is exactly the
 * difference (撤销许可5件), one with 结转, 撤回, 未结 first; else the mere word in the sentence. A candidate, not an answer.
 */
export function findReason(gap: number | null, terms: readonly Observation[], text: StatedText): Reason | null {
  const first = terms[0] as Observation;
  const place = text.placeOf(first);
  const around = text.statements.slice(Math.max(0, place - REACH), place + terms.length + REACH);
  const near = around.filter(
    (one) => !terms.includes(one) && one.value === gap && isNear(one, first, text) && isAlike(one, first, text),
  );
  const [stated] = [...near].sort((a, b) => Number(isCarried(b)) - Number(isCarried(a)));
  if (stated !== undefined) return gapIsStated(stated, text.codebook);
  const carried = around.find((one) => text.inOneSentence(one, first) && isCarried(one));
  return carried === undefined ? null : saysCarried(carried);
}

/** How many statements on either side are looked at. */
const REACH = 20;

const isNear = (one: Observation, first: Observation, text: StatedText): boolean =>
  text.paragraphOf(one) === text.paragraphOf(first);

const isAlike = (a: Observation, b: Observation, text: StatedText): boolean =>
  text.measureOf(a).kind === text.measureOf(b).kind;

const isCarried = ({ quote, what }: Observation): boolean =>
  CONSISTENCY.carried.some(({ word }) => quote.includes(word) || what.includes(word));
