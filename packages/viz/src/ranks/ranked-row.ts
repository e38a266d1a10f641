import type { Places } from "../label-statistics.ts";
import type { Cited } from "../drawn-statement.ts";

/** A report at the ranks that it can have; 1 is the first. */
export interface RankedRow {
  readonly report: string;
  readonly name: string;
  /** The best and the worst rank: of the wordings, or of nine tenths of the simulations (then halves may occur). */
  readonly best: number;
  readonly worst: number;
  /** The rank that is drawn as a dot: a certain one, or that of an index by its own weights; null where the wordings leave it open. */
  readonly rank: number | null;
  /** The middle rank of the simulations; null of a ranking by values. */
  readonly median: number | null;
  /** How many others have the same exact value. */
  readonly ties: number;
  /** Its ranks and its value in words, beside its mark. */
  readonly words: string;
  readonly quote: string;
  readonly cites: Cited | null;
}

/** A report without a rank, and why. */
export interface UnrankedRow {
  readonly report: string;
  readonly name: string;
  readonly words: string;
}

/** What a chart of ranks shows and says, whatever it was made from. */
export interface RankStory {
  readonly headline: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly ranked: readonly RankedRow[];
  readonly unranked: readonly UnrankedRow[];
}

/** More ranked, or unranked, reports than this are counted in the foot. */
export const MOST_ROWS = { ranked: 60, unranked: 20 } as const;

/** Whether nothing leaves a rank open. */
export const isCertain = ({ best, worst, rank }: RankedRow): boolean => best === worst && rank === best;

/** Ranks that follow each other joined into stretches: 1, 4, 5, 6 is 1 and 4 to 6. */
export function stretchesOfRanks(ranks: readonly number[]): readonly Places[] {
  const sorted = [...new Set(ranks)].sort((a, b) => a - b);
  return sorted.reduce<Places[]>((found, rank) => {
    const last = found.at(-1);
    if (last !== undefined && last.to + 1 === rank) found[found.length - 1] = { from: last.from, to: rank };
    else found.push({ from: rank, to: rank });
    return found;
  }, []);
}
