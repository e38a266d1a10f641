const CHANCES = new Map<number, readonly number[]>();

/**
 * The chance that Kendall's S of `n` values without ties, all orders alike, is at least as far from 0 as `s`. Exact.
 *
 * The number of pairs in the wrong order is (n(n-1)/2 - S)/2; how often each number occurs is built up one value at a
 * time. Kendall, Rank Correlation Methods (4th ed. 1970), ch. 5.
 */
export function kendallTail(s: number, n: number): number {
  const pairs = (n * (n - 1)) / 2;
  const most = Math.floor((pairs - Math.abs(s)) / 2);
  const chances = chancesOf(n);
  let tail = 0;
  for (let wrong = 0; wrong <= most; wrong += 1) tail += chances[wrong] ?? 0;
  return Math.min(1, 2 * tail);
}

/** The chance of each number of pairs in the wrong order. */
function chancesOf(n: number): readonly number[] {
  const known = CHANCES.get(n);
  if (known !== undefined) return known;
  const fewer = n <= 1 ? [1] : chancesOf(n - 1);
  const chances = Array.from({ length: (n * (n - 1)) / 2 + 1 }, (_, wrong) => {
    let chance = 0;
    for (let added = 0; added < n; added += 1) chance += fewer[wrong - added] ?? 0;
    return n === 0 ? 1 : chance / n;
  });
  const made = n <= 1 ? fewer : chances;
  CHANCES.set(n, made);
  return made;
}
