import { CROSSWALK, type TopicId } from "../generated/outline.ts";

/** A plan that reports of some years are written by: 法治政府建设实施纲要 of one period, and its parts as numbered there. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  /** The first and the last year reported on. */
  readonly from: number;
  readonly until: number;
  /** Whether titles and items were compared with the plan's own text. */
  readonly checked: boolean;
  readonly parts: readonly { readonly number: string; readonly title: string }[];
}

/** Where a topic stands in a plan: the part, and which of the plan's numbered items. */
export interface TopicPart {
  readonly topic: TopicId;
  readonly plan: string;
  readonly part: string;
  readonly title: string;
  readonly items: readonly number[];
}

/** The plans, the earlier first. */
export const plans = (): readonly Plan[] => CROSSWALK.plans;

/** The plan of a year reported on; null for a year of none that is known. */
export const planOf = (year: number): Plan | null =>
  plans().find(({ from, until }) => from <= year && year <= until) ?? null;

/** Where topics stand in the plans: all of them, or those of one topic, of one plan, or both. Nothing where a plan has no such place. */
export const topicParts = (only: { readonly topic?: TopicId; readonly plan?: string } = {}): readonly TopicPart[] =>
  CROSSWALK.topics
    .filter(({ topic, plan }) => (only.topic ?? topic) === topic && (only.plan ?? plan) === plan)
    .map(({ topic, plan, part, items }) => ({
      topic: topic as TopicId,
      plan,
      part,
      title: titleOf(plan, part),
      items,
    }));

/** The topics that have a place in every plan, so that reports of both periods can be laid side by side under them. */
export const topicsOfEveryPlan = (): readonly TopicId[] => {
  const topics = [...new Set(topicParts().map(({ topic }) => topic))];
  return topics.filter((topic) => plans().every(({ id }) => topicParts({ topic, plan: id }).length > 0));
};

const titleOf = (plan: string, part: string): string =>
  plans()
    .find(({ id }) => id === plan)
    ?.parts.find(({ number }) => number === part)?.title ?? "";
