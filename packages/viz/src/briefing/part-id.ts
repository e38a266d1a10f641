import type { AnyIndicatorId } from "@fazhi/core";
import type { AgencyYears, BriefingPlan } from "./plan-briefing.ts";

/** Id of the part that compares agencies on an indicator. */
export const agenciesId = (indicator: AnyIndicatorId): string => `agencies-${indicator}`;

/** Id of the part that follows one agency through its years. */
export const yearsId = (plan: BriefingPlan, years: AgencyYears): string => `years-${plan.years.indexOf(years) + 1}`;

/** Id of the row of one indicator in an agency's years. */
export const changeId = (plan: BriefingPlan, years: AgencyYears, indicator: AnyIndicatorId): string =>
  `${yearsId(plan, years)}-${indicator}`;

/** Id of the chart of one indicator through an agency's years. */
export const trendId = (plan: BriefingPlan, years: AgencyYears, indicator: AnyIndicatorId): string =>
  `${changeId(plan, years, indicator)}-trend`;
