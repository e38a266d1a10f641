/** Beyond so many digits two scores differ by rounding only. */
const DIGITS = 12;

/** Ranks from 1 for the highest score; equal scores share the better rank (1, 2, 2, 4). Null has no rank. */
export function competitionRanks(scores: readonly (number | null)[]): (number | null)[] {
  const rounded = scores.map((score) => (score === null ? null : Number(score.toPrecision(DIGITS))));
  const rankOf = new Map<number, number>();
  const descending = rounded.filter((score) => score !== null).sort((a, b) => b - a);
  for (const [at, score] of descending.entries()) if (!rankOf.has(score)) rankOf.set(score, at + 1);
  return rounded.map((score) => (score === null ? null : rankOf.get(score)!));
}
