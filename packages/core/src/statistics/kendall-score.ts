/**
 * Kendall's S, concordant less discordant pairs, of many lists of `y` beside one list of `x`: the order of `x` is found once. `y` are
 * dense ranks. Counts what lies below and above in a binary indexed tree (Fenwick, Software: Practice and Experience 24 (1994)
 * 327-336), so that a list takes n log n steps.
 */
export function kendallScore(x: readonly number[]): (y: readonly number[]) => number {
  const order = x.map((_, at) => at).sort((a, b) => x[a]! - x[b]!);
  const ends = order.map((at, place) => place + 1 === order.length || x[at] !== x[order[place + 1]!]);
  return (y) => {
    const tree = new Int32Array(y.length + 1);
    let score = 0;
    for (let place = 0, from = 0; place < order.length; place += 1) {
      const rank = y[order[place]!]!;
      score += countUpTo(tree, rank - 1) - (from - countUpTo(tree, rank));
      if (!ends[place]) continue;
      for (; from <= place; from += 1) add(tree, y[order[from]!]!);
    }
    return score;
  };
}

/** Ranks from 1 for the lowest; equal values share one, and no rank is left out. */
export function denseRanks(values: readonly number[]): readonly number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const rankOf = new Map(distinct.map((value, at) => [value, at + 1]));
  return values.map((value) => rankOf.get(value)!);
}

function countUpTo(tree: Int32Array, rank: number): number {
  let count = 0;
  for (let at = rank; at > 0; at -= at & -at) count += tree[at]!;
  return count;
}

function add(tree: Int32Array, rank: number): void {
  for (let at = rank; at < tree.length; at += at & -at) tree[at]! += 1;
}
