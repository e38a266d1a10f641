/** Scores that differ by less, relative to the greater, differ by rounding only. */
const ROUNDING = 1e-12;

/** Ranks from 1 for the highest score; equal scores share the better rank (1, 2, 2, 4). Null has no rank. */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const order = scores
    .flatMap((score, at) => (score === null ? [] : [{ score, at }]))
    .sort((a, b) => b.score - a.score);
  const ranks: (number | null)[] = scores.map(() => null);
  let rank = 1;
  for (const [place, { score, at }] of order.entries()) {
    if (place > 0 && isBelow(score, order[place - 1]!.score)) rank = place + 1;
    ranks[at] = rank;
  }
  return ranks;
}

const isBelow = (a: number, b: number): boolean => b - a > ROUNDING * Math.max(Math.abs(a), Math.abs(b));
