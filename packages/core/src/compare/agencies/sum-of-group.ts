import { indicatorNotes, type Summing } from "../../codebook/indicator-notes.ts";
import { isIndicatorId } from "../../codebook/shipped-codebook.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Interval } from "../../kit/interval.ts";
import { sum } from "../../kit/interval.ts";
import type { ComparedReport } from "../comparison.ts";

/** How values of an indicator may be added up; null where the codebook does not say. */
export async function summingOf(indicator: AnyIndicatorId): Promise<Summing | null> {
  return isIndicatorId(indicator) ? ((await indicatorNotes(indicator)).sum ?? null) : null;
}

/** Why the values of a group are not added up. */
export type NoSum = "never" | "unknown" | "several-years";

/** Why no sum is given, in words. */
export const NO_SUM: Readonly<Record<NoSum, string>> = {
  never: "values of this indicator do not add up",
  unknown: "the codebook does not say whether values of this indicator add up",
  "several-years": "values of this indicator add up over agencies but not over years; group by year, or give one",
};

/** The sum of the values that a group states, or why there is none; null where nobody states one. */
export function sumOfGroup(rows: readonly ComparedReport[], summing: Summing | null): Interval | NoSum | null {
  if (summing === null) return "unknown";
  if (summing === "never") return "never";
  const valued = rows.filter(({ interval }) => interval !== null);
  const years = new Set(valued.map(({ year }) => year));
  if (summing !== "agencies-and-years" && years.size > 1) return "several-years";
  return valued.length === 0 ? null : valued.map(({ interval }) => interval as Interval).reduce(sum);
}
