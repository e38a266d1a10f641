import type { Comparison, Interval, Refusal } from "@fazhi/core";
import type { Row } from "../rows.ts";
import { judgeStandings, type Standing, standingsIn } from "./standing.ts";

/**
 * The most that a comparison of reports supports. Versions of one agency's report of a year stand together.
 *
 * none            no report has a comparable value
 * single          one agency has, of one year
 * leader          one is higher than every other that has a value; `lead` is its distance to the nearest
 * tied            several print the same highest value
 * undecided       several may be the highest; the wordings do not tell which
 * not-comparable  of those that may be the highest, some are not to be compared
 */
export type RankingFinding =
  | { readonly kind: "none" }
  | { readonly kind: "single"; readonly standing: Standing }
  | { readonly kind: "leader"; readonly standing: Standing; readonly lead: Interval }
  | { readonly kind: "tied"; readonly standings: readonly Standing[]; readonly isAll: boolean }
  | { readonly kind: "undecided"; readonly standings: readonly Standing[] }
  | {
      readonly kind: "not-comparable";
      readonly standings: readonly Standing[];
      readonly because: readonly Refusal[];
    };

export function rankingFinding(comparison: Comparison, rows: readonly Row[]): RankingFinding {
  const standings = standingsIn(rows);
  const [first] = standings;
  if (first === undefined) return { kind: "none" };
  if (standings.length === 1) return { kind: "single", standing: first };
  const against = (a: Standing, b: Standing) => judgeStandings(comparison, a, b);
  const others = (one: Standing): readonly Standing[] => standings.filter((other) => other !== one);

  const leader = standings.find((one) => others(one).every((other) => against(one, other).kind === "higher"));
  if (leader !== undefined) {
    const lead = nearest(others(leader).map((other) => against(leader, other).by));
    return { kind: "leader", standing: leader, lead };
  }
  const top = standings.filter((one) => others(one).every((other) => against(one, other).kind !== "lower"));
  const pairs = top.flatMap((a, index) => top.slice(index + 1).map((b) => against(a, b)));
  const apart = pairs.filter(({ kind }) => kind === "not-comparable");
  if (apart.length > 0 || pairs.length === 0) {
    const because = [...new Set(apart.flatMap((pair) => pair.because))];
    return { kind: "not-comparable", standings: top.length > 1 ? top : standings, because };
  }
  const isTied = pairs.every(({ kind }) => kind === "equal");
  return isTied
    ? { kind: "tied", standings: top, isAll: top.length === standings.length }
    : { kind: "undecided", standings: top };
}

/** The distance to the nearest other: its least is the least of all leasts. */
function nearest(distances: readonly (Interval | null)[]): Interval {
  const known = distances.filter((distance) => distance !== null);
  const highs = known.map(({ high }) => high ?? Infinity);
  const high = Math.min(...highs);
  return { low: Math.min(...known.map(({ low }) => low ?? 0)), high: Number.isFinite(high) ? high : null };
}
