import type { Comparison, PairVerdict } from "@fazhi/core";
import { breaksBetween, breaksOf } from "../break-of.ts";
import { comparisonLabelsOf } from "../label-comparisons.ts";
import { rowsOf } from "../rows.ts";
import type { Draft } from "./draft.ts";

/**
 * What a reader must know beside a change of one agency from one year to another: that the series breaks between the two, and by what.
 * "" where it does not, and where nothing is said of the change. Both reports may be right, and the change still be one of what is counted.
 */
export function breakNote(
  { plan, wording }: Pick<Draft, "plan" | "wording">,
  comparison: Comparison,
  { a, b, verdict }: PairVerdict,
): string {
  if (verdict.kind === "not-comparable") return "";
  const rows = rowsOf(comparison, wording.language);
  const [from, to] = [rows.find(({ row }) => row.report === a), rows.find(({ row }) => row.report === b)];
  if (from === undefined || to === undefined) return "";
  const between = breaksBetween(breaksOf(plan.breaks, comparison, rows), from, to);
  const labels = comparisonLabelsOf(wording.language);
  const what = [...new Set(between.flatMap(({ breaking }) => breaking))].map((code) => labels.break[code]);
  return what.length === 0 ? "" : labels.breaks.behind(what);
}
