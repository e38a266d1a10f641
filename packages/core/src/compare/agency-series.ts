import type { Candidate } from "./candidate.ts";
import type { AgencySeries } from "./comparison.ts";

/** The reports of one agency as a series, named as its latest report names it. */
export function seriesOf(inOrder: readonly Candidate[]): AgencySeries {
  const latest = inOrder.findLast(({ reading }) => reading !== null) ?? (inOrder[0] as Candidate);
  const { agency, region } = latest.key;
  return { agency, region, reports: inOrder.map(({ key }) => key.report) };
}
