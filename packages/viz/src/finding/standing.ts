import type { Comparison, Interval } from "@fazhi/core";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { type Judgement, judge } from "./verdict-of.ts";

/** The reports of one agency and year that have a value: one, or all versions of it, none of which is preferred. */
export type Standing = readonly [ValuedRow, ...ValuedRow[]];

/** Whose report of which year a row is; a report without a year stands by itself. */
export const subjectOf = ({ agency, row: { region, year, report } }: Row): string =>
  JSON.stringify(year === null ? [report] : [region, agency, year]);

/** Rows with a value by agency and year, in the order in which these first come. */
export function standingsIn(rows: readonly Row[]): readonly Standing[] {
  const standings = new Map<string, Standing>();
  for (const row of rows.filter(isValued)) {
    const known = standings.get(subjectOf(row));
    standings.set(subjectOf(row), known === undefined ? [row] : [...known, row]);
  }
  return [...standings.values()];
}

/** What holds of `a` against `b` for each version of both; where versions differ in that, the answer depends on which is meant. */
export function judgeStandings(comparison: Comparison, a: Standing, b: Standing): Judgement {
  const [first, ...others] = a.flatMap((one) => b.map((other) => judge(comparison, one.row.report, other.row.report)));
  if (others.length === 0) return first!;
  const all = [first!, ...others];
  const refused = all.filter(({ kind }) => kind === "not-comparable");
  if (refused.length > 0) {
    return { kind: "not-comparable", by: null, because: [...new Set(refused.flatMap(({ because }) => because))] };
  }
  if (others.some(({ kind }) => kind !== first!.kind))
    return { kind: "not-comparable", by: null, because: ["several"] };
  return { kind: first!.kind, by: hull(all.map(({ by }) => by)), because: [] };
}

function hull(distances: readonly (Interval | null)[]): Interval {
  const lows = distances.map((one) => one?.low ?? 0);
  const highs = distances.map((one) => one?.high ?? Infinity);
  const high = Math.max(...highs);
  return { low: Math.min(...lows), high: Number.isFinite(high) ? high : null };
}
