import type { Comparison, Interval, Refusal } from "@fazhi/core";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { judge } from "./verdict-of.ts";

/**
 * The most that a comparison of reports supports.
 *
 * none            no report has a comparable value
 * single          one report has
 * leader          one is higher than every other that has a value; `lead` is its distance to the nearest
 * tied            several print the same highest value
 * undecided       several may be the highest; the wordings do not tell which
 * not-comparable  of those that may be the highest, some are not to be compared
 */
export type RankingFinding =
  | { readonly kind: "none" }
  | { readonly kind: "single"; readonly row: ValuedRow }
  | { readonly kind: "leader"; readonly row: ValuedRow; readonly lead: Interval }
  | { readonly kind: "tied"; readonly rows: readonly ValuedRow[]; readonly isAll: boolean }
  | { readonly kind: "undecided"; readonly rows: readonly ValuedRow[] }
  | { readonly kind: "not-comparable"; readonly rows: readonly ValuedRow[]; readonly because: readonly Refusal[] };

export function rankingFinding(comparison: Comparison, rows: readonly Row[]): RankingFinding {
  const valued = rows.filter(isValued);
  const [first] = valued;
  if (first === undefined) return { kind: "none" };
  if (valued.length === 1) return { kind: "single", row: first };
  const against = (a: ValuedRow, b: ValuedRow) => judge(comparison, a.row.report, b.row.report);
  const others = (row: ValuedRow): readonly ValuedRow[] => valued.filter((other) => other !== row);

  const leader = valued.find((row) => others(row).every((other) => against(row, other).kind === "higher"));
  if (leader !== undefined) {
    return { kind: "leader", row: leader, lead: nearest(others(leader).map((other) => against(leader, other).by)) };
  }
  const top = valued.filter((row) => others(row).every((other) => against(row, other).kind !== "lower"));
  const pairs = top.flatMap((a, index) => top.slice(index + 1).map((b) => against(a, b)));
  const apart = pairs.filter(({ kind }) => kind === "not-comparable");
  if (apart.length > 0 || pairs.length === 0) {
    const because = [...new Set(apart.flatMap((pair) => pair.because))];
    return { kind: "not-comparable", rows: top.length > 1 ? top : valued, because };
  }
  const isTied = pairs.every(({ kind }) => kind === "equal");
  return isTied ? { kind: "tied", rows: top, isAll: top.length === valued.length } : { kind: "undecided", rows: top };
}

/** The distance to the nearest other: its least is the least of all leasts. */
function nearest(distances: readonly (Interval | null)[]): Interval {
  const known = distances.filter((distance) => distance !== null);
  const highs = known.map(({ high }) => high ?? Infinity);
  const high = Math.min(...highs);
  return { low: Math.min(...known.map(({ low }) => low ?? 0)), high: Number.isFinite(high) ? high : null };
}
