import type { Note } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { naturalScopeOf, type Scope } from "../../observation/scope-of.ts";
import { readingsById } from "../candidate.ts";
import type { ComparedReport, Comparison } from "../comparison.ts";
import { noteOf } from "./note-of.ts";

/** Of whom the values of a comparison are: as asked, else by nature. Null of a report that was not read. */
export function valueScopes(
  { readings }: Readings,
  { indicator }: Pick<Comparison, "indicator">,
  asked: Scope | undefined,
): (row: Pick<ComparedReport, "report">) => Scope | null {
  const byId = readingsById(readings);
  return ({ report }) => {
    const reading = byId.get(report);
    return reading === undefined ? null : (asked ?? naturalScopeOf(reading, indicator));
  };
}

/** A government's number is its region's, and may hold what the bodies beside it in a figure count for themselves. */
export function scopesNote(
  rows: readonly ComparedReport[],
  scopeOf: (row: ComparedReport) => Scope | null,
): readonly Note[] {
  const valued = rows.filter(({ interval }) => interval !== null);
  if (new Set(valued.map(scopeOf)).size < 2) return [];
  return noteOf(
    "scopes/mixed",
    "warning",
    valued
      .filter((row) => scopeOf(row) === "region")
      .map(({ report }) => report)
      .sort(),
    "numbers of these reports are of a whole region, those of the others a body's own; the two are not of one measure: group by kind, or name the reports meant with `reports`",
  );
}
