import type { IndicatorId } from "@fazhi/core";

/**
 * The indicators that a briefing looks for first, in order of preference: what outside evaluations of law-based
 * government ask of every department (enforcement, disputes, review of decisions and rules, training, leadership).
 * A preference only: an indicator that no report states is not shown, and `BriefingChoice.headline` replaces the list.
 */
export const HEADLINE_INDICATORS: readonly IndicatorId[] = [
  "enforcement.inspections",
  "enforcement.penalties",
  "capacity.training_hours",
  "capacity.group_study",
  "disputes.reconsideration_cases",
  "disputes.litigation_cases",
  "decisions.legal_reviews",
  "leadership.topic_meetings",
];
