import type { Comparison, Interval, Refusal, Verdict } from "@fazhi/core";
import { breaksBetween, type DrawnBreak } from "../break-of.ts";
import type { Direction } from "../label.ts";
import type { Row } from "../rows.ts";
import { judgeStandings, type Standing, standingsIn } from "./standing.ts";

/** How one agency's number moved between the first and the last year that have one. */
export type YearsFinding =
  | { readonly kind: "none" }
  | { readonly kind: "single"; readonly at: Standing }
  | {
      readonly kind: "broken";
      readonly from: Standing;
      readonly to: Standing;
      /** What breaks the series between the two. */
      readonly breaks: readonly DrawnBreak[];
    }
  | {
      readonly kind: "change";
      readonly from: Standing;
      readonly to: Standing;
      readonly direction: Direction;
      /** By how much, never below 0; null where the two are not to be compared. */
      readonly by: Interval | null;
      readonly because: readonly Refusal[];
    };

/** The verdict of the later value against the earlier one, as a direction. */
const directions: Readonly<Record<Verdict["kind"], Direction>> = {
  higher: "up",
  lower: "down",
  equal: "same",
  "equal-within-hedges": "undecided",
  "not-comparable": "not-comparable",
};

/** `rows` are one agency's, in the order of years. A break of the series between the two values leaves nothing to be said of them. */
export function yearsFinding(
  comparison: Comparison,
  rows: readonly Row[],
  breaks: readonly DrawnBreak[] = [],
): YearsFinding {
  const standings = standingsIn(rows);
  const from = standings[0];
  const to = standings.at(-1);
  if (from === undefined || to === undefined) return { kind: "none" };
  if (from === to) return { kind: "single", at: from };
  const between = breaksBetween(breaks, from[0], to[0]);
  if (between.length > 0) return { kind: "broken", from, to, breaks: between };
  const { kind, by, because } = judgeStandings(comparison, to, from);
  return { kind: "change", from, to, direction: directions[kind], by, because };
}
