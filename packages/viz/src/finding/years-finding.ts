import type { Comparison, Interval, Refusal, Verdict } from "@fazhi/core";
import { breaksBetween, type DrawnBreak } from "../break-of.ts";
import type { Direction } from "../label.ts";
import { isValued, type Row, type ValuedRow } from "../rows.ts";
import { judge } from "./verdict-of.ts";

/** How one agency's number moved between its first and its last report that have one. */
export type YearsFinding =
  | { readonly kind: "none" }
  | { readonly kind: "single"; readonly at: ValuedRow }
  | {
      readonly kind: "broken";
      readonly from: ValuedRow;
      readonly to: ValuedRow;
      /** What breaks the series between the two. */
      readonly breaks: readonly DrawnBreak[];
    }
  | {
      readonly kind: "change";
      readonly from: ValuedRow;
      readonly to: ValuedRow;
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
  const valued = rows.filter(isValued);
  const from = valued[0];
  const to = valued.at(-1);
  if (from === undefined || to === undefined) return { kind: "none" };
  if (from === to) return { kind: "single", at: from };
  const between = breaksBetween(breaks, from, to);
  if (between.length > 0) return { kind: "broken", from, to, breaks: between };
  const { kind, by, because } = judge(comparison, to.row.report, from.row.report);
  return { kind: "change", from, to, direction: directions[kind], by, because };
}
