import type { Codebook } from "../codebook/codebook.ts";
import type { AnyIndicatorId } from "../codebook/indicator.ts";
import { groupBy } from "../observation/find-groups.ts";
import type { Candidate } from "./candidate.ts";
import { commonUnit } from "./common-unit.ts";
import {
  comparable,
  type Draft,
  draftOf,
  measure,
  type MeasuredReport,
  type Question,
  type Yardstick,
} from "./measured-report.ts";

/** Reports measured by one yardstick: the rule by which most of them count, and the unit that most of those print. */
export interface MeasuredTogether {
  readonly yardstick: Yardstick;
  /** In the order of the candidates. */
  readonly reports: readonly MeasuredReport[];
}

/** Each report alone, then all by one yardstick. Every candidate is there. */
export function measureTogether(candidates: readonly Candidate[], question: Question): MeasuredTogether {
  const drafts = candidates.map((candidate) => draftOf(candidate, question));
  const yardstick = yardstickOf(question.indicator, drafts, question.codebook);
  return { yardstick, reports: drafts.map((draft) => measure(draft, yardstick)) };
}

function yardstickOf(indicator: AnyIndicatorId, drafts: readonly Draft[], codebook: Codebook): Yardstick {
  const valued = drafts.filter((draft) => comparable(draft).length > 0);
  const rules = [...groupBy(valued, ({ countingRule }) => countingRule ?? "").values()].sort(
    (a, b) => b.length - a.length,
  );
  const counted = rules[0] ?? [];
  return {
    unit: commonUnit(indicator, counted.map(comparable), codebook),
    countingRule: counted[0]?.countingRule ?? null,
  };
}
