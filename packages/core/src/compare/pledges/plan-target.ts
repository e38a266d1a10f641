import { TARGET_WORDS } from "../../generated/pledges.ts";
import { below, type Interval } from "../../kit/interval.ts";
import { saysZero } from "../../observation/find-contradictions.ts";
import type { Observation } from "../../observation/observation.ts";
import type { View } from "../../text/view.ts";

/** A planned number as one to reach, or one to stay under; the values that keep to it. */
export interface PlanTarget {
  readonly as: "floor" | "ceiling";
  readonly allows: Interval;
}

const BREAK = /[,;。:!?\n]/u;
/** How far a clause is looked for. */
const REACH = 60;

/** How a planned number is meant: one to stay under by its words (控制在, 以内) and where it is 0; else one to reach. */
export function planTarget(planned: Observation, view: View): PlanTarget {
  const { low, high } = planned;
  const clause = clauseAround(planned, view);
  const ceiling = saysZero(planned) || TARGET_WORDS.ceilings.some(({ word }) => clause.includes(word));
  return ceiling ? { as: "ceiling", allows: { low: null, high } } : { as: "floor", allows: { low, high: null } };
}

function clauseAround({ start, end }: Observation, view: View): string {
  const [from, to] = [view.fromLayer(start), view.fromLayer(end)];
  const before =
    view.text
      .slice(Math.max(0, from - REACH), from)
      .split(BREAK)
      .at(-1) ?? "";
  return before + view.text.slice(from, to) + (view.text.slice(to, to + REACH).split(BREAK)[0] ?? "");
}

/** Whether a value keeps to a target: for every value that its wording allows, for none, or for some. */
export function keepsTo(value: Interval, { allows }: PlanTarget): "met" | "missed" | "cannot-say" {
  if (allows.low === null && allows.high === null) return "cannot-say";
  if (below(value, allows) || below(allows, value)) return "missed";
  const low = allows.low === null || (value.low !== null && value.low >= allows.low);
  const high = allows.high === null || (value.high !== null && value.high <= allows.high);
  return low && high ? "met" : "cannot-say";
}
