/**
 * Kendall's tau-b of pairs: concordant less discordant pairs, corrected for ties in either. NaN where all values of one side
 * are the same. Counts inversions while sorting, so that it takes n log n steps.
 *
 * Source  Kendall, Biometrika 33 (1945) 239-251; Knight, Journal of the American Statistical Association 61 (1966) 436-439.
 */
export function kendallTauB(x: readonly number[], y: readonly number[]): number {
  const order = x.map((_, at) => at).sort((a, b) => x[a]! - x[b]! || y[a]! - y[b]!);
  const xs = order.map((at) => x[at]!);
  const ys = order.map((at) => y[at]!);
  const all = pairs(order.length);
  const tiedX = tiedPairs(xs, (a, b) => a === b);
  const tiedBoth = tiedPairs(order, (a, b) => x[a] === x[b] && y[a] === y[b]);
  const { inversions, sorted } = inversionsOf(ys);
  const tiedY = tiedPairs(sorted, (a, b) => a === b);
  return (all - tiedX - tiedY + tiedBoth - 2 * inversions) / Math.sqrt(all - tiedX) / Math.sqrt(all - tiedY);
}

const pairs = (of: number): number => (of * (of - 1)) / 2;

/** Pairs of equal neighbours' runs in a sorted list. */
function tiedPairs<T>(sorted: readonly T[], same: (a: T, b: T) => boolean): number {
  let tied = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && same(sorted[to]!, sorted[from]!)) to += 1;
    tied += pairs(to - from);
  }
  return tied;
}

/** How many pairs stand in the wrong order, by merging sorted halves. */
function inversionsOf(values: readonly number[]): { readonly inversions: number; readonly sorted: readonly number[] } {
  if (values.length < 2) return { inversions: 0, sorted: values };
  const half = values.length >> 1;
  const left = inversionsOf(values.slice(0, half));
  const right = inversionsOf(values.slice(half));
  const sorted: number[] = [];
  let inversions = left.inversions + right.inversions;
  for (let i = 0, j = 0; sorted.length < values.length;) {
    if (j === right.sorted.length || (i < half && left.sorted[i]! <= right.sorted[j]!)) sorted.push(left.sorted[i++]!);
    else {
      sorted.push(right.sorted[j++]!);
      inversions += half - i;
    }
  }
  return { inversions, sorted };
}
