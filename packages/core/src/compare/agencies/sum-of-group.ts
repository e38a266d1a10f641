import { indicatorNotes, type Summing } from "../../codebook/indicator-notes.ts";
import { isIndicatorId } from "../../codebook/shipped-codebook.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import type { Interval } from "../../kit/interval.ts";
import { sum } from "../../kit/interval.ts";
import type { Readings } from "../../observation/reading.ts";
import type { Scope } from "../../observation/scope-of.ts";
import type { ComparedReport } from "../comparison.ts";
import { countedTwice } from "./report-notes.ts";

/** How values of an indicator may be added up; null where the codebook does not say. */
export async function summingOf(indicator: AnyIndicatorId): Promise<Summing | null> {
  return isIndicatorId(indicator) ? ((await indicatorNotes(indicator)).sum ?? null) : null;
}

/** Why the values of a group are not added up. */
export type NoSum = "never" | "unknown" | "several-years" | "unknown-years" | "twice" | "several-scopes";

/** Why no sum is given, in words. */
export const NO_SUM: Readonly<Record<NoSum, string>> = {
  never: "values of this indicator do not add up",
  unknown: "the codebook does not say whether values of this indicator add up",
  "several-years": "values of this indicator add up over agencies but not over years; group by year, or give one",
  "unknown-years": "values of this indicator do not add up over years, and not every report names its year",
  twice: "an agency with several reports of one year would be counted twice; let a panel keep one of them",
  "several-scopes":
    "a government's number is its region's, and may hold those of the bodies beside it; group by kind, or name the reports meant",
};

/** What is known of the values of a group. */
export interface Summed {
  readonly summing: Summing | null;
  readonly readings: Readings;
  readonly scopeOf: (row: ComparedReport) => Scope | null;
}

/** The sum of the values that a group states, or why there is none; null where nobody states one. */
export function sumOfGroup(rows: readonly ComparedReport[], about: Summed): Interval | NoSum | null {
  const valued = rows.filter(({ interval }) => interval !== null);
  const refusal = noSumOf(valued, about);
  if (refusal !== null) return refusal;
  return valued.length === 0 ? null : valued.map(({ interval }) => interval as Interval).reduce(sum);
}

function noSumOf(valued: readonly ComparedReport[], { summing, readings, scopeOf }: Summed): NoSum | null {
  if (summing === null) return "unknown";
  if (summing === "never") return "never";
  const years = new Set(valued.map(({ year }) => year));
  if (summing !== "agencies-and-years" && years.size > 1) return "several-years";
  if (summing !== "agencies-and-years" && valued.length > 1 && years.has(null)) return "unknown-years";
  if (new Set(valued.map(scopeOf)).size > 1) return "several-scopes";
  return countedTwice(readings, valued).length > 0 ? "twice" : null;
}
