import type { AnyIndicatorId } from "../../codebook/indicator.ts";
import { type Analysis, analysisOf } from "../../frame/analysis.ts";
import type { Readings } from "../../observation/reading.ts";
import { type Bounded, midpoint } from "../../statistics/bounded.ts";
import { competitionRanks } from "../../statistics/competition-ranks.ts";
import { type Aggregation, compositeScores } from "../../statistics/composite-scores.ts";
import type { Normalisation } from "../../statistics/normalise.ts";
import { type RankRobustness, rankRobustness } from "../../statistics/rank-robustness.ts";
import { askIndicators, type WhichReports } from "./ask-indicators.ts";
import { checkedComposite, type ChosenComposite } from "./checked-composite.ts";
import { type CompositeCase, compositeCases } from "./composite-cases.ts";
import { compositeMethod } from "./composite-method.ts";
import { compositeNotes } from "./composite-notes.ts";

/** An indicator of an index, and which way it counts. */
export interface CompositeIndicator {
  readonly indicator: AnyIndicatorId;
  /** 1: a higher value gives a higher score; -1: a lower one does. Nothing here knows which is meant, so it has to be said. */
  readonly direction: 1 | -1;
  /** Above 0; all weights add up to 1. Equal where no indicator has one. */
  readonly weight?: number;
}

/** What an index is made of, and what of it is doubted. */
export interface CompositeIndexOptions extends WhichReports {
  readonly indicators: readonly CompositeIndicator[];
  readonly normalisation: Normalisation;
  readonly aggregation: Aggregation;
  /** Least share of the indicators that a report must give to have a score, above 0 and at most 1. */
  readonly coverageFloor: number;
  /** The ends of "min-max"; [0, 100] where left out. A geometric mean needs a lower end above 0. */
  readonly scale?: readonly [number, number];
  /** How often the index is made anew with other weights, normalisations and values; 1000 where left out. */
  readonly simulations?: number;
  /** Decides the draws: one seed, one result. */
  readonly seed?: number;
  /**
   * How near drawn weights lie to the index's own. 1 about equal weights draws evenly from all weights (left out where no weights are
   * given); weights that are given are drawn about with 10.
   */
  readonly concentration?: number;
}

/**
 * The columns of an index. `indicators` counts those that the report gives, `coverage` is their share. `rank` is by `score`, 1 for
 * the highest; `rank_median`, `rank_p05` and `rank_p95` are of the simulations, `share_within_3` the share of them in which the
 * rank is at most three from the median one. All null where a report is not `included`.
 */
export const COMPOSITE_SCHEMA = {
  rank: "number",
  rank_median: "number",
  rank_p05: "number",
  rank_p95: "number",
  share_within_3: "number",
  score: "number",
  report: "string!",
  agency: "string!",
  region: "string",
  level: "string",
  year: "number",
  indicators: "number!",
  coverage: "number!",
  included: "boolean!",
} as const;

export type CompositeSchema = typeof COMPOSITE_SCHEMA;

/**
 * One score a report from several indicators, with how far its rank holds when the choices behind it change. An index says what
 * its maker chose; give the indicators first, and this only where one number is asked for.
 *
 * Nothing is filled in: a report that gives fewer indicators than the floor has no score, another is scored by those that it
 * gives. Hedged values count at their midpoints, and are drawn from their intervals in the simulations.
 *
 * @example
 * compositeIndex(readings, {
 *   indicators: [
 *     { indicator: "oversight.closure_rate", direction: 1 },
 *     { indicator: "disputes.litigation_cases", direction: -1 },
 *   ],
 *   year: 2022, normalisation: "min-max", aggregation: "arithmetic", coverageFloor: 1,
 * });
 */
export function compositeIndex(readings: Readings, options: CompositeIndexOptions): Analysis<CompositeSchema> {
  const chosen = checkedComposite(options);
  const { comparisons, notes } = askIndicators(readings, chosen.indicators, options);
  const cases = compositeCases(comparisons);
  const scored = scoredCases(
    cases.filter(({ coverage }) => coverage >= chosen.coverageFloor),
    chosen,
  );
  const left = cases.filter(({ coverage }) => coverage < chosen.coverageFloor);
  const ranks = [...scored].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return analysisOf(
    COMPOSITE_SCHEMA,
    [...ranks.map(rowOf), ...left.map((one) => rowOf({ ...NO_SCORE, of: one, included: false }))],
    {
      method: compositeMethod(chosen, { year: options.year ?? null, within3: within3Of(scored) }),
      notes: [...compositeNotes(comparisons, cases, chosen), ...notes],
    },
  );
}

interface Scored {
  readonly of: CompositeCase;
  readonly included: boolean;
  readonly score: number | null;
  readonly rank: number | null;
  readonly robustness: RankRobustness | null;
}

const NO_SCORE = { score: null, rank: null, robustness: null };

function scoredCases(cases: readonly CompositeCase[], chosen: ChosenComposite): readonly Scored[] {
  const columns = chosen.indicators.map((_, at) => cases.map(({ values }) => values[at] ?? null));
  const middle = (value: Bounded | null): number | null => (value === null ? null : midpoint(value));
  const scores = compositeScores({ ...chosen, columns: columns.map((column) => column.map(middle)) });
  const ranks = competitionRanks(scores);
  const robustness = rankRobustness({ ...chosen, columns });
  return cases.map((of, at) => {
    const score = scores[at] ?? null;
    return { of, included: true, score, rank: ranks[at] ?? null, robustness: score === null ? null : robustness[at]! };
  });
}

function rowOf({ of, included, score, rank, robustness }: Scored) {
  return {
    rank,
    rank_median: robustness?.median ?? null,
    rank_p05: robustness?.p05 ?? null,
    rank_p95: robustness?.p95 ?? null,
    share_within_3: robustness?.within3 ?? null,
    score,
    ...of.key,
    ...{ indicators: of.present, coverage: of.coverage, included },
  };
}

/** The share over all reports and simulations; null where none has a rank. */
function within3Of(scored: readonly Scored[]): number | null {
  const shares = scored.flatMap(({ robustness }) => (robustness === null ? [] : [robustness.within3]));
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
