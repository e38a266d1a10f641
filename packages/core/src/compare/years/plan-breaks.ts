import { crosswalk } from "../../codebook/crosswalk.ts";
import { editions } from "../../codebook/edition.ts";
import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { isIndicatorId } from "../../codebook/shipped-codebook.ts";
import { type Plan, planOf } from "../../report/crosswalk.ts";
import { type AgencyReports, consecutive, type DatedReport } from "./agency-reports.ts";
import type { SeriesBreak } from "./series-break.ts";

/** Where reports go over from one national outline to the next: what they are asked to tell is another list. */
export function planBreaks({ reports }: AgencyReports): readonly SeriesBreak[] {
  return overPlans(reports).map(({ before, after, from, to }): SeriesBreak => {
    const known = from !== null && to !== null;
    const named = (plan: Plan | null, year: number): string => plan?.title ?? `no outline known for ${year}`;
    return {
      ...COMMON,
      code: known ? "outline/period" : "outline/unknown",
      status: "D",
      severity: "note",
      indicator: null,
      before,
      after,
      reason: `reports follow another outline: ${named(from, before.year)}, then ${named(to, after.year)}`,
      source: to?.title ?? OUTLINES,
      checked: known && from.checked && to.checked,
    };
  });
}

/** What the crosswalk of outlines says of an indicator where the outline changes. */
export function crosswalkBreaks({ reports }: AgencyReports, indicator: AnyIndicatorId): readonly SeriesBreak[] {
  if (!isIndicatorId(indicator)) return [];
  return overPlans(reports).flatMap(({ before, after, from, to }): readonly SeriesBreak[] => {
    const [earlier, later] = [editionOfPlan(from), editionOfPlan(to)];
    if (earlier === null || later === null) return [];
    const { relation, of, note } = crosswalk(indicator, { from: earlier, to: later });
    if (relation === "same") return [];
    const bends = relation === "renamed";
    return [
      {
        ...COMMON,
        code: `crosswalk/${relation}`,
        status: bends ? "D" : "B",
        severity: bends ? "note" : "warning",
        indicator,
        before,
        after,
        reason: `${indicator} is ${relation} against ${of.join(", ") || "nothing"} of ${earlier}: ${note?.en ?? "no note"}`,
        source: CROSSWALK,
        checked: false,
      },
    ];
  });
}

const OUTLINES = "data/outline/crosswalk.yaml";
const CROSSWALK = "data/codebook/crosswalk.yaml";
const COMMON = { quotes: [] } as const;

interface OverPlans {
  readonly before: DatedReport;
  readonly after: DatedReport;
  readonly from: Plan | null;
  readonly to: Plan | null;
}

const overPlans = (reports: readonly DatedReport[]): readonly OverPlans[] =>
  consecutive(reports)
    .map(([before, after]) => ({ before, after, from: planOf(before.year), to: planOf(after.year) }))
    .filter(({ from, to }) => from?.id !== to?.id);

function editionOfPlan(plan: Plan | null): string | null {
  const edition = editions().find(({ kind, id }) => kind === "outline" && id === `outline-${plan?.id}`);
  return edition?.id ?? null;
}
