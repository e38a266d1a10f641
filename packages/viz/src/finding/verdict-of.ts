import type { Comparison, Interval, PairVerdict, Refusal, Verdict } from "@fazhi/core";

/** `higher` and `lower` turned round. */
const turned: Readonly<Record<Verdict["kind"], Verdict["kind"]>> = {
  higher: "lower",
  lower: "higher",
  equal: "equal",
  "equal-within-hedges": "equal-within-hedges",
  "not-comparable": "not-comparable",
};

/** What may be said of report `a` against report `b`, without the difference's sign. */
export interface Judgement {
  readonly kind: Verdict["kind"];
  /** By how much they differ, never below 0; null where nothing may be said. */
  readonly by: Interval | null;
  readonly because: readonly Refusal[];
}

/** The comparison's verdict of `a` against `b`, whichever way round it gives it; no verdict is no comparison. */
export function judge({ verdicts }: Comparison, a: string, b: string): Judgement {
  const pairs = pairsOf(verdicts);
  const pair = pairs.get(keyOf(a, b)) ?? pairs.get(keyOf(b, a));
  if (pair === undefined) return { kind: "not-comparable", by: null, because: [] };
  const { verdict } = pair;
  const kind = pair.a === a ? verdict.kind : turned[verdict.kind];
  if (verdict.kind === "not-comparable") return { kind, by: null, because: verdict.because };
  return { kind, by: size(verdict.difference), because: [] };
}

const PAIRS = new WeakMap<readonly PairVerdict[], ReadonlyMap<string, PairVerdict>>();

/** Verdicts by their two reports. The index of a comparison is made once. */
function pairsOf(verdicts: readonly PairVerdict[]): ReadonlyMap<string, PairVerdict> {
  const known = PAIRS.get(verdicts);
  if (known !== undefined) return known;
  const pairs = new Map(verdicts.map((pair) => [keyOf(pair.a, pair.b), pair]));
  PAIRS.set(verdicts, pairs);
  return pairs;
}

const keyOf = (a: string, b: string): string => JSON.stringify([a, b]);

/** [-14, -11] and [11, 14] are both a difference of 11 to 14. */
function size({ low, high }: Interval): Interval {
  if (high === null || high > 0) return low === null || low < 0 ? { low: 0, high: largest(low, high) } : { low, high };
  return { low: 0 - high, high: low === null ? null : 0 - low };
}

const largest = (low: number | null, high: number | null): number | null =>
  low === null || high === null ? null : Math.max(0 - low, high);
