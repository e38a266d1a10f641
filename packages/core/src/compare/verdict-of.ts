import { below, difference, hull, type Interval, intervalsOverlap } from "../kit/interval.ts";
import type { Refusal, Verdict } from "./comparison.ts";
import type { MeasuredReport } from "./measured-report.ts";

/** What may be said of two reports of one comparison, `a` against `b`. A government's number, its region's, is not set against a body's own. */
export function verdictOf(a: MeasuredReport, b: MeasuredReport): Verdict {
  const because = [...new Set([...refusalsOf(a), ...refusalsOf(b)])];
  if (because.length > 0) return { kind: "not-comparable", because };
  return a.scope === b.scope ? verdictOfValues(a.values, b.values) : { kind: "not-comparable", because: ["scope"] };
}

/**
 * What may be said of values, each list not empty and in one unit. Where a report states several values, the verdict
 * must hold whichever of them is meant; else there is none, because of "several".
 */
export function verdictOfValues(a: readonly Interval[], b: readonly Interval[]): Verdict {
  const every = (holds: (x: Interval, y: Interval) => boolean): boolean => a.every((x) => b.every((y) => holds(x, y)));
  const apart = difference(hull(a), hull(b));
  if (every((x, y) => below(y, x))) return { kind: "higher", difference: apart };
  if (every(below)) return { kind: "lower", difference: apart };
  if (every(samePoint)) return { kind: "equal", difference: apart };
  if (every(intervalsOverlap)) return { kind: "equal-within-hedges", difference: apart };
  return { kind: "not-comparable", because: ["several"] };
}

const samePoint = (x: Interval, y: Interval): boolean =>
  x.low !== null && x.low === x.high && x.low === y.low && y.low === y.high;

/** Why a report has no value to compare; empty where it has one. */
function refusalsOf({ row }: MeasuredReport): readonly Refusal[] {
  const { interval, state, setAside } = row;
  if (interval !== null) return [];
  if (state === "conflict" || state === "no-power" || state === "no-report" || state === "unreadable") return [state];
  return setAside.length > 0 ? setAside.map(({ because }) => because) : ["not-stated"];
}
