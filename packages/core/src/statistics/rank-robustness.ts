import { median, quantile } from "simple-statistics";
import type { Bounded } from "./bounded.ts";
import { competitionRanks } from "./competition-ranks.ts";
import { compositeScores, type CompositeScoresOptions } from "./composite-scores.ts";
import { dirichlet } from "./dirichlet.ts";
import type { Normalisation } from "./normalise.ts";
import { seededRandom, type SeededRandom } from "./seeded-random.ts";

/** What is known of an index, and what is doubted. */
export interface RobustnessOptions extends Omit<CompositeScoresOptions, "columns" | "normalisation"> {
  readonly columns: readonly (readonly (Bounded | null)[])[];
  /** Normalisations of which one is drawn for each simulation. */
  readonly normalisations: readonly Normalisation[];
  /** How near drawn weights lie to the given ones; 1 about equal weights is even over all weights. */
  readonly concentration: number;
  readonly simulations: number;
  readonly seed: number;
}

/** Where the rank of one case lies over the simulations, 1 for the highest score; null where it never had one. */
export interface RankRobustness {
  readonly median: number;
  readonly p05: number;
  readonly p95: number;
  /** Share of simulations whose rank is at most three from the median one. */
  readonly within3: number;
}

/** Near enough to the median rank, as the audits of the Joint Research Centre count it. */
const NEAR = 3;

/**
 * How far the ranks of an index hold when its choices change: in each simulation weights are drawn from a Dirichlet
 * distribution about the given ones, the normalisation is drawn from a list, and each hedged value evenly from its interval.
 *
 * Source  Saisana, Saltelli & Tarantola, Journal of the Royal Statistical Society A 168 (2005) 307-323.
 */
export function rankRobustness(options: RobustnessOptions): readonly (RankRobustness | null)[] {
  const random = seededRandom(options.seed);
  const ranks: number[][] = (options.columns[0] ?? []).map(() => []);
  for (let turn = 0; turn < options.simulations; turn += 1) {
    for (const [row, rank] of simulated(options, random).entries()) if (rank !== null) ranks[row]!.push(rank);
  }
  return ranks.map((of) => (of.length === 0 ? null : spreadOf(of)));
}

function simulated(options: RobustnessOptions, random: SeededRandom): readonly (number | null)[] {
  const { columns, weights, concentration, normalisations } = options;
  const alphas = weights.map((weight) => weight * weights.length * concentration);
  return competitionRanks(
    compositeScores({
      ...options,
      weights: dirichlet(alphas, random),
      normalisation: normalisations[random.below(normalisations.length)]!,
      columns: columns.map((column) => column.map((value) => (value === null ? null : drawn(value, random)))),
    }),
  );
}

const drawn = ({ low, high }: Bounded, random: SeededRandom): number =>
  low === high ? low : low + (high - low) * random.uniform();

function spreadOf(ranks: number[]): RankRobustness {
  const middle = median(ranks);
  return {
    median: middle,
    p05: quantile(ranks, 0.05),
    p95: quantile(ranks, 0.95),
    within3: ranks.filter((rank) => Math.abs(rank - middle) <= NEAR).length / ranks.length,
  };
}
